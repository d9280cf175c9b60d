import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateDraft } from '../../src/store/drafts/updateDraft.ts';
import { createIndexedDbDraftStore, type DraftStore } from '../../src/store/index.ts';
import { eventually } from '../eventually.ts';
import { describeDraftStore } from './draftStoreContract.ts';

const name = 'drafts-under-test';
const opened: DraftStore[] = [];

function open(database = name): DraftStore {
  const store = createIndexedDbDraftStore({ name: database });
  opened.push(store);
  return store;
}

/** A connection of another tab: it may or may not make way. */
function rawOpen(version?: number, makesWay = true): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => makesWay && database.close();
      resolve(database);
    };
    request.onblocked = () => reject(new Error('blocked'));
    request.onerror = () => reject(request.error);
  });
}

const deleteDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

/** Closing goes through the event loop before another tab can see it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

const code = (code: string) => ({ refusal: { code } });

beforeEach(deleteDatabase);

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
  await settle();
});

describeDraftStore('The IndexedDB store', open);

describe('The IndexedDB store in a real browser', () => {
  it('touches nothing until it is used', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    open();
    await settle();
    expect(opening).not.toHaveBeenCalled();
  });

  it('still has a draft when it is opened anew, also in another window', async () => {
    const store = open();
    await store.write('a', { answers: { x: 'dont_know' } });
    store.close();
    await settle();
    expect(await open().read('a')).toEqual({ answers: { x: 'dont_know' } });

    const frame = document.body.appendChild(document.createElement('iframe'));
    const seen = await new Promise((resolve, reject) => {
      const request = (frame.contentWindow as Window).indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const get = request.result.transaction('drafts').objectStore('drafts').get('a');
        get.onsuccess = () => resolve(get.result);
      };
    });
    expect(seen).toEqual({ answers: { x: 'dont_know' } });
    frame.remove();
  });

  it('shares one connection among fifty handles and closes it with the last', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    const stores = Array.from({ length: 50 }, () => open());
    await Promise.all(stores.map((store, i) => store.write(`k${i}`, i)));
    expect(opening).toHaveBeenCalledTimes(1);
    for (const store of stores.slice(1)) store.close();
    expect(await stores[0]?.read('k49')).toBe(49);
    stores[0]?.close();
    await settle();
    // Refused as blocked if any connection were still open.
    const database = await rawOpen(7, false);
    database.close();
  });

  it('finishes what is under way when it is closed', async () => {
    const store = open();
    const writing = store.write('a', 1);
    store.close();
    await writing;
    expect(await open().read('a')).toBe(1);
  });

  it('keeps two databases apart', async () => {
    await open().write('a', 1);
    const other = open(`${name}-2`);
    await other.clear();
    expect(await other.read('a')).toBeUndefined();
  });

  it('calls a write done only when its transaction is: a late abort is a failure', async () => {
    const store = open();
    await store.write('a', 'before');
    // A transaction that says it is complete cannot be aborted from here, only by the disk.
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(() => {});
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      // The request succeeds first, as it does when the disk turns out to be full.
      request.onsuccess = () => this.transaction.abort();
      return request;
    });
    await expect(store.write('a', 'after')).rejects.toMatchObject(code('E_INTERNAL'));
    expect(await store.read('a')).toBe('before');
  });

  it('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await open().write('a', 1);
    expect(transaction).toHaveBeenCalledWith(['drafts'], 'readwrite', {
      durability: 'strict',
    });
  });

  it('writes first what comes as the page goes, and then what has to read for it', async () => {
    const store = open();
    await store.write('a', 'before');
    const read: unknown[] = [];
    const updating = updateDraft(store, 'a', (kept) => {
      read.push(kept);
      return `${kept}, and more`;
    });
    // It has asked; no answer comes before the next turn.
    for (let i = 0; i < 50; i += 1) await null;
    window.dispatchEvent(new Event('pagehide'));
    await Promise.all([store.write('a', 'last'), updating]);
    expect(read).toEqual(['last']);
    expect(await store.read('a')).toBe('last, and more');
  });
});

describe('When another tab needs the database', () => {
  it('makes way for a newer version, and then says that this page is outdated', async () => {
    const store = open();
    await store.write('a', 1);
    const newer = await rawOpen(2);
    await expect(store.write('a', 2)).rejects.toMatchObject(code('E_OUTDATED'));
    newer.close();
  });

  it('makes way for a deletion, and begins again', async () => {
    const store = open();
    await store.write('a', 1);
    await deleteDatabase();
    expect(await store.read('a')).toBeUndefined();
    await store.write('a', 2);
    expect(await store.read('a')).toBe(2);
  });

  it('does not wait for ever for a tab that holds on, and works once it lets go', async () => {
    const stubborn = await rawOpen(1, false);
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = open();
    const refused = expect(store.read('a')).rejects.toMatchObject(code('E_BLOCKED'));
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    vi.useRealTimers();
    stubborn.close();
    await store.write('a', 1);
    expect(await store.read('a')).toBe(1);
  });
});

describe('When the browser will not keep anything', () => {
  it('says so where storage is denied', async () => {
    vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await expect(open().write('a', 1)).rejects.toMatchObject(code('E_DENIED'));
  });

  it('says so when the disk is full, keeps the draft before, and works again with room', async () => {
    // A storage bucket is a disk with a quota of its own.
    const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };
    const bucket = await storageBuckets.open('small', { quota: 20_000_000 });
    vi.spyOn(window, 'indexedDB', 'get').mockReturnValue(bucket.indexedDB);
    const other = createIndexedDbDraftStore({ name: 'other' });
    await other.write('much', noise(15_000_000));
    other.close();
    const store = open();
    await store.write('a', 'before');
    await expect(store.write('a', noise(10_000_000))).rejects.toMatchObject(code('E_QUOTA'));
    expect(await store.read('a')).toBe('before');
    // Chromium may go on counting what it refused: somebody makes room elsewhere.
    indexedDB.deleteDatabase('other');
    await eventually(() => store.write('a', 'after'));
    expect(await store.read('a')).toBe('after');
    await storageBuckets.delete('small');
  });
});

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Bytes that no database can compress. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}
