import { accept, type Result } from '../result.ts';
import { isFault, readLeniently } from './readLeniently.ts';
import type { Shape } from './shapes.ts';

/**
 * Reads a part of a document of which everything has to be right; refuses the first thing that is
 * not. Fields that are not known are kept: a later version of the library may have written them.
 */
export function readStrictly<T>(shape: Shape<T>, value: unknown): Result<T> {
  const read = readLeniently(shape, value);
  const fault = read.issues.find(isFault);
  return fault ? { ok: false, error: fault.refusal } : accept(read.value);
}
