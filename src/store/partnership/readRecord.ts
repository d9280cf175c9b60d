import type { Work } from '../indexedDb/transact.ts';
import { answerTo } from '../indexedDb/transact.ts';
import { ENTRIES, type EntryKey, type KeptRecord, recordIn } from './keptRecord.ts';
import type { RawEntry } from './readLoaded.ts';

/** All that is kept. */
export interface Kept {
  readonly record: KeptRecord;
  readonly entries: readonly RawEntry[];
}

/** Reads everything at once. */
export const readAll: Work<Kept | null> = async (transaction) => {
  const entries = transaction.objectStore(ENTRIES);
  const [record, keys, values] = await Promise.all([
    recordIn(transaction),
    answerTo(entries.getAllKeys()),
    answerTo<unknown[]>(entries.getAll()),
  ]);
  return record && { record, entries: keys.map((key, i) => rawEntry(key, values[i])) };
};

/** Reads everything, one by one: what the disk has lost of one entry does not take the others along. */
export const readOneByOne: Work<Kept | null> = async (transaction) => {
  const entries = transaction.objectStore(ENTRIES);
  const [record, keys] = await Promise.all([recordIn(transaction), answerTo(entries.getAllKeys())]);
  const values = await Promise.all(keys.map((key) => answerOrNothing(entries.get(key))));
  return record && { record, entries: keys.map((key, i) => rawEntry(key, values[i])) };
};

/** Reads some entries; `value` is `undefined` where there is none. */
export function readSome(keys: readonly EntryKey[]): Work<readonly RawEntry[]> {
  return async (transaction) => {
    const entries = transaction.objectStore(ENTRIES);
    const values = await Promise.all(keys.map((key) => answerTo<unknown>(entries.get([...key]))));
    return keys.map((key, i) => rawEntry([...key], values[i]));
  };
}

/** Somebody else may have put something under a key of another kind. */
function rawEntry(key: IDBValidKey, value: unknown): RawEntry {
  const [collection, id] = Array.isArray(key) ? key : [key];
  return { collection: String(collection), id: String(id), value };
}

function answerOrNothing(request: IDBRequest<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else the whole transaction would be undone.
      event.preventDefault();
      resolve(undefined);
    };
  });
}
