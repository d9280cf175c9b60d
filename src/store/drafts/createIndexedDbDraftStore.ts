import { connect } from '../indexedDb/connect.ts';
import type { DatabasePlan } from '../indexedDb/openDatabase.ts';
import { abort, answerTo } from '../indexedDb/transact.ts';
import type { DraftStore } from './DraftStore.ts';
import { type DraftChange, registerUpdate } from './updateDraft.ts';

export interface IndexedDbDraftStoreOptions {
  /** The database. Two applications on one origin need two names. */
  readonly name: string;
}

/** The one object store of a draft database; keys are the drafts' keys. */
const DRAFTS = 'drafts';

const plan = {
  version: 1,
  // Who gives up begins without the draft that lies there, and may write over it.
  patienceMs: 5_000,
  upgrade(transaction) {
    transaction.db.createObjectStore(DRAFTS);
  },
} as const satisfies Omit<DatabasePlan, 'name'>;

/**
 * Keeps drafts in this browser, across reloads and crashes. Works on plain HTTP. Handles with the
 * same name share one connection, which opens at first use; making a store touches nothing.
 */
export function createIndexedDbDraftStore({ name }: IndexedDbDraftStoreOptions): DraftStore {
  const connection = connect({ ...plan, name });

  /** One request and no more, said at once: a page that goes right then does not undo it. */
  const change = (work: (drafts: IDBObjectStore) => void): Promise<void> =>
    connection.transact([DRAFTS], 'readwrite', (transaction) => {
      work(transaction.objectStore(DRAFTS));
      transaction.commit();
    });

  const store: DraftStore = {
    read: (key) =>
      connection.transact([DRAFTS], 'readonly', (transaction) =>
        answerTo<unknown>(transaction.objectStore(DRAFTS).get(key)),
      ),
    write: (key, value) => change((drafts) => drafts.put(value, key)),
    remove: (key) => change((drafts) => drafts.delete(key)),
    clear: () => change((drafts) => drafts.clear()),
    close: () => connection.release(),
  };
  const update = async (key: string, changing: DraftChange): Promise<void> => {
    let isGivenUp = false;
    const work = connection.transact([DRAFTS], 'readwrite', async (transaction) => {
      const giveUp = () => {
        isGivenUp = true;
        abort(transaction);
      };
      // A page that goes has no time for the answer, and what it writes last would wait behind it.
      addEventListener('pagehide', giveUp);
      const drafts = transaction.objectStore(DRAFTS);
      const kept = await answerTo<unknown>(drafts.get(key)).finally(() =>
        removeEventListener('pagehide', giveUp),
      );
      const next = changing(kept);
      if (Object.is(next, kept)) return;
      if (next === undefined) drafts.delete(key);
      else drafts.put(next, key);
      transaction.commit();
    });
    try {
      await work;
    } catch (error) {
      if (!isGivenUp) throw error;
      // Behind what was written last; it comes to that if the page stays after all.
      await update(key, changing);
    }
  };
  registerUpdate(store, update);
  return store;
}
