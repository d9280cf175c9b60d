import { compareHappened } from '../compareInstants.ts';
import { isEntityId } from '../entityId.ts';
import { accept, type Result } from '../result.ts';
import { commitmentBefore, foldCommitment } from './foldCommitment.ts';
import { notToBeWritten } from './guards.ts';
import { freeEntryId } from './history.ts';
import { isCommitment } from './isCommitment.ts';
import { readEvent } from './readEvent.ts';
import { refuseAs } from './sentences.ts';
import { stepCommitment } from './stepCommitment.ts';
import type { Commitment, CommitmentEntry, CommitmentEvent } from './types.ts';

/**
 * The commitment after one more act, which takes its place in the history by `at`, then `id`.
 * Without an id it gets one made of all that it says. What came later is folded again, and may
 * be overtaken by it. The commitment passed in is left as it is.
 *
 * Refuses an act that would change nothing at its turn: not possible from that state (`E_STATE`),
 * not this party's (`E_ACTOR`), something missing (`E_EMPTY`), nothing changed (`E_UNCHANGED`), an
 * unknown condition (`E_UNKNOWN_CONDITION`), an answer to something else than what is on the table or
 * a judgement of another report (`E_OUTDATED`), a last day to answer that has passed (`E_DATE`) or has
 * not passed everywhere (`E_STATE`), `prerequisite_from_partner` without what it waited for (`E_EMPTY`), an id
 * that is taken (`E_DUPLICATE_ID`), or a fault in what it carries; `path` names the place in the act.
 * Never throws.
 */
export function applyCommitmentEvent(
  commitment: Commitment,
  event: CommitmentEvent,
): Result<Commitment> {
  if (!isCommitment(commitment)) return refuseAs('notACommitment', '');
  const { history } = commitment;
  const read = readEvent(event, '');
  if (!read.ok) return read;
  const entry: CommitmentEntry = {
    ...read.value,
    id: read.value.id ?? freeEntryId(read.value, history),
  };
  if (!isEntityId(entry.id)) return refuseAs('id', 'id', entry.id);
  if (history.some(({ id }) => id === entry.id)) return refuseAs('entryTwice', 'id', entry.id);
  const before = commitmentBefore(commitment, entry);
  if (!before.ok) return before;
  const next = stepCommitment(before.value, entry);
  if (!next.ok) return next;
  const error = notToBeWritten(before.value, entry);
  if (error) return { ok: false, error };
  const present = { ...next.value, history: [...before.value.history, entry] };
  const isLast = before.value === commitment;
  if (isLast) return accept(present);
  const later = history.filter((other) => compareHappened(other, entry) > 0).sort(compareHappened);
  return accept(foldCommitment(present, later));
}
