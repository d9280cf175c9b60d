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
  revisionAfter,
} from './keptRecord.ts';
import { entriesOf } from './readLoaded.ts';
import { refusedChange } from './refusedChange.ts';

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
    const entries = transaction.objectStore(ENTRIES);
    const [record, ...values] = await Promise.all([
      recordIn(transaction),
      ...groups.map(({ collection, id }) => answerTo<unknown>(entries.get([collection, id]))),
    ]);
    if (!record) throw refusedChange('nothingKept');
    const expected = recordId();
    if (expected !== undefined && record.id !== expected) throw refusedChange('anotherRecord');
    const keys: EntryKey[] = [];
    groups.forEach((group, i) => {
      const next = changeEntry(group, values[i]);
      if (next === values[i]) return;
      const key = [group.collection, group.id] as const;
      if (next === undefined) entries.delete([...key]);
      else entries.put(next, [...key]);
      keys.push(key);
    });
    const written = { ...record, revision: revisionAfter(record) };
    if (keys.length > 0) putRecord(transaction, written);
    transaction.commit();
    return { record: keys.length > 0 ? written : record, keys };
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
    const entries = transaction.objectStore(ENTRIES);
    entries.clear();
    for (const { collection, id, value } of entriesOf(partnership)) {
      entries.put(value, [collection, id]);
    }
    const { schema, version, id } = partnership;
    const record = { schema, version, id, revision: revisionAfter(before) };
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
