import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Partnership } from '../../src/core/index.ts';
import { sampleRecord, sampleView } from '../../src/store/conformance/sampleRecord.ts';
import { storeChecks } from '../../src/store/conformance/storeChecks.ts';
import {
  createIndexedDbStore,
  createMemoryStore,
  type PartnershipStore,
  StoreError,
} from '../../src/store/index.ts';
import { KnownRecord } from '../../src/store/partnership/KnownRecord.ts';
import { hostServer } from './hostServer.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('The memory store keeps the rules: it', () => {
  for (const { name, run } of storeChecks({ create: () => createMemoryStore() })) it(name, run);
});

describe('A store of a host keeps the rules: it', () => {
  const servers = new WeakMap<PartnershipStore, ReturnType<typeof hostServer>>();
  const connect = (server: ReturnType<typeof hostServer>) => {
    const store = server.connect();
    servers.set(store, server);
    return store;
  };
  const checks = storeChecks({
    create: () => connect(hostServer()),
    reopen: (store) => connect(servers.get(store) ?? hostServer()),
  });
  for (const { name, run } of checks) it(name, run);
});

describe('The memory store', () => {
  it('holds what it is given at first, and never touches it', async () => {
    const given = structuredClone(sampleRecord);
    const store = createMemoryStore(given);
    await store.commit([{ collection: 'people', id: 'ward-lead', value: null }]);
    const loaded = await store.load();
    expect(Object.keys(loaded?.partnership.people ?? {})).toEqual(['dispatcher']);
    expect(given).toEqual(sampleRecord);
    await store.begin({ ...sampleRecord, id: 'other' });
    expect((await store.load())?.partnership.id).toBe('sample');
  });

  it('holds a view with its scores', async () => {
    const store = createMemoryStore(sampleView);
    expect(await store.load()).toEqual({ partnership: sampleView, issues: [] });
  });

  it('leaves out what it cannot read of it, and says why', async () => {
    const broken = { id: 'broken', partyId: 'northwind', name: 7 };
    const people = { ...sampleRecord.people, broken };
    const store = createMemoryStore({ ...sampleRecord, people } as unknown as Partnership);
    const loaded = await store.load();
    expect(loaded?.partnership).toEqual(sampleRecord);
    expect(loaded?.issues).toEqual([
      {
        path: ['people', 'broken'],
        refusal: expect.objectContaining({ code: 'E_TYPE', path: 'people.broken.name' }),
      },
    ]);
  });

  it('refuses to begin with what is no record at all', async () => {
    const store = createMemoryStore({ id: 'a' } as Partnership);
    await expect(store.load()).rejects.toMatchObject({ refusal: { code: 'E_UNREADABLE' } });
  });

  it('tells all listeners, also when one of them throws', () => {
    vi.useFakeTimers();
    const store = createMemoryStore();
    const heard = vi.fn();
    store.subscribe(() => {
      throw new Error('a mistake of the host');
    });
    store.subscribe(heard);
    store.close();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(() => vi.runAllTimers()).toThrow('a mistake of the host');
  });
});

describe('The IndexedDB store where there is no IndexedDB', () => {
  it('is made without a sound, says that it is denied, and refuses', async () => {
    const store = createIndexedDbStore({ name: 'none' });
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    expect(store.status).toEqual({ state: 'ready' });
    await expect(store.load()).rejects.toBeInstanceOf(StoreError);
    await expect(store.begin(sampleRecord)).rejects.toMatchObject({
      refusal: { code: 'E_DENIED' },
    });
    await expect(store.clear()).rejects.toMatchObject({ refusal: { code: 'E_DENIED' } });
    expect(store.status).toMatchObject({ state: 'denied', refusal: { code: 'E_DENIED' } });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith({ type: 'status', status: store.status });
    stop();
    store.close();
  });

  it('tells a wrong change from a store that does not work', async () => {
    const store = createIndexedDbStore({ name: 'none' });
    await expect(store.commit([{ collection: 'x', id: 'y', value: 1 }])).rejects.toMatchObject({
      name: 'RefusedChangeError',
      refusal: { code: 'E_ENUM' },
    });
    expect(store.status).toEqual({ state: 'ready' });
    store.close();
  });
});

describe('What is known of the record', () => {
  const at = (revision: number, begun = 1, id = 'a') => ({ id, begun, revision });

  it('is all of it only when nothing between was missed, in whichever order it is heard', () => {
    const known = new KnownRecord();
    known.set(at(5));
    known.add(at(8));
    known.add(at(6));
    expect(known.hasAllOf(at(8))).toBe(false);
    expect([6, 7, 8].map((revision) => known.has(at(revision)))).toEqual([true, false, true]);
    known.add(at(7));
    expect(known.hasAllOf(at(8))).toBe(true);
    expect(known.hasAllOf(at(9))).toBe(false);
  });

  it('is nothing of another record, or of the same one begun anew', () => {
    const known = new KnownRecord();
    expect(known.id).toBeUndefined();
    expect(known.hasAllOf(null)).toBe(false);
    known.set(at(5));
    for (const other of [at(2, 2), at(2, 1, 'b'), null]) {
      expect([known.isOf(other), known.has(other), known.hasAllOf(other)]).toEqual([
        false,
        false,
        false,
      ]);
    }
    known.add(at(7));
    known.add(at(6, 2));
    expect(known.has(at(6))).toBe(false);
    known.set(at(6, 2));
    expect(known.has(at(7, 2))).toBe(false);
    known.set(null);
    expect([known.id, known.hasAllOf(null), known.hasAllOf(at(6, 2))]).toEqual([null, true, false]);
  });

  it('keeps what was heard while it was loaded', () => {
    const known = new KnownRecord();
    known.set(at(5));
    known.add(at(7));
    known.set(at(6));
    expect(known.hasAllOf(at(7))).toBe(true);
  });
});
