import { answerTo, type Work } from '../indexedDb/transact.ts';
import {
  ENTRIES,
  type EntryKey,
  type KeptRecord,
  PACKS,
  recordIn,
  scoresIn,
} from './keptRecord.ts';
import type { Pack } from './pack.ts';
import type { RawEntry } from './readEntry.ts';
import { byKey, entryIn, type Row } from './row.ts';
import { rowsAt } from './rowsAt.ts';

/** All that is kept. */
export interface Kept {
  readonly record: KeptRecord;
  readonly entries: readonly RawEntry[];
  /** Of a view of the record; `undefined`: it has none. */
  readonly scores: unknown;
  /** How many rows are in no pack, or no longer as in theirs. */
  readonly loose: number;
}

/** How many are asked for at a time. */
const PAGE = { rows: 500, packs: 4 };

/** Reads everything, page by page: while the browser fetches one, the one before is taken apart. */
export const readAll: Work<Kept | null> = async (transaction) => {
  const found = gather();
  const [record, scores] = await Promise.all([
    recordIn(transaction),
    answerTo(scoresIn(transaction)),
    eachPage<Row>(transaction.objectStore(ENTRIES), PAGE.rows, found.addLoose),
  ]);
  await eachPage<Pack>(transaction.objectStore(PACKS), PAGE.packs, found.addPacked);
  return record && { record, scores, ...found.all() };
};

async function eachPage<Value>(
  store: IDBObjectStore,
  size: number,
  take: (page: readonly Value[]) => void,
): Promise<void> {
  const after = (last: IDBValidKey | null) =>
    answerTo<Value[]>(store.getAll(last && IDBKeyRange.lowerBound(last, true), size));
  let page = await after(null);
  while (page.length > 0) {
    const last = page.at(-1) as Record<string, string>;
    const next = page.length === size ? after(keyOf(store, last)) : [];
    take(page);
    page = await next;
  }
}

function keyOf({ keyPath }: IDBObjectStore, value: Record<string, string>): IDBValidKey {
  return (keyPath as string[]).map((name) => value[name] ?? '');
}

/** Reads everything, one by one: what the disk has lost of it does not take the rest along. */
export const readOneByOne: Work<Kept | null> = async (transaction) => {
  const found = gather();
  const record = await recordIn(transaction);
  const scores = await answerOr(scoresIn(transaction), null);
  found.addLoose(await eachAlone<Row>(transaction.objectStore(ENTRIES), unreadable));
  found.addPacked(
    await eachAlone<Pack>(transaction.objectStore(PACKS), ([collection, last]) => ({
      collection,
      last,
      rows: [unreadable([collection, last])],
    })),
  );
  return record && { record, scores, ...found.all() };
};

async function eachAlone<Value>(
  store: IDBObjectStore,
  instead: (key: EntryKey) => Value,
): Promise<readonly Value[]> {
  const keys = (await answerTo(store.getAllKeys())) as unknown as EntryKey[];
  return Promise.all(keys.map((key) => answerOr(store.get([...key]), instead(key))));
}

function unreadable([collection, id]: EntryKey): Row {
  return { collection, id };
}

/** Entries from rows, the loose ones first: they count. */
function gather() {
  const entries: RawEntry[] = [];
  const loose = new Set<string>();
  return {
    addLoose: (rows: readonly Row[]) => {
      for (const row of rows) {
        loose.add(`${row.collection} ${row.id}`);
        if (!row.isGone) entries.push(entryIn(row));
      }
    },
    addPacked: (packs: readonly Pack[]) => {
      for (const row of packs.flatMap(({ rows }) => rows)) {
        if (!loose.has(`${row.collection} ${row.id}`)) entries.push(entryIn(row));
      }
    },
    all: () => ({ entries: entries.sort(byKey), loose: loose.size }),
  };
}

/** Some of what is kept. */
export interface KeptEntries {
  readonly record: KeptRecord | null;
  /** By the keys that were asked for; `undefined`: there is none. */
  readonly rows: readonly (Row | undefined)[];
}

export function readSome(keys: readonly EntryKey[]): Work<KeptEntries> {
  return async (transaction) => {
    const [record, rows] = await Promise.all([recordIn(transaction), rowsAt(transaction, keys)]);
    return { record, rows };
  };
}

function answerOr<Value>(request: IDBRequest<Value>, instead: Value): Promise<Value> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else the whole transaction would be undone.
      event.preventDefault();
      resolve(instead);
    };
  });
}
