'use client';
import type { Signature } from '../../../core/postmortem/types.ts';
import type { Party } from '../../../core/types.ts';
import { whoActed } from '../../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { formatHash } from '../../document/formatHash.ts';
import { SectionMark } from '../../document/SectionMark.tsx';
import { CheckIcon, InfoIcon } from '../../ui/icons.tsx';

interface SignatureLineProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly party: Party;
  /** The one that counts; `undefined`: none yet. */
  readonly signature: Signature | undefined;
}

/** Where a side stands: who signed when and how, or that its signature is awaited. */
export function SignatureLine({ host, id, party, signature }: SignatureLineProps) {
  const { messages, formats } = host;
  if (!signature) {
    return (
      <li data-part="signature" data-state="awaited" id={id} tabIndex={-1}>
        <p data-part="state-line">
          <SectionMark status="waiting" />
          <span>{messages.notSignedYet({ party: party.name })}</span>
        </p>
      </li>
    );
  }
  const { personId, at, stance, difference, contentHash } = signature;
  const who = whoActed(party.id, personId, host);
  return (
    <li data-part="signature" data-state={stance} id={id} tabIndex={-1}>
      <p data-part="state-line">
        {stance === 'agree' ? <CheckIcon /> : <InfoIcon />}
        <strong data-part="label">{messages.stances[stance].name}</strong>
      </p>
      <p>{messages.signedOn({ who, stance, when: formats.dateTime(at) }, formats)}</p>
      {difference.trim() && (
        <blockquote data-part="quote" dir="auto">
          {host.shownText(difference)}
        </blockquote>
      )}
      <p data-part="soft">{messages.contentHash({ hash: formatHash(contentHash) })}</p>
    </li>
  );
}
