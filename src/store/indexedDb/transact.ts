/** Strict: what is written counts as done when it is on the disk, not in the system's buffers. */
const durable = { durability: 'strict' } as const;

/** What is done in one transaction. It may wait for the transaction's own requests only. */
export type Work<T> = (transaction: IDBTransaction) => T | Promise<T>;

/**
 * Does `work` in one transaction over `stores`. Resolves with its answer when the transaction is
 * complete, for a request's success can still be undone. What `work` throws undoes all of it.
 */
export function transact<T>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: Work<T>,
): Promise<T> {
  const transaction = database.transaction(stores, mode, durable);
  return new Promise((resolve, reject) => {
    let answer: T;
    let fault: unknown = null;
    transaction.oncomplete = () => resolve(answer);
    // Its own error says more than that of a request that it took along.
    transaction.onabort = () => reject(transaction.error ?? fault);
    const doing = async () => {
      answer = await work(transaction);
    };
    doing().catch((cause) => {
      fault = cause;
      abort(transaction);
    });
  });
}

/** Undoes a transaction, if it is not over yet. */
export function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is undone, or done, already.
  }
}

/** The answer to a request. */
export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
