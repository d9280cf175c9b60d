import { answerTo, type Work } from '../indexedDb/transact.ts';
import { ENTRIES, type EntryKey, PACKS } from './keptRecord.ts';
import { type Pack, packRange, packsOf, rowRange } from './pack.ts';
import type { Row } from './row.ts';

/** How many loose rows are packed in one transaction: whoever writes meanwhile waits for it. */
const AT_ONCE = 500;

/**
 * Packs the first loose rows behind a key (`null`: of all), with those of their pack, in one
 * transaction. The entries stay as they are. Resolves with the key to go on behind; `null`: done.
 */
export function packRowsAfter(key: EntryKey | null): Work<EntryKey | null> {
  return async (transaction) => {
    const entries = transaction.objectStore(ENTRIES);
    const packs = transaction.objectStore(PACKS);
    const behind = key && IDBKeyRange.lowerBound([...key], true);
    const [first] = await answerTo<Row[]>(entries.getAll(behind, 1));
    if (!first) return null;
    const from: EntryKey = [first.collection, first.id];
    const pack = await answerTo<Pack | undefined>(packs.get(packRange(from)));
    const loose = await answerTo<Row[]>(entries.getAll(rowRange(from, pack?.last), AT_ONCE));
    const last = (loose.at(-1) ?? first).id;

    const rows = new Map((pack?.rows ?? []).map((row) => [row.id, row]));
    for (const row of loose) {
      if (row.isGone) rows.delete(row.id);
      else rows.set(row.id, row);
    }
    if (pack) packs.delete([pack.collection, pack.last]);
    for (const one of packsOf([...rows.values()])) packs.put(one);
    entries.delete(rowRange(from, last));
    return [first.collection, last];
  };
}
