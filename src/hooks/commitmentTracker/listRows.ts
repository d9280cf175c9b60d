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

const everyRow = () => true;

/** All rows in order. Sorted before they are filtered, so that a search sorts nothing. */
export function sortRows(
  all: readonly TrackerRow[],
  compare: CompareRows,
  before: ListedRows | null,
): ListedRows {
  const sort = () => all.slice().sort(compare);
  return (
    amended({ all, fits: everyRow, compare }, before) ?? {
      all,
      listed: sort(),
      fits: everyRow,
      compare,
    }
  );
}

/** Those of the sorted rows that fit. */
export function filterSorted(
  { all, listed, compare }: ListedRows,
  fits: ListedRows['fits'],
  before: ListedRows | null,
): ListedRows {
  return (
    amended({ all, fits, compare }, before) ?? { all, listed: listed.filter(fits), fits, compare }
  );
}

/**
 * The list `before`, brought up to date where `all` differs from it in a few entries: one act must
 * not cost a filter and a sort of ten thousand. `null`: too much is different.
 */
function amended(
  { all, fits, compare }: Omit<ListedRows, 'listed'>,
  before: ListedRows | null,
): ListedRows | null {
  const isSameView = before?.fits === fits && before.compare === compare;
  const places = isSameView && before.all.length === all.length ? changes(before.all, all) : null;
  if (!before || !places) return null;
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
