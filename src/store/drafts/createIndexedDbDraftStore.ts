import { connect, DRAFTS } from './connection.ts';
import type { DraftStore } from './DraftStore.ts';

export interface IndexedDbDraftStoreOptions {
  /** The database. Two applications on one origin need two names. */
  readonly name: string;
}

/** Strict: a write counts as done when it is on the disk, not in the system's buffers. */
const durable = { durability: 'strict' } as const;

/**
 * Keeps drafts in this browser, across reloads and crashes. Works on plain HTTP. Handles with the
 * same name share one connection, which opens at first use; making a store touches nothing.
 */
export function createIndexedDbDraftStore({ name }: IndexedDbDraftStoreOptions): DraftStore {
  const connection = connect(name);

  /** One transaction; done only when it is complete, for a request's success can still be undone. */
  function transact<T>(
    mode: IDBTransactionMode,
    work: (drafts: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    return connection.use(
      (database) =>
        new Promise((resolve, reject) => {
          const transaction = database.transaction(DRAFTS, mode, durable);
          let request: IDBRequest<T> | undefined;
          transaction.oncomplete = () => resolve(request?.result as T);
          transaction.onabort = () => reject(transaction.error);
          try {
            request = work(transaction.objectStore(DRAFTS));
          } catch (error) {
            // A value that cannot be stored: nothing is written.
            reject(error);
            transaction.abort();
          }
        }),
    );
  }

  const change = async <T>(work: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<void> => {
    await transact('readwrite', work);
  };

  return {
    read: (key) => transact('readonly', (drafts) => drafts.get(key) as IDBRequest<unknown>),
    write: (key, value) => change((drafts) => drafts.put(value, key)),
    remove: (key) => change((drafts) => drafts.delete(key)),
    clear: () => change((drafts) => drafts.clear()),
    close: () => connection.release(),
  };
}
