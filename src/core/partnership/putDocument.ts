import type { Happened } from '../compareInstants.ts';
import { isSame } from '../isSame.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { becauseOfRecord } from './sentences.ts';

interface WithHistory {
  readonly history: readonly Happened[];
}

/**
 * A long document that is put where one is already, once it was read. One in which nothing has been
 * done yet gives way to it. Otherwise all that has been done in it has to be in the other one, too.
 *
 * Refuses what does not know all of the history (`E_OUTDATED`), has another one or began otherwise
 * (`E_STATE`). `fixed`: fields that stay as they were when the document began.
 */
export function putDocument<Doc extends WithHistory>(
  before: Doc,
  next: Doc,
  fixed: readonly (keyof Doc & string)[],
): Result<Doc> {
  if (before.history.length === 0) return accept(next);
  const begun = fixed.find((field) => !isSame(before[field], next[field]));
  const error = begun ? becauseOfRecord('fixed', begun) : faultOfHistory(before, next);
  return error ? { ok: false, error } : accept(next);
}

/** Why a history does not go on from another one. */
function faultOfHistory(before: WithHistory, next: WithHistory): Refusal | null {
  const known = new Map(next.history.map((entry) => [entry.id, entry]));
  for (const entry of before.history) {
    const same = known.get(entry.id);
    if (!same) return becauseOfRecord('outdated', `history.${entry.id}`);
    if (!isSame(same, entry)) return becauseOfRecord('historyEdit', `history.${entry.id}`);
  }
  return null;
}
