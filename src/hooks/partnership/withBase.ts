import type { Partnership } from '../../core/partnership/types.ts';
import { valueAtChange } from '../../core/partnership/valueIn.ts';
import type { Change } from '../../core/types.ts';

/** A change that says what was there, so that nobody's words are written over unseen. */
export function withBase(before: Partnership, change: Change): Change {
  if (!change.path || change.was !== undefined) return change;
  return { ...change, was: valueAtChange(before, change) };
}
