import { storeError, toStoreError } from '../StoreError.ts';
import { freshLog, underWay } from './freshLog.ts';
import { type ConnectionEnd, type DatabasePlan, openDatabase } from './openDatabase.ts';
import { transact, type Work } from './transact.ts';

/** What a handle is told: that the database is open now, or no longer (`ConnectionEnd`). */
export type ConnectionEvent = 'open' | ConnectionEnd;

type Listener = (event: ConnectionEvent) => void;

interface Pool {
  readonly key: string;
  readonly plan: DatabasePlan;
  readonly listeners: Set<Listener>;
  /** Open handles and running work; at 0 the database is closed. */
  users: number;
  opening: Promise<IDBDatabase> | null;
  /** Nobody is in the way any more. */
  isUpgrading: boolean;
  /** The opening, as long as one is patient. */
  awaited: Promise<IDBDatabase> | null;
}

/** All handles on one database share its connection, however many widgets a page has. */
const pools = new Map<string, Pool>();

/** A handle on a shared database connection, which opens at first use. */
export interface Connection {
  /**
   * Does `work` in one transaction, after all that was asked for earlier and may get in its way.
   * Resolves when it is durable; rejects with a `StoreError`.
   */
  transact<T>(stores: readonly string[], mode: IDBTransactionMode, work: Work<T>): Promise<T>;
  /** Lets go. What is under way still finishes. */
  release(): void;
}

/** A handle on a database. Handles on the same one should have the same plan. */
export function connect(plan: DatabasePlan, listener: Listener = () => {}): Connection {
  const key = `${plan.version ?? ''} ${plan.name}`;
  const pool = pools.get(key) ?? newPool(key, plan);
  pools.set(key, pool);
  pool.listeners.add(listener);
  pool.users += 1;
  let isReleased = false;
  return {
    async transact(stores, mode, work) {
      if (isReleased) throw storeError('E_CLOSED');
      pool.users += 1;
      try {
        const answer = await attempt(pool, mode, (database) =>
          transact(database, stores, mode, work),
        );
        // In good time: who types a first key and leaves is not to be kept waiting by it.
        void freshLog();
        return answer;
      } catch (error) {
        throw toStoreError(error);
      } finally {
        leave(pool);
      }
    },
    release() {
      if (isReleased) return;
      isReleased = true;
      pool.listeners.delete(listener);
      leave(pool);
    },
  };
}

function newPool(key: string, plan: DatabasePlan): Pool {
  const listeners = new Set<Listener>();
  return { key, plan, listeners, users: 0, opening: null, isUpgrading: false, awaited: null };
}

function leave(pool: Pool): void {
  pool.users -= 1;
  if (pool.users > 0) return;
  if (pools.get(pool.key) === pool) pools.delete(pool.key);
  const { opening } = pool;
  pool.opening = null;
  pool.awaited = null;
  opening?.then((database) => database.close()).catch(() => undefined);
}

async function attempt<T>(
  pool: Pool,
  mode: IDBTransactionMode,
  work: (database: IDBDatabase) => Promise<T>,
): Promise<T> {
  const database = await opened(pool);
  // What reads next is not to come before what writes.
  await (mode === 'readwrite' ? freshLog() : underWay());
  try {
    return await work(database);
  } catch (error) {
    // The connection went away between two operations (another tab's upgrade): open anew, once.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    return work(await opened(pool));
  }
}

function opened(pool: Pool): Promise<IDBDatabase> {
  pool.opening ??= open(pool);
  pool.awaited ??= patiently(pool, pool.opening);
  return pool.awaited;
}

function open(pool: Pool): Promise<IDBDatabase> {
  const tell = (event: ConnectionEvent) => {
    for (const listener of pool.listeners) listener(event);
  };
  const forget = () => {
    if (pool.opening !== opening) return;
    pool.opening = null;
    pool.awaited = null;
  };
  const upgrade: DatabasePlan['upgrade'] = (...details) => {
    pool.isUpgrading = true;
    return pool.plan.upgrade(...details);
  };
  pool.isUpgrading = false;
  const opening = openDatabase({ ...pool.plan, upgrade }, (end) => {
    forget();
    tell(end);
  });
  opening.then(() => tell('open'), forget);
  return opening;
}

/** Rejects after a while: later work waits anew for the same opening. */
function patiently(pool: Pool, opening: Promise<IDBDatabase>): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (pool.isUpgrading) return;
      if (pool.opening === opening) pool.awaited = null;
      reject(storeError('E_BLOCKED'));
    }, pool.plan.patienceMs);
    const inTime = () => clearTimeout(timer);
    opening.then(resolve, reject).then(inTime);
  });
}
