'use client';
import type { Acknowledgement } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { CheckIcon } from '../../ui/icons.tsx';

interface ReceiptsProps {
  readonly host: PostMortemHost;
  readonly received: Acknowledgement['received'];
  /** Takes the focus once it was noted. */
  readonly id?: string | undefined;
}

/** Who noted that it has arrived, and when; nothing where nobody did. */
export function Receipts({ host, received, id }: ReceiptsProps) {
  const { messages, formats } = host;
  return Object.entries(received).map(([partyId, at], i) => (
    <p key={partyId} data-part="state-line" id={i === 0 ? id : undefined} tabIndex={-1}>
      <CheckIcon />
      <span>
        {messages.received({ party: host.partyName(partyId), when: formats.dateTime(at) })}
      </span>
    </p>
  ));
}
