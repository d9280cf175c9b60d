import { answerTo } from '../indexedDb/transact.ts';
import { ENTRIES, type EntryKey, PACKS } from './keptRecord.ts';
import { type Pack, packRange } from './pack.ts';
import { byKey, type Row } from './row.ts';

/** The rows at these keys as they are now; `undefined`: there is none. */
export async function rowsAt(
  transaction: IDBTransaction,
  keys: readonly EntryKey[],
): Promise<readonly (Row | undefined)[]> {
  const entries = transaction.objectStore(ENTRIES);
  const loose = await Promise.all(
    keys.map((key) => answerTo<Row | undefined>(entries.get([...key]))),
  );
  const missing = keys.filter((_, i) => loose[i] === undefined);
  const packed = await packedAt(transaction.objectStore(PACKS), missing);
  return keys.map((key, i) => {
    const row = loose[i] ?? packed.get(key);
    return row?.isGone ? undefined : row;
  });
}

/** The packed rows at these keys; each pack is read once. */
async function packedAt(
  packs: IDBObjectStore,
  keys: readonly EntryKey[],
): Promise<ReadonlyMap<EntryKey, Row>> {
  const found = new Map<EntryKey, Row>();
  let pack: Pack | undefined;
  const asked = keys.map((key) => ({ key, collection: key[0], id: key[1] })).sort(byKey);
  for (const { key, collection, id } of asked) {
    const isIn = pack?.collection === collection && id <= pack.last;
    if (!isIn) pack = await answerTo<Pack | undefined>(packs.get(packRange(key)));
    const row = pack?.rows.find((one) => one.id === id);
    if (row) found.set(key, row);
  }
  return found;
}
