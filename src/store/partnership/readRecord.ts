import { answerTo, type Work } from '../indexedDb/transact.ts';
import { ENTRIES, type EntryKey, type KeptRecord, recordIn } from './keptRecord.ts';
import type { Row } from './row.ts';

/** All that is kept. */
export interface Kept {
  readonly record: KeptRecord;
  readonly rows: readonly Row[];
}

/** Reads everything at once. */
export const readAll: Work<Kept | null> = async (transaction) => {
  const [record, rows] = await Promise.all([
    recordIn(transaction),
    answerTo<Row[]>(transaction.objectStore(ENTRIES).getAll()),
  ]);
  return record && { record, rows };
};

/** Reads everything, one by one: what the disk has lost of one entry does not take the others along. */
export const readOneByOne: Work<Kept | null> = async (transaction) => {
  const store = transaction.objectStore(ENTRIES);
  const [record, keys] = await Promise.all([recordIn(transaction), answerTo(store.getAllKeys())]);
  const rows = await Promise.all(
    keys.map((key) => answerOr(store.get(key), unreadable(key as unknown as EntryKey))),
  );
  return record && { record, rows };
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
