import { isRecord } from './isRecord.ts';
import { own } from './own.ts';

/** Whether two values say the same, as JSON would; a field without a value is a missing one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  }
  return isRecord(a) && isRecord(b) && differingKey(a, b) === undefined;
}

/** The first key under which two records do not say the same; `undefined`: there is none. */
export function differingKey(a: object, b: object): string | undefined {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].find((key) => !isSame(own(a, key), own(b, key)));
}
