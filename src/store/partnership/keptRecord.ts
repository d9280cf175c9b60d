import { isEntityId } from '../../core/entityId.ts';
import { isRecord } from '../../core/isRecord.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { answerTo } from '../indexedDb/transact.ts';
import { storeError } from '../StoreError.ts';

/** The object store of all loose entries (`Row`); the key of one: `[collection, id]`. */
export const ENTRIES = 'entries';
/** The object store of packed entries (`Pack`); the key of a pack: `[collection, last]`. */
export const PACKS = 'packs';
/** The object store of what is kept of the record itself. */
export const META = 'meta';
const RECORD = 'record';
const SCORES = 'scores';
const EMPTIED = 'emptied';

/** All of them: whoever changes entries counts it. */
export const allStores = [ENTRIES, PACKS, META] as const;

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
  /** It was begun because the browser had emptied the database, and nobody has worked on it yet. */
  readonly wasEmptied: boolean;
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

/** The scores of a viewer's own view of the record; `undefined`: it is the record itself. */
export function scoresIn(transaction: IDBTransaction): IDBRequest<unknown> {
  return transaction.objectStore(META).get(SCORES);
}

export function putScores(transaction: IDBTransaction, scores: Partnership['scores']): void {
  const meta = transaction.objectStore(META);
  if (scores) meta.put(scores, SCORES);
  else meta.delete(SCORES);
}

/** Keeps in mind that the browser has emptied the database, until a record is begun in it. */
export function noteEmptied(transaction: IDBTransaction): void {
  transaction.objectStore(META).put(true, EMPTIED);
}

/** Whether the browser has emptied the database, before anything was begun. */
export async function takeEmptied(transaction: IDBTransaction): Promise<boolean> {
  const meta = transaction.objectStore(META);
  const emptied = await answerTo<unknown>(meta.get(EMPTIED));
  meta.delete(EMPTIED);
  return emptied === true;
}

function isKeptRecord(value: unknown): value is KeptRecord {
  return isRecord(value) && isEntityId(value.id) && Number.isSafeInteger(value.revision);
}
