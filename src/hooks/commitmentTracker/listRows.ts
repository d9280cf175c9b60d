import { changes } from './mapChanged.ts';
import { type CompareRows, comparePlain, type RowOrder } from './rowOrder.ts';
import type { TrackerRow } from './trackerTypes.ts';

/** All rows, and those that are listed, in their order. */
export interface ListedRows {
  readonly all: readonly TrackerRow[];
  readonly listed: readonly TrackerRow[];
  readonly fits: (row: TrackerRow) => boolean;
  readonly order: RowOrder;
}

const everyRow = () => true;

/** All rows in order. Sorted before they are filtered, so that a search sorts nothing. */
export function sortRows(
  all: readonly TrackerRow[],
  order: RowOrder,
  before: ListedRows | null,
): ListedRows {
  const fits = everyRow;
  return amended({ all, fits, order }, before) ?? { all, listed: sorted(all, order), fits, order };
}

/** Rows of one key stand together first: of ten thousand, far fewer keys have to be compared. */
function sorted(rows: readonly TrackerRow[], { keyOf, compareKeys }: RowOrder): TrackerRow[] {
  const groups = new Map<string, TrackerRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const keys = [...groups.keys()].sort((a, b) => compareKeys(a, b) || comparePlain(a, b));
  const listed: TrackerRow[] = [];
  for (const key of keys) for (const row of groups.get(key) ?? []) listed.push(row);
  return listed;
}

/** Those of the sorted rows that fit. */
export function filterSorted(
  { all, listed, order }: ListedRows,
  fits: ListedRows['fits'],
  before: ListedRows | null,
): ListedRows {
  return amended({ all, fits, order }, before) ?? { all, listed: listed.filter(fits), fits, order };
}

/**
 * The list `before`, brought up to date where `all` differs from it in a few entries: one act must
 * not cost a filter and a sort of ten thousand. `null`: too much is different.
 */
function amended(
  { all, fits, order }: Omit<ListedRows, 'listed'>,
  before: ListedRows | null,
): ListedRows | null {
  const isSameView = before?.fits === fits && before.order === order;
  const places = isSameView && before.all.length === all.length ? changes(before.all, all) : null;
  if (!before || !places) return null;
  if (places.length === 0) return before;
  const listed = before.listed.slice();
  const compare = rowsIn(order);
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
  return { all, listed, fits, order };
}

/** The order of two rows, for the few that changed. */
function rowsIn({ keyOf, compareKeys }: RowOrder): CompareRows {
  return (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    return compareKeys(keyA, keyB) || comparePlain(keyA, keyB) || a.place - b.place;
  };
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
