import { connect, DRAFTS } from './connection.ts';
import type { DraftStore } from './DraftStore.ts';
import { toStoreError } from './StoreError.ts';
import { type DraftChange, registerUpdate } from './updateDraft.ts';

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
  /** One request and no more, said at once: a page that goes right then does not undo it. */
  const changeAtOnce = <T>(work: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<void> =>
    change((drafts) => {
      const request = work(drafts);
      drafts.transaction.commit();
      return request;
    });

  const store: DraftStore = {
    read: (key) => transact('readonly', (drafts) => drafts.get(key) as IDBRequest<unknown>),
    write: (key, value) => changeAtOnce((drafts) => drafts.put(value, key)),
    remove: (key) => changeAtOnce((drafts) => drafts.delete(key)),
    clear: () => changeAtOnce((drafts) => drafts.clear()),
    close: () => connection.release(),
  };
  registerUpdate(store, async (key, changing) => {
    let fault: { readonly cause: unknown } | null = null;
    await change((drafts) =>
      changeIn(drafts, key, changing, (cause) => {
        fault = { cause };
      }),
    ).catch((error) => {
      throw fault ? toStoreError(fault.cause) : error;
    });
  });
  return store;
}

/** Reads and writes within one transaction; a change that throws undoes it. */
function changeIn(
  drafts: IDBObjectStore,
  key: string,
  change: DraftChange,
  onFault: (cause: unknown) => void,
): IDBRequest<unknown> {
  const reading: IDBRequest<unknown> = drafts.get(key);
  reading.onsuccess = () => {
    try {
      const next = change(reading.result);
      if (Object.is(next, reading.result)) return;
      if (next === undefined) drafts.delete(key);
      else drafts.put(next, key);
      drafts.transaction.commit();
    } catch (cause) {
      onFault(cause);
      drafts.transaction.abort();
    }
  };
  return reading;
}
