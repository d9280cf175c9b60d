import type { Change } from '../types.ts';
import { stepsOf } from './stepsOf.ts';
import type { Partnership } from './types.ts';

/**
 * The changes that take `changes` back, which were made to the record `before`; `null`: they cannot
 * be taken back, because the two sides have said something (an act stays in its history). What
 * somebody else has written over, or written in what was added, is refused when they are made
 * (`was`).
 */
export function invertChanges(
  before: Partnership,
  changes: readonly Change[],
): readonly Change[] | null {
  if (changes.some(isSaid)) return null;
  const steps = stepsOf(before, changes);
  const back = changes.map(({ collection, id, path }, i) => ({
    collection,
    id,
    ...(path ? { path } : {}),
    value: steps[i]?.before,
    was: steps[i]?.after,
  }));
  return back.reverse();
}

/** Whether a change lets the other side know something. */
function isSaid({ collection, path = [], value }: Change): boolean {
  if (path[0] === 'history') return true;
  if (path.length > 0 || collection === 'responses') return false;
  const history = (value as { readonly history?: unknown } | null)?.history;
  return Array.isArray(history) && history.length > 0;
}
