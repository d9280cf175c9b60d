import { inOrder } from '../document/orderKeys.ts';
import { postMortemHash } from './postMortemHash.ts';
import type { PostMortem, Signature } from './types.ts';

/**
 * The signatures that count: of a party, under the version and the very content as it is now. The
 * last of each party, in the order in which they were given.
 */
export function validSignatures(doc: PostMortem): Signature[] {
  const signatures = inOrder(doc.signatures).map(([, signature]) => signature);
  const current = signatures.filter(({ version }) => version === doc.version);
  if (current.length === 0) return [];
  const hash = postMortemHash(doc);
  const valid = current.filter(({ contentHash }) => contentHash === hash);
  const byParty = new Map(valid.map((signature) => [signature.partyId, signature]));
  return [...byParty.values()].filter(({ partyId }) => doc.partyIds.includes(partyId));
}
