import type { EntryChanges } from '../../core/partnership/applyChanges.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { answerTo, type Work } from '../indexedDb/transact.ts';
import { changeEntry } from './changeEntry.ts';
import {
  allStores,
  ENTRIES,
  type EntryKey,
  type KeptRecord,
  PACKS,
  putRecord,
  putScores,
  recordIn,
  takeEmptied,
} from './keptRecord.ts';
import { packRange } from './pack.ts';
import { clearEntries, putRows } from './putRows.ts';
import { entriesOf } from './readLoaded.ts';
import { refusedChange } from './refusedChange.ts';
import { entryIn, type Row, rowOf } from './row.ts';
import { rowsAt } from './rowsAt.ts';

/** What a transaction has written. */
export interface WrittenChanges {
  readonly record: KeptRecord;
  /** None: all was as it should be already. */
  readonly keys: readonly EntryKey[];
}

/**
 * Makes changes in what is kept. `recordId`: in which record (`undefined`: whichever there is), asked
 * for in the transaction, when all that came earlier is done.
 */
export function writeChanges(
  groups: readonly EntryChanges[],
  recordId: () => string | null | undefined,
): Work<WrittenChanges> {
  return async (transaction) => {
    const store = transaction.objectStore(ENTRIES);
    const [record, kept] = await Promise.all([
      recordIn(transaction),
      rowsAt(
        transaction,
        groups.map(({ collection, id }): EntryKey => [collection, id]),
      ),
    ]);
    if (!record) throw refusedChange('nothingKept');
    const expected = recordId();
    if (expected !== undefined && record.id !== expected) throw refusedChange('anotherRecord');
    const keys: EntryKey[] = [];
    for (const [i, group] of groups.entries()) {
      const row = kept[i];
      const before = row && entryIn(row);
      const next = changeEntry(group, before);
      const isSame = next === undefined ? before === undefined : next === before?.value;
      if (isSame) continue;
      const { collection, id } = group;
      if (next === undefined) await removeRow(transaction, [collection, id]);
      else store.put(rowOf({ collection, id, value: next }));
      keys.push([collection, id]);
    }
    if (keys.length === 0) return { record, keys };
    const written = { ...record, revision: record.revision + 1, wasEmptied: false };
    putRecord(transaction, written);
    transaction.commit();
    return { record: written, keys };
  };
}

async function removeRow(transaction: IDBTransaction, key: EntryKey): Promise<void> {
  const entries = transaction.objectStore(ENTRIES);
  const pack = await answerTo(transaction.objectStore(PACKS).getKey(packRange(key)));
  const [collection, id] = key;
  if (pack === undefined) entries.delete([...key]);
  else entries.put({ collection, id, isGone: true } satisfies Row);
}

/** Keeps a record and nothing else; `onlyWhereNone`: where there is one, that one stays. */
export function writeAll(
  partnership: Partnership,
  onlyWhereNone: boolean,
): Work<{ readonly record: KeptRecord; readonly hasWritten: boolean }> {
  return async (transaction) => {
    // What nobody can read keeps nobody from beginning anew.
    const before = await recordIn(transaction).catch((cause) => {
      if (onlyWhereNone) throw cause;
      return null;
    });
    if (before && onlyWhereNone) return { record: before, hasWritten: false };
    const wasEmptied = (await takeEmptied(transaction)) && onlyWhereNone;
    clearEntries(transaction);
    putRows(transaction, [...entriesOf(partnership)].map(rowOf));
    putScores(transaction, partnership.scores);
    const { schema, version, id } = partnership;
    const record = { schema, version, id, begun: Math.random(), revision: 0, wasEmptied };
    putRecord(transaction, record);
    transaction.commit();
    return { record, hasWritten: true };
  };
}

/** Removes everything. */
export const removeAll: Work<void> = (transaction) => {
  for (const store of allStores) transaction.objectStore(store).clear();
  transaction.commit();
};
