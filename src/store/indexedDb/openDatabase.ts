import { storeError } from '../StoreError.ts';
import { abort } from './transact.ts';

/** A database, and how it comes to be. */
export interface DatabasePlan {
  readonly name: string;
  /** Left out: the version that there is; then there must be one. */
  readonly version?: number;
  /** How long what waits for the opening is kept waiting, in milliseconds. */
  readonly patienceMs: number;
  /**
   * Makes the object stores, or remakes them from those of an earlier version (`from`; 0: there was
   * none; `wasEmptied`: there was one, and the browser found it damaged and emptied it). It may wait
   * for its own requests only. What it throws leaves all as it was.
   */
  upgrade(transaction: IDBTransaction, from: number, wasEmptied: boolean): void | Promise<void>;
}

/** How a connection ends by itself. */
export type ConnectionEnd = 'outdated' | 'gone';

/**
 * Opens the database, which can take for ever while another tab holds or deletes it. `onEnd`:
 * another tab brings it to a newer version (`outdated`), or it was deleted or failed (`gone`); the
 * connection is closed by then. Rejects with a `StoreError` or a `DOMException`.
 */
export function openDatabase(
  { name, version, upgrade }: DatabasePlan,
  onEnd: (end: ConnectionEnd) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // A server, or a browser with storage switched off, which may say `null`.
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw storeError('E_DENIED');
    const request = indexedDB.open(name, version);
    let fault: unknown = null;
    request.onupgradeneeded = (event) => {
      const transaction = request.transaction as IDBTransaction;
      start(() => upgrade(transaction, event.oldVersion, wasEmptied(event))).catch((cause) => {
        fault = storeError('E_MIGRATION', cause);
        abort(transaction);
      });
    };
    request.onerror = () => reject(fault ?? whyNot(request.error));
    request.onsuccess = () => {
      const database = request.result;
      // Another tab upgrades or deletes the database: make way, or it would hang.
      database.onversionchange = ({ newVersion }) => {
        database.close();
        onEnd(newVersion === null ? 'gone' : 'outdated');
      };
      database.onclose = () => onEnd('gone');
      resolve(database);
    };
  });
}

/** Chromium says so, and nobody else. */
function wasEmptied(event: IDBVersionChangeEvent): boolean {
  return (event as { readonly dataLoss?: string }).dataLoss === 'total';
}

/** Begins at once, also with what throws at once. */
async function start(work: () => void | Promise<void>): Promise<void> {
  await work();
}

/** Not every browser has a name of its own for what the user, or a private window, does not let it. */
function whyNot(error: DOMException | null): unknown {
  const isDenied =
    error?.name === 'InvalidStateError' ||
    (error?.name === 'UnknownError' && error.message.includes('denied permission'));
  return isDenied ? storeError('E_DENIED', error) : error;
}
