import { answerTo, type Work } from '../indexedDb/transact.ts';
import { ENTRIES, type EntryKey, type KeptRecord, recordIn } from './keptRecord.ts';
import type { RawEntry } from './readEntry.ts';
import { entryIn, type Row } from './row.ts';

/** All that is kept. */
export interface Kept {
  readonly record: KeptRecord;
  readonly entries: readonly RawEntry[];
}

/** How many rows are asked for at a time. */
const PAGE = 500;

/** Reads everything, page by page: while the browser fetches one, the one before is taken apart. */
export const readAll: Work<Kept | null> = async (transaction) => {
  const store = transaction.objectStore(ENTRIES);
  const entries: RawEntry[] = [];
  const [record, first] = await Promise.all([recordIn(transaction), pageAfter(store, null)]);
  let rows = first;
  while (rows.length > 0) {
    const last = rows.at(-1);
    const next = last && rows.length === PAGE ? pageAfter(store, last) : [];
    entries.push(...rows.map(entryIn));
    rows = await next;
  }
  return record && { record, entries };
};

/** The next rows in the order of their keys; `null`: the first. */
function pageAfter(store: IDBObjectStore, last: Row | null): Promise<Row[]> {
  const range = last && IDBKeyRange.lowerBound([last.collection, last.id], true);
  return answerTo(store.getAll(range, PAGE));
}

/** Reads everything, one by one: what the disk has lost of one entry does not take the others along. */
export const readOneByOne: Work<Kept | null> = async (transaction) => {
  const store = transaction.objectStore(ENTRIES);
  const [record, keys] = await Promise.all([recordIn(transaction), answerTo(store.getAllKeys())]);
  const rows = await Promise.all(
    keys.map((key) => answerOr(store.get(key), unreadable(key as unknown as EntryKey))),
  );
  return record && { record, entries: rows.map(entryIn) };
};

/** Some of what is kept. */
export interface KeptEntries {
  readonly record: KeptRecord | null;
  /** By the keys that were asked for; `undefined`: there is none. */
  readonly rows: readonly (Row | undefined)[];
}

export function readSome(keys: readonly EntryKey[]): Work<KeptEntries> {
  return async (transaction) => {
    const store = transaction.objectStore(ENTRIES);
    const [record, ...rows] = await Promise.all([
      recordIn(transaction),
      ...keys.map((key) => answerTo<Row | undefined>(store.get([...key]))),
    ]);
    return { record, rows };
  };
}

function unreadable([collection, id]: EntryKey): Row {
  return { collection, id };
}

function answerOr(request: IDBRequest<Row>, instead: Row): Promise<Row> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else the whole transaction would be undone.
      event.preventDefault();
      resolve(instead);
    };
  });
}
