import { accept, type Result } from '../result.ts';
import { readLeniently } from './readLeniently.ts';
import type { Shape } from './shapes.ts';

/** Reads what somebody puts at a place: all of it has to be right, and known. */
export function readExactly<T>(
  shape: Shape<T>,
  value: unknown,
  path: readonly string[],
): Result<T> {
  const read = readLeniently(shape, value);
  const error = read.issues[0]?.refusal;
  if (!error) return accept(read.value);
  const place = [...path, ...(error.path ? [error.path] : [])].join('.');
  return { ok: false, error: { ...error, path: place } };
}
