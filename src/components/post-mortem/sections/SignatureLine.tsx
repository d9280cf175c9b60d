'use client';
import type { Signature } from '../../../core/postmortem/types.ts';
import type { Party } from '../../../core/types.ts';
import { whoActed } from '../../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { formatHash } from '../../document/formatHash.ts';
import { SignatureLine as Line, type SignatureWords } from '../../document/SignatureLine.tsx';

interface SignatureLineProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly party: Party;
  /** The one that counts; `undefined`: none yet. */
  readonly signature: Signature | undefined;
}

/** Where a side stands: who signed when and how, or that its signature is awaited. */
export function SignatureLine({ host, id, party, signature }: SignatureLineProps) {
  const awaited = host.messages.notSignedYet({ party: party.name });
  return <Line id={id} signature={signature ? inWords(signature, host) : null} awaited={awaited} />;
}

function inWords(signature: Signature, host: PostMortemHost): SignatureWords {
  const { messages, formats } = host;
  const { partyId, personId, at, stance, difference, contentHash } = signature;
  const who = whoActed(partyId, personId, host);
  return {
    stance,
    stanceName: messages.stances[stance].name,
    sentence: messages.signedOn({ who, stance, when: formats.dateTime(at) }, formats),
    said: host.shownText(difference),
    hash: messages.contentHash({ hash: formatHash(contentHash) }),
  };
}
