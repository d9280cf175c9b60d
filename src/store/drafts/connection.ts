import { storeError, toStoreError } from './StoreError.ts';

/** The one object store of a draft database; keys are the drafts' keys. */
export const DRAFTS = 'drafts';

const VERSION = 1;
/** A database that another tab holds or deletes can keep an opening waiting for ever. */
const OPENING_LIMIT_MS = 5_000;

interface Pool {
  readonly name: string;
  /** Open handles and running operations; at 0 the database is closed. */
  users: number;
  opening: Promise<IDBDatabase> | null;
}

/** All handles on one database share its connection, however many widgets a page has. */
const pools = new Map<string, Pool>();

/** A handle on a shared database connection, which opens at first use. */
export interface Connection {
  /** Runs `work` on the open database; rejects with a `StoreError`. */
  use<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T>;
  release(): void;
}

/** A handle on the draft database `name`. */
export function connect(name: string): Connection {
  const pool = pools.get(name) ?? { name, users: 0, opening: null };
  pools.set(name, pool);
  pool.users += 1;
  let released = false;
  return {
    async use(work) {
      if (released) throw storeError('E_CLOSED');
      pool.users += 1;
      try {
        return await attempt(pool, work);
      } catch (error) {
        throw toStoreError(error);
      } finally {
        leave(pool);
      }
    },
    release() {
      if (released) return;
      released = true;
      leave(pool);
    },
  };
}

function leave(pool: Pool): void {
  pool.users -= 1;
  if (pool.users > 0) return;
  if (pools.get(pool.name) === pool) pools.delete(pool.name);
  const { opening } = pool;
  pool.opening = null;
  opening?.then((database) => database.close()).catch(() => undefined);
}

async function attempt<T>(pool: Pool, work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await database(pool));
  } catch (error) {
    // The connection went away between two operations (another tab's upgrade): open anew, once.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    pool.opening = null;
    return work(await database(pool));
  }
}

function database(pool: Pool): Promise<IDBDatabase> {
  if (pool.opening) return pool.opening;
  const opening = open(pool.name, () => {
    if (pool.opening === opening) pool.opening = null;
  });
  pool.opening = opening;
  opening.catch(() => {
    if (pool.opening === opening) pool.opening = null;
  });
  return opening;
}

/** Opens the database; `gone` is called when the connection ends by itself. */
async function open(name: string, gone: () => void): Promise<IDBDatabase> {
  // A server, or a browser with storage switched off.
  if (typeof indexedDB === 'undefined') throw storeError('E_DENIED');
  const request = indexedDB.open(name, VERSION);
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(storeError('E_BLOCKED'));
    }, OPENING_LIMIT_MS);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      if (late) return database.close();
      // Another tab upgrades or deletes the database: make way, or it would hang.
      database.onversionchange = () => {
        database.close();
        gone();
      };
      database.onclose = gone;
      resolve(database);
    };
  });
}
