import { readCommitment } from '../../core/commitments/readCommitment.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { Result } from '../../core/types.ts';

const wholes = new WeakMap<Commitment, Result<Commitment>>();

/** The whole of a commitment, read once when it is first shown: what is wrong inside it. */
export function readWhole(commitment: Commitment): Result<Commitment> {
  let whole = wholes.get(commitment);
  if (!whole) {
    whole = readCommitment(commitment);
    wholes.set(commitment, whole);
  }
  return whole;
}
