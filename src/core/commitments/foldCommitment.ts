import { compareHappened } from '../compareInstants.ts';
import { accept, type Result } from '../result.ts';
import { orderedHistory } from './history.ts';
import { stepCommitment } from './stepCommitment.ts';
import type { Commitment, CommitmentDraft, CommitmentEntry, Terms } from './types.ts';

/** A commitment in which nobody has acted yet. */
export function startCommitment({
  terms,
  respondBy = null,
  ...draft
}: CommitmentDraft): Commitment {
  return {
    ...draft,
    state: 'draft',
    terms: [terms],
    agreed: [],
    respondBy,
    pendingAmendment: null,
    history: [],
  };
}

/** The commitment as it was drafted, with nothing of what followed. */
export function restartCommitment(commitment: Commitment): Commitment {
  const { firstPerformer, ...rest } = commitment;
  const performer = firstPerformer ?? rest.performer;
  return startCommitment({ ...rest, performer, terms: rest.terms[0] as Terms });
}

/**
 * Takes one act after the other, in the order given. One that is not legal when its turn comes
 * stays in the history, marked as overtaken, and changes nothing.
 */
export function foldCommitment(start: Commitment, entries: readonly CommitmentEntry[]): Commitment {
  const history = [...start.history];
  // Each step sees what has been said until then.
  let present: Commitment = { ...start, history };
  for (const entry of entries) {
    const next = stepCommitment(present, entry);
    if (next.ok) present = next.value;
    history.push(markOvertaken(entry, !next.ok));
  }
  return present;
}

/** The commitment as it stood before an act that has its place at `at`, then `id`. */
export function commitmentBefore(
  commitment: Commitment,
  place: Pick<CommitmentEntry, 'at' | 'id'>,
): Result<Commitment> {
  const last = commitment.history.at(-1);
  if (!last || compareHappened(last, place) < 0) return accept(commitment);
  const entries = orderedHistory(commitment.history);
  if (!entries.ok) return entries;
  const earlier = entries.value.filter((entry) => compareHappened(entry, place) < 0);
  return accept(foldCommitment(restartCommitment(commitment), earlier));
}

function markOvertaken(entry: CommitmentEntry, isOvertaken: boolean): CommitmentEntry {
  if (isOvertaken === (entry.overtaken === true)) return entry;
  if (isOvertaken) return { ...entry, overtaken: true };
  const { overtaken, ...effective } = entry;
  return effective as CommitmentEntry;
}
