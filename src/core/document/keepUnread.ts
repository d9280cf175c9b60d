import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { refuseShape } from './sentences.ts';

/**
 * The given document with what was done to the one that is shown in its place: what could not be
 * read, and so was not shown, stays where it is. Refuses (`E_SHAPE`) to put something into a list
 * that is none: that would push out what stands there.
 */
export function keepUnread<T>(given: T, shown: T, next: T): Result<T> {
  return putBack(given, shown, next, []) as Result<T>;
}

function putBack(
  given: unknown,
  shown: unknown,
  next: unknown,
  path: readonly string[],
): Result<unknown> {
  if (Object.is(next, shown)) return accept(given);
  if (Object.is(given, shown) || given === undefined) return accept(next);
  if (Array.isArray(shown) && Array.isArray(next)) {
    const grows = shown.every((one, i) => Object.is(one, next[i]));
    // A list of ids is replaced; the history only grows.
    if (!grows) return accept(next);
    return Array.isArray(given)
      ? accept([...given, ...next.slice(shown.length)])
      : refuseShape('broken', path.join('.'));
  }
  if (!isRecord(shown) || !isRecord(next)) return accept(next);
  if (!isRecord(given)) return refuseShape('broken', path.join('.'));
  const merged: [string, unknown][] = [];
  for (const key of Object.keys({ ...given, ...next })) {
    if (Object.hasOwn(next, key)) {
      const part = putBack(own(given, key), own(shown, key), next[key], [...path, key]);
      if (!part.ok) return part;
      merged.push([key, part.value]);
    } else if (!Object.hasOwn(shown, key)) merged.push([key, given[key]]);
  }
  return accept(Object.fromEntries(merged));
}
