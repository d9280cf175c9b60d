import { isEntityId } from '../../core/entityId.ts';
import { isRecord } from '../../core/isRecord.ts';
import { answerTo } from '../indexedDb/transact.ts';
import { storeError } from '../StoreError.ts';

/** The object store of all entries (`RawEntry`); the key of one: `[collection, id]`. */
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
  /** Another one each time that a record is begun or put in the place of one. */
  readonly begun: number;
  /** One more with every commit since: who has missed one can see it. */
  readonly revision: number;
}

/** What tells one state of the record from another. */
export type Seen = Pick<KeptRecord, 'id' | 'begun' | 'revision'>;

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

function isKeptRecord(value: unknown): value is KeptRecord {
  return isRecord(value) && isEntityId(value.id) && Number.isSafeInteger(value.revision);
}
