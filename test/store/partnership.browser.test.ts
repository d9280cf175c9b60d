import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/core/index.ts';
import { otherRecord, sampleRecord } from '../../src/store/conformance/sampleRecord.ts';
import { storeChecks } from '../../src/store/conformance/storeChecks.ts';
import {
  createIndexedDbDraftStore,
  createIndexedDbStore,
  type PartnershipStore,
  type StoreEvent,
} from '../../src/store/index.ts';
import { written } from '../core/postmortem/support/postMortems.ts';
import { eventually } from '../eventually.ts';
import { promptly } from '../patience.ts';
import { inSandbox, openWindow } from './otherWindows.ts';
import { databaseName, deleteRaw, openRaw, withRaw } from './rawDatabase.ts';

const opened = new Map<PartnershipStore, string>();
let count = 0;

/** A database of its own for each. */
const freshName = () => {
  count += 1;
  return `under test ${Date.now()} ${count}`;
};

function open(name: string, create = createIndexedDbStore): PartnershipStore {
  const store = create({ name });
  opened.set(store, name);
  return store;
}

async function begun(name = freshName()): Promise<PartnershipStore> {
  const store = open(name);
  await store.begin(sampleRecord);
  return store;
}

const nameOf = (store: PartnershipStore) => opened.get(store) as string;

const roleOf = (value: string, was?: string): Change => ({
  collection: 'people',
  id: 'ward-lead',
  path: ['role'],
  value,
  ...(was !== undefined && { was }),
});

const refusedWith = (code: string) => ({ refusal: { code } });

/** Everything that a store tells. */
function eventsOf(store: PartnershipStore): StoreEvent[] {
  const events: StoreEvent[] = [];
  store.subscribe((event) => events.push(event));
  return events;
}

const statesOf = (events: readonly StoreEvent[]) =>
  events.flatMap((event) => (event.type === 'status' ? [event.status.state] : []));

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const names = new Set(opened.values());
  for (const store of opened.keys()) store.close();
  opened.clear();
  await eventually(() => Promise.all([...names].map(deleteRaw)));
});

describe('The IndexedDB store keeps the rules: it', () => {
  const checks = storeChecks({
    create: () => open(freshName()),
    reopen: (store) => open(nameOf(store)),
  });
  for (const { name, run } of checks) it(name, run);
});

describe('The IndexedDB store, with the other writer in another window,', () => {
  const checks = storeChecks({
    create: () => open(freshName()),
    async reopen(store) {
      const other = await openWindow();
      return open(nameOf(store), other.store.createIndexedDbStore);
    },
  });
  for (const { name, run } of checks) it(name, run);
});

describe('The IndexedDB store in a real browser', () => {
  it('touches nothing until it is used', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    const channel = vi.spyOn(window, 'BroadcastChannel');
    const listening = vi.spyOn(window, 'addEventListener');
    open(freshName());
    await Promise.resolve();
    expect(opening).not.toHaveBeenCalled();
    expect(channel).not.toHaveBeenCalled();
    expect(listening).not.toHaveBeenCalled();
  });

  it('writes with strict durability, and calls it done only when the transaction is', async () => {
    const store = await begun();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.commit([roleOf('After')]);
    expect(transaction).toHaveBeenCalledWith(['entries', 'packs', 'meta'], 'readwrite', {
      durability: 'strict',
    });
    // A transaction that says it is complete cannot be aborted from here, only by the disk.
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(() => {});
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      request.onsuccess = () => this.transaction.abort();
      return request;
    });
    await expect(store.commit([roleOf('Never')])).rejects.toMatchObject(refusedWith('E_INTERNAL'));
    expect(store.status.state).toBe('failed');
    await store.load();
    expect(store.status.state).toBe('failed');
    expect((await store.load())?.partnership.people['ward-lead']?.role).toBe('After');
    await store.commit([roleOf('Works again')]);
    expect(store.status.state).toBe('ready');
  });

  it('shares one connection and one channel among fifty stores of a page', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    let channels = 0;
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(channel: string) {
          super(channel);
          channels += 1;
        }
      },
    );
    const first = await begun();
    const stores = Array.from({ length: 49 }, () => open(nameOf(first)));
    for (const store of [first, ...stores]) store.subscribe(() => {});
    await Promise.all(stores.map((store) => store.load()));
    await Promise.all(stores.map((store, i) => store.commit([roleOf(`Text ${i}`)])));
    const ofThis = opening.mock.calls.filter(([of]) => of === databaseName(nameOf(first)));
    expect(ofThis).toHaveLength(1);
    // One for what was written before anybody listened, and one for all who listen.
    expect(channels).toBe(2);
    for (const store of [first, ...stores]) store.close();
    // Refused as blocked if any connection were still open.
    const database = await eventually(() => openRaw(nameOf(first), 7, false));
    database.close();
  });

  it.each([500, 1_000, 1_001])(
    'loads all of %i entries that were added one by one, which it reads by the page',
    async (count) => {
      const others = Array.from({ length: count - 5 }, (_, i) => ({
        id: `nurse-${i}`,
        partyId: 'northwind',
        name: `Nurse ${i}`,
      }));
      const store = await begun();
      await store.commit(
        others.map((value) => ({ collection: 'people' as const, id: value.id, value })),
      );
      expect(await withRaw(nameOf(store), (entries) => entries.count())).toBe(count);
      const people = Object.fromEntries(others.map((one) => [one.id, one]));
      expect((await store.load())?.partnership).toEqual({
        ...sampleRecord,
        people: { ...sampleRecord.people, ...people },
      });
    },
  );

  it('keeps two names apart, and apart from drafts of the same name', async () => {
    const store = await begun();
    const other = open(freshName());
    expect(await other.load()).toBeNull();
    const drafts = createIndexedDbDraftStore({ name: nameOf(store) });
    await drafts.write('a', 1);
    await drafts.clear();
    drafts.close();
    expect((await store.load())?.partnership).toEqual(sampleRecord);
    indexedDB.deleteDatabase(nameOf(store));
  });

  it('leaves nothing on the disk when it is cleared', async () => {
    const store = await begun();
    await store.clear();
    expect(await withRaw(nameOf(store), (entries) => entries.getAll())).toEqual([]);
    expect(await withRaw(nameOf(store), (_, meta) => meta.getAll())).toEqual([]);
  });

  it('keeps 400 of 400 edits that two windows make at once', async () => {
    const mine = await begun();
    const other = await openWindow();
    const theirs = open(nameOf(mine), other.store.createIndexedDbStore);
    await Promise.all([mine.load(), theirs.load()]);
    const act = (by: string, i: number): Change => ({
      collection: 'commitments',
      id: 'cold-chain',
      path: ['history', `${by}-${i}`],
      value: {
        id: `${by}-${i}`,
        type: 'flagRisk',
        by: { partyId: 'harbour' },
        at: new Date(Date.UTC(2026, 2, 4, 8, i)).toISOString(),
        note: `Edit ${i} of ${by}`,
      },
    });
    const writeAll = async (store: PartnershipStore, by: string) => {
      for (let i = 0; i < 200; i += 1) await store.commit([act(by, i)]);
    };
    await Promise.all([writeAll(mine, 'mine'), writeAll(theirs, 'theirs')]);
    const loaded = await open(nameOf(mine)).load();
    const history = loaded?.partnership.commitments['cold-chain']?.history ?? [];
    expect(history.filter(({ type }) => type === 'flagRisk')).toHaveLength(400);
  });
});

describe('Another window', () => {
  it('hears what was changed within 200 ms, as it is kept', async () => {
    const mine = await begun();
    const other = await openWindow();
    const theirs = open(nameOf(mine), other.store.createIndexedDbStore);
    await Promise.all([mine.load(), theirs.load()]);
    const waits: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      const heard = new Promise<StoreEvent>((resolve) => {
        const stop = theirs.subscribe((event) => {
          stop();
          resolve(event);
        });
      });
      const begin = performance.now();
      await mine.commit([roleOf(`Text ${i}`)]);
      expect(await heard).toMatchObject({
        type: 'entries',
        entries: [{ collection: 'people', id: 'ward-lead', value: { role: `Text ${i}` } }],
      });
      waits.push(performance.now() - begin);
    }
    expect(waits.sort((a, b) => a - b)[5]).toBeLessThan(promptly(200));
  });

  it('hears what was committed just before the writer closed', async () => {
    const mine = await begun();
    const other = await openWindow();
    const theirs = open(nameOf(mine), other.store.createIndexedDbStore);
    await theirs.load();
    const events = eventsOf(theirs);
    const committing = mine.commit([roleOf('The last words')]);
    mine.close();
    await committing;
    await eventually(() => expect(events).toHaveLength(1));
    expect(events[0]).toMatchObject({ entries: [{ value: { role: 'The last words' } }] });
  });

  it('is told once of many commits, and of nothing that it has loaded already', async () => {
    const mine = await begun();
    const theirs = open(nameOf(mine));
    await theirs.load();
    const events = eventsOf(theirs);
    await Promise.all(Array.from({ length: 30 }, (_, i) => mine.commit([roleOf(`Text ${i}`)])));
    const loaded = await theirs.load();
    expect(loaded?.partnership.people['ward-lead']?.role).toBe('Text 29');
    const heard = events.length;
    expect(heard).toBeLessThan(30);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toHaveLength(heard);
  });
});

describe('A page that has missed something', () => {
  /** A store that hears nothing through channels, and one that writes. */
  async function deafStore() {
    const mine = await begun();
    vi.stubGlobal('BroadcastChannel', undefined);
    const other = await openWindow();
    const theirs = open(nameOf(mine), other.store.createIndexedDbStore);
    const events = eventsOf(mine);
    await mine.load();
    const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
    await settled();
    return { mine, theirs, events, settled };
  }

  const returns: readonly (readonly [string, () => EventTarget])[] = [
    ['focus', () => window],
    ['pageshow', () => window],
    ['resume', () => document],
    ['visibilitychange', () => document],
  ];

  it.each(returns)('finds out at %s, and only if it has', async (type, target) => {
    const { mine, theirs, events, settled } = await deafStore();
    target().dispatchEvent(new Event(type));
    await settled();
    expect(events).toEqual([]);
    await theirs.commit([roleOf('Written meanwhile')]);
    await settled();
    expect(events).toEqual([]);
    target().dispatchEvent(new Event(type));
    await eventually(() => expect(events).toEqual([{ type: 'reload' }]));
    const loaded = await mine.load();
    expect(loaded?.partnership.people['ward-lead']?.role).toBe('Written meanwhile');
    target().dispatchEvent(new Event(type));
    await settled();
    expect(events).toHaveLength(1);
  });

  it('does not write over what it has missed', async () => {
    const { mine, theirs } = await deafStore();
    await theirs.commit([roleOf('Theirs')]);
    const role = sampleRecord.people['ward-lead']?.role;
    await expect(mine.commit([roleOf('Mine', role)])).rejects.toMatchObject({
      refusal: { code: 'E_OUTDATED', path: 'people.ward-lead.role' },
    });
  });

  it('finds out that the same record was begun anew, and listens to no other language', async () => {
    const mine = await begun();
    await mine.load();
    const events = eventsOf(mine);
    const channel = new BroadcastChannel(databaseName(nameOf(mine)));
    channel.postMessage('something that another version says');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(events).toEqual([]);
    const theirs = open(nameOf(mine));
    await theirs.clear();
    await theirs.begin({ ...sampleRecord, people: {} });
    channel.postMessage('something that another version says');
    await eventually(() => expect(events).toContainEqual({ type: 'reload' }));
    expect((await mine.load())?.partnership.people).toEqual({});
    channel.close();
  });

  it('finds out when it begins to listen', async () => {
    const mine = await begun();
    await mine.load();
    const theirs = open(nameOf(mine));
    await theirs.commit([roleOf('Between loading and listening')]);
    const events = eventsOf(mine);
    await eventually(() => expect(events).toEqual([{ type: 'reload' }]));
  });

  it('does not look any more once nobody listens', async () => {
    const mine = await begun();
    await mine.load();
    const stop = mine.subscribe(() => {});
    stop();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    window.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(transaction).not.toHaveBeenCalled();
  });
});

describe('When another tab needs the database', () => {
  it('makes way for a newer version, and says at once that this page is outdated', async () => {
    const store = await begun();
    const events = eventsOf(store);
    const newer = await openRaw(nameOf(store), 3);
    expect(store.status).toMatchObject({ state: 'outdated', refusal: { code: 'E_OUTDATED' } });
    expect(statesOf(events)).toEqual(['outdated']);
    await expect(store.commit([roleOf('Late')])).rejects.toMatchObject(refusedWith('E_OUTDATED'));
    await expect(store.load()).rejects.toMatchObject(refusedWith('E_OUTDATED'));
    newer.close();
  });

  it('still clears at sign-out what a newer version keeps', async () => {
    const store = await begun();
    const newer = await openRaw(nameOf(store), 3);
    newer.close();
    await store.clear();
    expect(await withRaw(nameOf(store), (entries) => entries.count())).toBe(0);
  });

  it('makes way for a deletion, says so, and can begin again', async () => {
    const store = await begun();
    await store.load();
    const events = eventsOf(store);
    await deleteRaw(nameOf(store));
    expect(events).toEqual([{ type: 'reload' }]);
    expect(await store.load()).toBeNull();
    await store.begin(otherRecord);
    expect((await store.load())?.partnership).toEqual(otherRecord);
  });

  it('says within a second that it is blocked, and by itself when it no longer is', async () => {
    const name = freshName();
    const first = await begun(name);
    first.close();
    const stubborn = await eventually(() => openRaw(name, undefined, false));
    const deleting = indexedDB.deleteDatabase(databaseName(name));
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    const store = open(name);
    const events = eventsOf(store);
    const begin = performance.now();
    await expect(store.load()).rejects.toMatchObject(refusedWith('E_BLOCKED'));
    expect(performance.now() - begin).toBeLessThan(promptly(1_000));
    expect(statesOf(events)).toEqual(['blocked']);
    stubborn.close();
    await eventually(() => expect(statesOf(events)).toEqual(['blocked', 'ready']));
    expect(await store.load()).toBeNull();
  });
});

describe('When the browser will not keep anything', () => {
  it('says within a second that a sandboxed frame may not, with nothing uncaught', async () => {
    const said = await inSandbox(`(async () => {
      const faults = [];
      addEventListener('error', ({ message }) => faults.push(message));
      addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
      const begin = performance.now();
      const kept = store.createIndexedDbStore({ name: 'sandboxed' });
      const states = [];
      kept.subscribe((event) => states.push(event.status?.state));
      const codes = [];
      for (const call of [() => kept.load(), () => kept.commit([]), () => kept.clear()]) {
        await call().catch(({ refusal }) => codes.push(refusal.code));
      }
      const waited = performance.now() - begin;
      dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      kept.close();
      return { codes, states, faults, waited };
    })()`);
    expect(said).toEqual({
      codes: ['E_DENIED', 'E_DENIED', 'E_DENIED'],
      states: ['denied', 'closed'],
      faults: [],
      waited: expect.toSatisfy((waited) => waited < promptly(1_000)),
    });
  });

  it('says so where the database itself is denied', async () => {
    vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const store = createIndexedDbStore({ name: 'denied' });
    await expect(store.load()).rejects.toMatchObject(refusedWith('E_DENIED'));
    expect(store.status.state).toBe('denied');
    store.close();
  });

  it('says so when the disk is full, keeps what was there, and works again with room', async () => {
    // A storage bucket is a disk with a quota of its own.
    const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };
    const bucket = await storageBuckets.open('small-partnership', { quota: 20_000_000 });
    vi.spyOn(window, 'indexedDB', 'get').mockReturnValue(bucket.indexedDB);
    const other = createIndexedDbDraftStore({ name: databaseName('other') });
    await other.write('much', noise(7_500_000));
    other.close();
    const store = createIndexedDbStore({ name: 'full' });
    await store.begin(sampleRecord);
    const events = eventsOf(store);
    const writing = store.commit([roleOf('Never'), hugePostMortem()]);
    await expect(writing).rejects.toMatchObject(refusedWith('E_QUOTA'));
    expect(store.status).toMatchObject({ state: 'full', refusal: { code: 'E_QUOTA' } });
    expect((await store.load())?.partnership).toEqual(sampleRecord);
    // That one can read says nothing of the disk.
    expect(statesOf(events)).toEqual(['full']);
    // Chromium may go on counting what it refused: somebody makes room elsewhere.
    await deleteRaw('other');
    await eventually(() => store.commit([roleOf('After')]));
    expect(statesOf(events)).toEqual(['full', 'ready']);
    expect((await store.load())?.partnership.people['ward-lead']?.role).toBe('After');
    store.close();
    await storageBuckets.delete('small-partnership');
  });
});

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** More than 5 MB in one entry. */
function hugePostMortem(): Change {
  const factor = written().factors.number;
  const ids = ['one', 'two', 'three', 'four'];
  const factors = Object.fromEntries(ids.map((id) => [id, { ...factor, text: noise(900_000) }]));
  return {
    collection: 'postMortems',
    id: 'huge',
    value: { ...written({ id: 'huge' }), factors },
  };
}

/** A text that no database can compress. */
function noise(length: number): string {
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at += 32_768) {
    crypto.getRandomValues(codes.subarray(at, at + 32_768));
  }
  return Array.from(codes, (code) => String.fromCharCode(0x4e00 + (code % 0x5000))).join('');
}
