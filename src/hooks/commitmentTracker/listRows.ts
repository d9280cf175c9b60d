import { changes } from './mapChanged.ts';
import type { CompareRows } from './rowOrder.ts';
import type { TrackerRow } from './trackerTypes.ts';

/** All rows, and those that are listed, in their order. */
export interface ListedRows {
  readonly all: readonly TrackerRow[];
  readonly listed: readonly TrackerRow[];
  readonly fits: (row: TrackerRow) => boolean;
  readonly compare: CompareRows;
}

/**
 * The rows that fit, in order. Where `all` differs from the list `before` in a few entries, only
 * those are looked at: one act must not cost a filter and a sort of ten thousand.
 */
export function listRows(
  all: readonly TrackerRow[],
  fits: ListedRows['fits'],
  compare: CompareRows,
  before: ListedRows | null,
): ListedRows {
  const isSameView = before?.fits === fits && before.compare === compare;
  const places = isSameView && before.all.length === all.length ? changes(before.all, all) : null;
  if (!before || !places) return { all, listed: all.filter(fits).sort(compare), fits, compare };
  if (places.length === 0) return before;
  const listed = before.listed.slice();
  for (const at of places) {
    const [old, now] = [before.all[at] as TrackerRow, all[at] as TrackerRow];
    const place = fits(old) ? listed.indexOf(old) : -1;
    if (place >= 0 && fits(now) && staysAt(place, now, listed, compare)) {
      listed[place] = now;
      continue;
    }
    if (place >= 0) listed.splice(place, 1);
    if (fits(now)) listed.splice(placeOf(now, listed, compare), 0, now);
  }
  return { all, listed, fits, compare };
}

function staysAt(
  place: number,
  row: TrackerRow,
  listed: readonly TrackerRow[],
  compare: CompareRows,
): boolean {
  const [above, below] = [listed[place - 1], listed[place + 1]];
  return (!above || compare(above, row) <= 0) && (!below || compare(row, below) <= 0);
}

/** Where a row belongs among sorted ones. */
function placeOf(row: TrackerRow, listed: readonly TrackerRow[], compare: CompareRows): number {
  let low = 0;
  let high = listed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(listed[middle] as TrackerRow, row) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
