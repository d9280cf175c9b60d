import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { emptyOf } from './emptyOf.ts';
import { refuseShape } from './sentences.ts';
import type { Shape } from './shapes.ts';
import { childShape } from './shapesAlong.ts';

/**
 * A value with something else at the end of a path; `undefined` takes away what is there. Parts on
 * the way that are missing are made, but no entries; all other parts are the same as before.
 */
export function setAt<T>(
  shape: Shape<T>,
  value: unknown,
  path: readonly string[],
  next: unknown,
): Result<T> {
  return setBelow(shape, value, path, 0, next) as Result<T>;
}

function setBelow(
  shape: Shape,
  value: unknown,
  path: readonly string[],
  depth: number,
  next: unknown,
): Result<unknown> {
  const key = path[depth];
  if (key === undefined) return accept(next);
  const place = path.slice(0, depth + 1);
  const container = value === undefined ? emptyOf(shape) : value;
  if (!isRecord(container)) return refuseShape('broken', path.slice(0, depth).join('.'));
  const child = childShape(shape, key, place.join('.'));
  if (!child.ok) return child;
  const before = own(container, key);
  const isLast = place.length === path.length;
  if (!isLast && before === undefined && shape.kind === 'record' && shape.keys === 'entries') {
    return refuseShape('entryGone', place.join('.'), key);
  }
  const below = setBelow(child.value, before, path, depth + 1, next);
  if (!below.ok) return below;
  if (below.value !== undefined) return accept({ ...container, [key]: below.value });
  const { [key]: _, ...rest } = container;
  return accept(rest);
}
