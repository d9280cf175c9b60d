'use client';
import { useRef } from 'react';
import { hasSubmitted, isRevealed } from '../../../core/postmortem/reveal.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { BothAccounts } from './BothAccounts.tsx';
import { OwnAccount } from './OwnAccount.tsx';
import type { SectionProps } from './SectionProps.ts';

/** How each side lived it: written alone, opened to both at once. */
export function PerspectivesSection({ host, doc }: SectionProps) {
  const { messages, parties, ownParty: own } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const openId = host.fieldId(['perspectives', 'both']);
  if (isRevealed(doc)) {
    return (
      <div ref={root}>
        <BothAccounts host={host} perspectives={doc.perspectives} id={openId} />
      </div>
    );
  }
  return (
    <div ref={root} data-part="accounts-apart">
      {own !== null && (
        <OwnAccount host={host} doc={doc} ownParty={own} openId={openId} onSubmitted={focus} />
      )}
      {parties
        // Once it is closed nobody goes on writing; above it says who sees what.
        .filter((party) => party.id !== own && doc.stage !== 'closed')
        .map(({ id, name: party }) => {
          const isSubmitted = hasSubmitted(doc, id);
          const state = own === null ? messages.accountState : messages.accountHidden;
          return (
            <p key={id} data-part="account-state" data-state={isSubmitted ? 'done' : 'waiting'}>
              {state({ party, isSubmitted })}
            </p>
          );
        })}
    </div>
  );
}
