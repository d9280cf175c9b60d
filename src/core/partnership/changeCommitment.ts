import { mergeCommitmentEvents } from '../commitments/mergeCommitmentEvents.ts';
import { readCommitment } from '../commitments/readCommitment.ts';
import type { Commitment } from '../commitments/types.ts';
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
 */
export function putCommitment(before: Commitment, value: unknown): Result<Commitment> {
  const read = readCommitment(value);
  if (!read.ok) return read;
  return before.history.length === 0 ? read : merged(before, read.value.history);
}

function merged(commitment: Commitment, acts: readonly unknown[]): Result<Commitment> {
  const { commitment: next, refusals } = mergeCommitmentEvents(commitment, acts);
  const [error] = refusals;
  return error ? { ok: false, error } : accept(next);
}
