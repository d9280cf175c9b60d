import { isEntityId } from '../../core/entityId.ts';
import { isRecord } from '../../core/isRecord.ts';
import { answerTo } from '../indexedDb/transact.ts';
import { storeError } from '../StoreError.ts';

/** The object store of all entries; the key of one: `[collection, id]`. */
export const ENTRIES = 'entries';
/** The object store of what is kept of the record itself, under one key. */
export const META = 'meta';
const RECORD = 'record';

/** Both: whoever changes entries counts it. */
export const allStores = [ENTRIES, META] as const;

export type EntryKey = readonly [collection: string, id: string];

/** What is kept of the record besides its entries. */
export interface KeptRecord {
  readonly schema: 'troth/partnership';
  readonly version: number;
  readonly id: string;
  /** One more with every commit: who has missed one can see it. */
  readonly revision: number;
}

/** `null`: no record is kept. Throws (`E_UNREADABLE`) where something else is. */
export async function recordIn(transaction: IDBTransaction): Promise<KeptRecord | null> {
  const kept = await answerTo<unknown>(transaction.objectStore(META).get(RECORD));
  if (kept === undefined) return null;
  if (!isKeptRecord(kept)) throw storeError('E_UNREADABLE');
  return kept;
}

export function putRecord(transaction: IDBTransaction, record: KeptRecord): void {
  transaction.objectStore(META).put(record, RECORD);
}

/** A new record begins with the time, so that a number never comes again after a clearing. */
export function revisionAfter(record: KeptRecord | null): number {
  return record ? record.revision + 1 : Date.now();
}

function isKeptRecord(value: unknown): value is KeptRecord {
  return isRecord(value) && isEntityId(value.id) && Number.isSafeInteger(value.revision);
}
