'use client';
import type { ArticulationSignature } from '../../../core/articulation/types.ts';
import type { Party } from '../../../core/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { formatHash } from '../../document/formatHash.ts';
import { SignatureLine, type SignatureWords } from '../../document/SignatureLine.tsx';

interface PartySignatureProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly party: Party;
  /** `undefined`: none yet. */
  readonly signature: ArticulationSignature | undefined;
  /** Nobody is to be named. */
  readonly byRole: boolean;
}

/** Where a party stands: who signed for it, as what, when and how, or that it is awaited or left out. */
export function PartySignature({ host, id, party, signature, byRole }: PartySignatureProps) {
  const { messages, formats, isSignedCopy } = host;
  const awaited = isSignedCopy
    ? messages.document.signaturesLeftOut({ count: 1 }, formats)
    : messages.notSignedYet({ party: party.name });
  const words = signature ? inWords(signature, host, byRole) : null;
  return <SignatureLine id={id} signature={words} awaited={awaited} />;
}

function inWords(
  signature: ArticulationSignature,
  { messages, formats, shownText, partyName }: RearticulationHost,
  byRole: boolean,
): SignatureWords {
  const { partyId, name, role, stance, reservation, at, contentHash } = signature;
  const party = partyName(partyId);
  const shownRole = shownText(role).trim();
  const somebody = byRole ? shownRole : name.trim();
  const who = somebody === '' ? party : messages.personOf({ name: somebody, party });
  return {
    stance,
    stanceName: messages.stances[stance].name,
    sentence: messages.signedOn({ who, stance, when: formats.dateTime(at) }),
    role: byRole ? '' : shownRole,
    said: shownText(reservation),
    hash: messages.contentHash({ hash: formatHash(contentHash) }),
  };
}
