import type { EntryKey } from './keptRecord.ts';
import { byKey, type Row } from './row.ts';

/**
 * Rows that lie together, in the order of their keys: the browser reads hundreds of them almost as
 * fast as one. A row that has changed since lies loose beside its pack, and counts.
 */
export interface Pack {
  readonly collection: string;
  /** The id of its last row. */
  readonly last: string;
  readonly rows: readonly Row[];
}

/** So many loose rows are worth being packed. */
export const WORTH_PACKING = 500;
/** A pack is read whole, also for one of its rows. In UTF-16 units of text. */
const LENGTH = 250_000;

/** As a key, it lies behind every id. */
const BEHIND_ALL: IDBValidKey = [];

export function packsOf(rows: readonly Row[]): readonly Pack[] {
  const packs: Row[][] = [];
  let length = 0;
  for (const row of [...rows].sort(byKey)) {
    const pack = packs.at(-1);
    const own = row.text?.length ?? 0;
    if (pack?.[0]?.collection === row.collection && length + own <= LENGTH) {
      pack.push(row);
      length += own;
    } else {
      packs.push([row]);
      length = own;
    }
  }
  return packs.map((pack) => {
    const { collection, id } = pack.at(-1) as Row;
    return { collection, last: id, rows: pack };
  });
}

/** Where the pack of an entry lies, if it has one: the first that goes that far. */
export function packRange([collection, id]: EntryKey): IDBKeyRange {
  return IDBKeyRange.bound([collection, id], [collection, BEHIND_ALL]);
}

/** The rows from one key on: to the last of a pack, or, without one, to the end of the collection. */
export function rowRange([collection, id]: EntryKey, last: string | undefined): IDBKeyRange {
  return IDBKeyRange.bound([collection, id], [collection, last ?? BEHIND_ALL]);
}
