'use client';
import { useState } from 'react';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { DetailsLabel } from '../../ui/DetailsLabel.tsx';
import { TextBox } from '../TextBox.tsx';

interface DisputesProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
}

/** A side that sees the event differently altogether says how; it stays beside the text. */
export function Disputes({ host, doc }: DisputesProps) {
  const { messages, ownParty } = host;
  const { label, hint } = messages.fields.dispute;
  const { disputes } = doc.event;
  const says = (partyId: string) => Boolean(disputes[partyId]?.trim());
  const mayWrite = ownParty !== null && host.mayEdit(doc, ['event', 'disputes', ownParty]);
  // As it was at first: what one types must not open or shut what one types in.
  const [opens] = useState(ownParty !== null && says(ownParty));
  const told = doc.partyIds.filter((id) => says(id) && !(mayWrite && id === ownParty));
  return (
    <>
      {told.map((partyId) => (
        <TextBox
          key={partyId}
          host={host}
          path={['event', 'disputes', partyId]}
          label={messages.document.dispute({ party: host.partyName(partyId) })}
          readOnly
        />
      ))}
      {mayWrite && (
        <details data-part="quiet-details" open={opens}>
          <DetailsLabel>{label}</DetailsLabel>
          <TextBox
            host={host}
            path={['event', 'disputes', ownParty]}
            label={label}
            hint={hint}
            readOnly={false}
          />
        </details>
      )}
    </>
  );
}
