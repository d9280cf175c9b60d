import { ENTRIES, PACKS } from './keptRecord.ts';
import { packsOf, WORTH_PACKING } from './pack.ts';
import type { Row } from './row.ts';

/** Puts the rows of a whole record where none are. */
export function putRows(transaction: IDBTransaction, rows: readonly Row[]): void {
  if (rows.length < WORTH_PACKING) {
    for (const row of rows) transaction.objectStore(ENTRIES).put(row);
  } else {
    for (const pack of packsOf(rows)) transaction.objectStore(PACKS).put(pack);
  }
}

export function clearEntries(transaction: IDBTransaction): void {
  transaction.objectStore(ENTRIES).clear();
  transaction.objectStore(PACKS).clear();
}
