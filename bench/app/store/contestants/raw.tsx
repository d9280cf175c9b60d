import type { PostMortem } from 'troth/core';
import { entriesOf } from '../storeData.ts';
import { enter, typedId } from '../storePage.ts';

// Plain IndexedDB: entries are read and written as they are, and nobody looks at what is in them.

type Entry = { collection: string; id: string; value: unknown };

const channel = new BroadcastChannel('raw');
const database = opened();

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('entries', { keyPath: ['collection', 'id'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Work in one transaction; its answer once that is durable. */
async function transact<T>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database).transaction('entries', mode, { durability: 'strict' });
  const request = work(transaction.objectStore('entries'));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

const typed = () => transact<Entry>('readonly', (entries) => entries.get(['postMortems', typedId]));

enter({
  async fill(record) {
    await transact('readwrite', (entries) => {
      for (const entry of entriesOf(record)) entries.put(entry);
      return entries.count();
    });
  },
  async load() {
    const entries = await transact<Entry[]>('readonly', (all) => all.getAll());
    const count = (name: string) => entries.filter((one) => one.collection === name).length;
    return {
      commitments: count('commitments'),
      documents: count('postMortems') + count('articulations'),
    };
  },
  async write(text) {
    await transact('readwrite', (entries) => {
      const request = entries.get(['postMortems', typedId]) as IDBRequest<Entry>;
      request.onsuccess = () => {
        const { value, ...key } = request.result;
        const doc = value as PostMortem;
        entries.put({ ...key, value: { ...doc, event: { ...doc.event, summary: text } } });
      };
      return request;
    });
    channel.postMessage(typedId);
  },
  async follow(hear) {
    channel.onmessage = async () => hear(((await typed()).value as PostMortem).event.summary);
  },
});
