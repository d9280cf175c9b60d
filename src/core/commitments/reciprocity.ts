import type { PartyId } from '../types.ts';
import { type CommitmentCollection, eachCommitment } from './eachCommitment.ts';

/** What two parties do for each other. Numbers of commitments, each of one for the other. */
export interface Reciprocity {
  /**
   * (kept.a − kept.b) / (kept.a + kept.b), −1 to 1: above 0, `a` has done more for `b` than the
   * other way round. `null` when nothing was kept.
   */
  balance: number | null;
  /** The same of what is still to be done or judged; `null` when nothing is open. */
  openBalance: number | null;
  /** Promises that the receiver was satisfied with, early or late, by who kept them. */
  kept: { a: number; b: number };
  /** Promises under way or reported, by who made them. */
  open: { a: number; b: number };
}

/**
 * Whether giving and taking are in balance between the parties `a` and `b`, over all their
 * commitments to each other. Own derivation; it counts promises and does not weigh them, so it
 * starts a conversation and settles none. What is not a commitment is passed over.
 */
export function reciprocity(
  commitments: CommitmentCollection,
  a: PartyId,
  b: PartyId,
): Reciprocity {
  const kept = { a: 0, b: 0 };
  const open = { a: 0, b: 0 };
  for (const { state, performer, requester } of eachCommitment(commitments)) {
    const side = sideOf(performer.partyId, requester.partyId, a, b);
    if (side === null) continue;
    if (state === 'satisfied') kept[side] += 1;
    if (state === 'promised' || state === 'reported') open[side] += 1;
  }
  return { balance: balanceOf(kept), openBalance: balanceOf(open), kept, open };
}

function sideOf(from: PartyId, to: PartyId, a: PartyId, b: PartyId): 'a' | 'b' | null {
  if (a === b) return null;
  if (from === a && to === b) return 'a';
  return from === b && to === a ? 'b' : null;
}

function balanceOf({ a, b }: { a: number; b: number }): number | null {
  return a + b === 0 ? null : (a - b) / (a + b);
}
