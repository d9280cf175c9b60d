import { isRecord } from '../../core/isRecord.ts';
import type { Path } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';

/** One place that differs: what is there now; `null`: nothing any more. */
export interface PlaceChange {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * What differs between two values, place by place, as deep as both have the same shape. Parts that
 * both share are not looked into, so it costs what has changed. Entries of a list that carry an `id`
 * count by it (a history); any other list changes as a whole.
 */
export function changesBetween(before: unknown, after: unknown): readonly PlaceChange[] {
  const changes: PlaceChange[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, path: Path, changes: PlaceChange[]): void {
  if (Object.is(before, after)) return;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (!old || !now || Array.isArray(before) !== Array.isArray(after)) {
    if (!sameValue(before, after)) changes.push({ path, value: after ?? null });
    return;
  }
  for (const [key, value] of now) {
    const earlier = old.get(key);
    if (earlier !== undefined) compare(earlier, value, [...path, key], changes);
    else if (value !== undefined) changes.push({ path: [...path, key], value });
  }
  for (const [key, value] of old) {
    if (value !== undefined && !now.has(key)) changes.push({ path: [...path, key], value: null });
  }
}

/** What is in it, by key; `null`: it is no record and no list of entries with ids. */
function fieldsOf(value: unknown): Map<string, unknown> | null {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return null;
  const entries = new Map<string, unknown>();
  for (const one of value) {
    if (!isRecord(one) || typeof one.id !== 'string' || entries.has(one.id)) return null;
    entries.set(one.id, one);
  }
  return entries;
}
