import { inOrder } from '../document/orderKeys.ts';
import { isSame } from '../isSame.ts';
import type { PostMortemEntry } from './events.ts';
import { postMortemHash } from './postMortemHash.ts';
import type { PostMortem, Signature } from './types.ts';

/**
 * The signatures that count: of a party, under the version and the very content as it is now, and as
 * the history tells of it. The last of each party, in the order in which they were given.
 */
export function validSignatures(doc: PostMortem): Signature[] {
  const signatures = inOrder(doc.signatures);
  const current = signatures.filter(([, { version }]) => version === doc.version);
  if (current.length === 0) return [];
  const hash = postMortemHash(doc);
  const valid = current
    .filter(([id, signature]) => signature.contentHash === hash && isInHistory(doc, id, signature))
    .map(([, signature]) => signature);
  const byParty = new Map(valid.map((signature) => [signature.partyId, signature]));
  return [...byParty.values()].filter(({ partyId }) => doc.partyIds.includes(partyId));
}

/** Whether it says what its signer said: who that is, and in which sense, is not in the hash. */
function isInHistory({ history }: PostMortem, id: string, signature: Signature): boolean {
  const said = history.find((entry) => entry.id === id);
  return said?.type === 'sign' && isSame({ ...signature, ...signatureOf(said) }, signature);
}

/** What a signature says, from the act of giving it. */
export function signatureOf(said: Extract<PostMortemEntry, { type: 'sign' }>) {
  const { by, at, stance, difference = '', contentHash } = said;
  return {
    partyId: by.partyId,
    personId: by.personId ?? '',
    at,
    stance,
    difference: stance === 'agree_with_difference' ? difference : '',
    contentHash,
  } as const;
}
