import { compareHappened } from '../compareInstants.ts';
import { contentHash } from './contentHash.ts';
import type { Articulation, ArticulationSignature } from './types.ts';

/**
 * The document as it has to be once the work of several people has come together in it: a signature
 * under words that somebody changed at the same time does not stand; of two people who signed for one
 * party at the same time, the first one has, and the history keeps both. The same document, where
 * nothing is to be put right.
 */
export function settleArticulation(doc: Articulation): Articulation {
  if (doc.status !== 'in_review' && doc.status !== 'partly_signed') return doc;
  const given = Object.entries(doc.signatures);
  if (given.length === 0 && doc.status === 'in_review') return doc;
  const hash = contentHash(doc);
  const fitting = given.filter(([, signature]) => signature.contentHash === hash);
  const standing = fitting.filter((one) => !fitting.some((other) => isBefore(other, one)));
  const status = standing.length > 0 ? 'partly_signed' : 'in_review';
  if (standing.length === given.length && status === doc.status) return doc;
  return { ...doc, status, signatures: Object.fromEntries(standing) };
}

type Entry = [id: string, signature: ArticulationSignature];

/** Whether somebody of the same party signed first; whoever has the smaller id, where both did at once. */
function isBefore([id, one]: Entry, [otherId, other]: Entry): boolean {
  const [first, second] = [
    { id, at: one.at },
    { id: otherId, at: other.at },
  ];
  return one.partyId === other.partyId && compareHappened(first, second) < 0;
}
