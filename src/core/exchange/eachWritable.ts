import { type CommitmentCollection, eachCommitment } from '../commitments/eachCommitment.ts';
import { isCommitment } from '../commitments/isCommitment.ts';
import type { Commitment } from '../commitments/types.ts';

/** The commitments of a collection that are whole enough to be written; the rest is passed over. */
export function* eachWritable(commitments: CommitmentCollection): Generator<Commitment> {
  for (const commitment of eachCommitment(commitments)) {
    const { id, title } = commitment;
    if (typeof id === 'string' && typeof title === 'string' && isCommitment(commitment)) {
      yield commitment;
    }
  }
}
