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

/**
 * `rows` in order. When they differ from `before` in a few only, those are put in their places and
 * the rest stays, so that one act does not cost a sort of ten thousand.
 */
export function sortRows(
  rows: readonly TrackerRow[],
  compare: CompareRows,
  before: { readonly rows: readonly TrackerRow[]; readonly sorted: readonly TrackerRow[] } | null,
): readonly TrackerRow[] {
  if (!before || Math.abs(before.rows.length - rows.length) > FEW) return [...rows].sort(compare);
  const now = new Set(rows);
  const was = new Set(before.rows);
  const added = rows.filter((row) => !was.has(row));
  if (added.length > FEW) return [...rows].sort(compare);
  const sorted = before.sorted.filter((row) => now.has(row));
  for (const row of added) sorted.splice(placeOf(row, sorted, compare), 0, row);
  return sorted;
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
