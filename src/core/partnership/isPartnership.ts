import { isRecord } from '../isRecord.ts';
import { collections, type Partnership } from './types.ts';

/** Whether a value has the parts of a record: a quick look; `parsePartnership` reads all of it. */
export function isPartnership(value: unknown): value is Partnership {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    collections.every((collection) => isRecord(value[collection]))
  );
}
