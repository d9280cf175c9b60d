import { isRecord } from './isRecord.ts';

/** What an object itself has under a key; never what every object has. */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What stands at the end of a path; `undefined`: nothing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(own, value);
}

/** The same for a record whose values are known to be of one kind. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
