import { isSame } from '../../core/isSame.ts';

/** Whether two values as JSON has them are alike all the way down. `null` is nothing, as `undefined`. */
export function sameValue(one: unknown, other: unknown): boolean {
  return isSame(one ?? null, other ?? null);
}
