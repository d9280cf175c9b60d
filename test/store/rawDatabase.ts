/** What lies on the disk, past the store. */

export const databaseName = (name: string) => `troth partnership ${name}`;

/** A connection of another tab: it may or may not make way. */
export function openRaw(name: string, version?: number, makesWay = true): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(name), version);
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => makesWay && database.close();
      resolve(database);
    };
    request.onblocked = () => reject(new Error('blocked'));
    request.onerror = () => reject(request.error);
  });
}

/** Does something in one transaction over both object stores. */
export async function withRaw<T>(
  name: string,
  work: (entries: IDBObjectStore, meta: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openRaw(name);
  const transaction = database.transaction(['entries', 'meta'], 'readwrite');
  const request = work(transaction.objectStore('entries'), transaction.objectStore('meta'));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return request.result;
}

export function deleteRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName(name));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}
