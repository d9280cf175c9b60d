import { restartCommitment } from '../commitments/foldCommitment.ts';
import { mergeCommitmentEvents } from '../commitments/mergeCommitmentEvents.ts';
import { readCommitment } from '../commitments/readCommitment.ts';
import type { Commitment } from '../commitments/types.ts';
import { differingKey } from '../isSame.ts';
import { own } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { refuseRecord } from './sentences.ts';

/** A commitment with one more act in it: nothing else of one is ever changed by itself. */
export function changeCommitment(
  commitment: Commitment,
  path: readonly string[],
  value: unknown,
): Result<Commitment> {
  const [top, id, ...deeper] = path;
  const place = path.join('.');
  if (top !== 'history' || id === undefined || deeper.length > 0) {
    return refuseRecord('actsOnly', place);
  }
  if (value === null) return refuseRecord('historyEdit', place);
  if (own(value, 'id') !== id) return refuseRecord('idDiffers', place, own(value, 'id'));
  return merged(commitment, [value]);
}

/**
 * A commitment that is put where one is already. A draft gives way to it. One that was sent keeps
 * what it is, and takes in the acts that it does not know yet.
 *
 * Refuses (`E_OUTDATED`) what began otherwise than the one that was sent: its words would be lost.
 */
export function putCommitment(before: Commitment, value: unknown): Result<Commitment> {
  const read = readCommitment(value);
  if (!read.ok || before.history.length === 0) return read;
  const other = differingKey(asDrafted(before), asDrafted(read.value));
  return other === undefined ? merged(before, read.value.history) : refuseRecord('outdated', other);
}

/** What was said before the first act; by when to answer, only that says. */
function asDrafted(commitment: Commitment): Commitment {
  return { ...restartCommitment(commitment), respondBy: null };
}

function merged(commitment: Commitment, acts: readonly unknown[]): Result<Commitment> {
  const { commitment: next, refusals } = mergeCommitmentEvents(commitment, acts);
  const [error] = refusals;
  return error ? { ok: false, error } : accept(next);
}
