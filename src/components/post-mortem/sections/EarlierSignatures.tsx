'use client';
import { inOrder } from '../../../core/document/orderKeys.ts';
import type { PostMortem, Signature } from '../../../core/postmortem/types.ts';
import { whoActed } from '../../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { DetailsLabel } from '../../ui/DetailsLabel.tsx';

interface EarlierSignaturesProps {
  readonly host: PostMortemHost;
  readonly signatures: PostMortem['signatures'];
  /** Those that count. */
  readonly valid: readonly Signature[];
}

/** Signatures under a text that was changed since: kept, and said to be void. */
export function EarlierSignatures({ host, signatures, valid }: EarlierSignaturesProps) {
  const { messages, formats } = host;
  const earlier = inOrder(signatures).filter(([, signature]) => !valid.includes(signature));
  if (earlier.length === 0) return null;
  return (
    <details data-part="quiet-details">
      <DetailsLabel>{messages.earlierSignatures({ count: earlier.length }, formats)}</DetailsLabel>
      <ul data-part="signatures">
        {earlier.map(([id, { partyId, personId, at, stance, difference, version }]) => {
          const who = whoActed(partyId, personId, host);
          return (
            <li key={id} data-part="signature" data-state="void">
              <p>{messages.signedOn({ who, stance, when: formats.dateTime(at) }, formats)}</p>
              {difference.trim() && (
                <blockquote data-part="quote" dir="auto">
                  {host.shownText(difference)}
                </blockquote>
              )}
              <p data-part="soft">{messages.signatureVoid({ version }, formats)}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
