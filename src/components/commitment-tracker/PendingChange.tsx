'use client';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import { termChanges } from '../../hooks/commitmentTracker/termChanges.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { TermChangeList } from './TermChangeList.tsx';

interface PendingChangeProps {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** What is proposed and not answered yet: other terms in a counter-offer, a change, a handover. */
export function PendingChange({ commitment, host, messages, formats }: PendingChangeProps) {
  const proposal = proposalOf(commitment);
  if (!proposal) return null;
  const { by, before, after, reason, performer } = proposal;
  const changes = termChanges(before, after, messages, formats);
  const handover = performer && {
    key: 'performer',
    label: messages.performerIs,
    before: host.nameOf(commitment.performer),
    after: host.nameOf(performer),
  };
  return (
    <section data-part="pending">
      <h3 data-part="label">{messages.pendingTitle({ who: host.nameOf(by) })}</h3>
      {reason && <blockquote data-part="quote">{reason}</blockquote>}
      <TermChangeList changes={handover ? [handover, ...changes] : changes} messages={messages} />
    </section>
  );
}

function proposalOf(commitment: Commitment) {
  const { pendingAmendment, state, terms, history } = commitment;
  const present = currentTerms(commitment);
  if (pendingAmendment) {
    return {
      by: pendingAmendment.by,
      before: present,
      after: pendingAmendment.terms,
      reason: pendingAmendment.reason,
      performer: pendingAmendment.performer,
    };
  }
  const before = terms.at(-2);
  const counter = history.findLast(({ type, overtaken }) => type === 'counter' && !overtaken);
  if (state !== 'countered' || !before || !counter) return null;
  return { by: counter.by, before, after: present, reason: '', performer: undefined };
}
