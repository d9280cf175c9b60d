import { isRecord } from '../../core/isRecord.ts';
import type { PlaceChange } from './changesBetween.ts';

/** The places of a change: the first words in a record came with the record. */
export function placesIn({ path, value }: PlaceChange): readonly PlaceChange[] {
  if (!isRecord(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn({ path: [...path, key], value: one }),
  );
}
