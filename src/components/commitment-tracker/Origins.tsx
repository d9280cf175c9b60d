'use client';
import { type ReactNode, useContext } from 'react';
import type { Commitment } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import { PartnershipContext } from '../../hooks/partnership/PartnershipContext.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';

interface OriginsProps {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly onOpenSource: ((source: NonNullable<Commitment['source']>) => void) | undefined;
  readonly onOpenCommitment: ((id: string) => void) | undefined;
  readonly messages: ActsMessages;
}

/** Where a commitment comes from, what has to come first, and what it bears on. */
export function Origins(props: OriginsProps) {
  const { commitment, host, onOpenSource, onOpenCommitment, messages } = props;
  const { blockedBy = [], dimensionIds = [] } = commitment;
  // Inside a shared record, the way back to it stands on its own.
  const source = useContext(PartnershipContext) ? undefined : commitment.source;
  const labels = dimensionIds.map(
    (id) => host.dimensions.find((dimension) => dimension.id === id)?.label ?? id,
  );
  if (!source && blockedBy.length === 0 && labels.length === 0) return null;
  return (
    <dl data-part="origins">
      {labels.length > 0 && <Row term={messages.bearsOn}>{listed(labels)}</Row>}
      {source && (
        <Row term={messages.source}>
          <Way onGo={onOpenSource && (() => onOpenSource(source))}>
            {messages.sources[source.kind]}
          </Way>
        </Row>
      )}
      {blockedBy.length > 0 && (
        <Row term={messages.waitsFor}>
          <ul>
            {blockedBy.map((id) => (
              <li key={id}>
                <Way onGo={onOpenCommitment && (() => onOpenCommitment(id))}>
                  {host.titleOf?.(id) ?? id}
                </Way>
              </li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt data-part="label">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface WayProps {
  /** Left out where the host leads nowhere. */
  readonly onGo: (() => void) | undefined;
  readonly children: string;
}

function Way({ onGo, children }: WayProps) {
  if (!onGo) return children;
  return (
    <button type="button" data-part="link" onClick={onGo}>
      {children}
    </button>
  );
}

function listed(labels: readonly string[]) {
  return (
    <ul>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
