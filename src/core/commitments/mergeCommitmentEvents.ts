import { compareHappened } from '../compareInstants.ts';
import type { Refusal } from '../result.ts';
import { foldCommitment, restartCommitment } from './foldCommitment.ts';
import { orderedHistory } from './history.ts';
import { isCommitment } from './isCommitment.ts';
import { readEntry } from './readEvent.ts';
import { because } from './sentences.ts';
import type { Commitment, CommitmentEntry } from './types.ts';

/** A commitment with the acts of others, and what of them could not be taken. */
export interface MergedCommitment {
  commitment: Commitment;
  /** Malformed acts, and ids that stand for another act already. */
  refusals: Refusal[];
}

/**
 * Takes in acts from another device or party, in any order, as often as they come: the result is
 * the same. Each takes its place by `at`, then `id`; one that is not legal at its turn stays in the
 * history marked as overtaken, and so does an answer or a judgement that names something else than
 * what is on the table by then (`onTheTable`). Acts need an id here. One that is known already is
 * passed over; malformed ones, and another act under a known id (`E_DUPLICATE_ID`), are refused.
 *
 * Returns the same commitment when nothing is new. Never throws.
 */
export function mergeCommitmentEvents(
  commitment: Commitment,
  events: readonly unknown[],
): MergedCommitment {
  if (!isCommitment(commitment)) return { commitment, refusals: [because('notACommitment')] };
  if (!Array.isArray(events)) return { commitment, refusals: [because('shape', 'events')] };
  const history = orderedHistory(commitment.history);
  if (!history.ok) return { commitment, refusals: [history.error] };
  const byId = new Map(history.value.map((entry) => [entry.id, entry]));
  const refusals: Refusal[] = [];
  for (let i = 0; i < events.length; i += 1) {
    const path = `events[${i}]`;
    const entry = readEntry(events[i], path);
    if (!entry.ok) {
      refusals.push(entry.error);
      continue;
    }
    const { id } = entry.value;
    const known = byId.get(id);
    if (!known) byId.set(id, entry.value);
    else if (!saysTheSame(known, entry.value)) {
      refusals.push(because('entryTwice', `${path}.id`, id));
    }
  }
  if (byId.size === history.value.length) return { commitment, refusals };
  const entries = [...byId.values()].sort(compareHappened);
  return { commitment: foldCommitment(restartCommitment(commitment), entries), refusals };
}

/** Reading gives both the same order of fields and leaves out the mark of being overtaken. */
function saysTheSame(known: CommitmentEntry, entry: CommitmentEntry): boolean {
  const read = readEntry(known, '');
  return read.ok && JSON.stringify(read.value) === JSON.stringify(entry);
}
