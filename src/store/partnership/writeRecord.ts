import type { EntryChanges } from '../../core/partnership/applyChanges.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { answerTo, type Work } from '../indexedDb/transact.ts';
import { changeEntry } from './changeEntry.ts';
import {
  allStores,
  ENTRIES,
  type EntryKey,
  type KeptRecord,
  putRecord,
  recordIn,
} from './keptRecord.ts';
import { entriesOf } from './readLoaded.ts';
import { refusedChange } from './refusedChange.ts';
import { entryIn, type Row, rowOf } from './row.ts';

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
    const [record, ...kept] = await Promise.all([
      recordIn(transaction),
      ...groups.map(({ collection, id }) => answerTo<Row | undefined>(store.get([collection, id]))),
    ]);
    if (!record) throw refusedChange('nothingKept');
    const expected = recordId();
    if (expected !== undefined && record.id !== expected) throw refusedChange('anotherRecord');
    const keys: EntryKey[] = [];
    groups.forEach((group, i) => {
      const row = kept[i];
      const before = row && entryIn(row);
      const next = changeEntry(group, before);
      const isSame = next === undefined ? before === undefined : next === before?.value;
      if (isSame) return;
      const { collection, id } = group;
      if (next === undefined) store.delete([collection, id]);
      else store.put(rowOf({ collection, id, value: next }));
      keys.push([collection, id]);
    });
    if (keys.length === 0) return { record, keys };
    const written = { ...record, revision: record.revision + 1 };
    putRecord(transaction, written);
    transaction.commit();
    return { record: written, keys };
  };
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
    const store = transaction.objectStore(ENTRIES);
    store.clear();
    for (const entry of entriesOf(partnership)) store.put(rowOf(entry));
    const { schema, version, id } = partnership;
    const record = { schema, version, id, begun: Math.random(), revision: 0 };
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
