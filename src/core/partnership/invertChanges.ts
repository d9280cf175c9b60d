import type { Change } from '../types.ts';
import type { Partnership } from './types.ts';
import { valueAtChange } from './valueIn.ts';

/**
 * The changes that take `changes` back, which were made to the record `before`; `null`: they cannot
 * be taken back, because the two sides have said something (an act stays in its history). What
 * somebody else has written over meanwhile is refused when they are made (`was`).
 */
export function invertChanges(
  before: Partnership,
  changes: readonly Change[],
): readonly Change[] | null {
  if (changes.some(isSaid)) return null;
  const back = changes.map((change) => ({
    collection: change.collection,
    id: change.id,
    ...(change.path ? { path: change.path } : {}),
    value: valueAtChange(before, change),
    was: change.value,
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
