import type { Actor } from '../../core/commitments/types.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TrackerRow } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

export type CompareRows = (a: TrackerRow, b: TrackerRow) => number;

/** The order of a view; equal rows are in the order of their ids, so that it is always the same. */
export function rowOrder(
  { sort, descending }: Pick<TrackerView, 'sort' | 'descending'>,
  nameOf: (actor: Actor) => string,
  formats: Formats,
): CompareRows {
  const compare = orders(nameOf, formats)[sort];
  return (a, b) => (descending ? compare(b, a) : compare(a, b)) || text(a.id, b.id);
}

function orders(nameOf: (actor: Actor) => string, { compare }: Formats) {
  const names = new Map<string, string>();
  const performer = ({ commitment: { performer } }: TrackerRow) => {
    const key = `${performer.partyId}\n${performer.personId ?? ''}`;
    const name = names.get(key) ?? nameOf(performer);
    names.set(key, name);
    return name;
  };
  return {
    // No date comes last; a date sorts as text.
    due: (a: TrackerRow, b: TrackerRow) => text(a.due ?? '9', b.due ?? '9'),
    title: (a: TrackerRow, b: TrackerRow) => compare(a.commitment.title, b.commitment.title),
    person: (a: TrackerRow, b: TrackerRow) => compare(performer(a), performer(b)),
    changed: (a: TrackerRow, b: TrackerRow) => text(changedAt(a), changedAt(b)),
  } satisfies Record<TrackerView['sort'], CompareRows>;
}

function text(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function changedAt({ commitment: { history, at } }: TrackerRow): string {
  return history.at(-1)?.at ?? at;
}

/** From so many differences on, sorting anew is no slower. */
const FEW = 64;

/** Rows as they were, in both orders. */
export interface SortedRows {
  readonly rows: readonly TrackerRow[];
  readonly sorted: readonly TrackerRow[];
}

/**
 * `rows` in order. When they differ from `before` in a few only, those are put in their places and
 * the rest stays, so that one act does not cost a sort of ten thousand.
 */
export function sortRows(
  rows: readonly TrackerRow[],
  compare: CompareRows,
  before: SortedRows | null,
): readonly TrackerRow[] {
  const change = before && changeBetween(before.rows, rows);
  if (!change) return [...rows].sort(compare);
  const { gone, added } = change;
  const sorted = before.sorted.filter((row) => !gone.has(row));
  for (const row of added) sorted.splice(placeOf(row, sorted, compare), 0, row);
  return sorted;
}

/** What differs between two lists that begin and end alike; `null` when that is much. */
function changeBetween(before: readonly TrackerRow[], now: readonly TrackerRow[]) {
  let start = 0;
  while (start < now.length && before[start] === now[start]) start += 1;
  let [beforeEnd, nowEnd] = [before.length, now.length];
  while (beforeEnd > start && nowEnd > start && before[beforeEnd - 1] === now[nowEnd - 1]) {
    beforeEnd -= 1;
    nowEnd -= 1;
  }
  if (beforeEnd - start > FEW || nowEnd - start > FEW) return null;
  return { gone: new Set(before.slice(start, beforeEnd)), added: now.slice(start, nowEnd) };
}

/** Where a row belongs among sorted ones. */
function placeOf(row: TrackerRow, sorted: readonly TrackerRow[], compare: CompareRows): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as TrackerRow, row) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
