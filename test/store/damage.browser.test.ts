import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/core/index.ts';
import { sampleRecord, sampleView } from '../../src/store/conformance/sampleRecord.ts';
import {
  createIndexedDbStore,
  type PartnershipStore,
  type StoreEvent,
} from '../../src/store/index.ts';
import { openStore } from '../../src/store/partnership/createIndexedDbStore.ts';
import { databasePlan, type Migrate } from '../../src/store/partnership/databasePlan.ts';
import { eventually } from '../eventually.ts';
import { deleteRaw, openRaw, withRaw } from './rawDatabase.ts';

let name = '';
let count = 0;
const opened: PartnershipStore[] = [];

function open(version?: number, migrate?: Migrate): PartnershipStore {
  const store = version
    ? openStore(databasePlan(name, version, migrate))
    : createIndexedDbStore({ name });
  opened.push(store);
  return store;
}

async function begun(): Promise<PartnershipStore> {
  count += 1;
  name = `damaged ${Date.now()} ${count}`;
  const store = open();
  await store.begin(sampleRecord);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
  await eventually(() => deleteRaw(name));
});

const roleOf = (id: string, value: string): Change => ({
  collection: 'people',
  id,
  path: ['role'],
  value,
});

const refusedWith = (code: string) => ({ refusal: { code } });

/** Puts something else on the disk, under the mark of what was there. */
const spoil = (collection: string, id: string, change: (value: unknown) => unknown) =>
  withRaw(name, (entries) => {
    const request = entries.get([collection, id]);
    request.onsuccess = () => {
      const row = request.result;
      entries.put({ ...row, text: textOf(change(row.text && JSON.parse(row.text))) });
    };
    return request;
  });

/** As a text, if there is one for it. */
function textOf(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

const kept = async (collection: string, id: string): Promise<unknown> => {
  const row = await withRaw<{ text: string } | undefined>(name, (entries) =>
    entries.get([collection, id]),
  );
  return row && JSON.parse(row.text);
};

describe('An entry that cannot be read', () => {
  const spoiled = { id: 'cold-chain', title: 7 };

  it('is left out of the record, told with its place, and kept as it is', async () => {
    const store = await begun();
    await spoil('commitments', 'cold-chain', () => spoiled);
    const loaded = await store.load();
    expect(loaded?.partnership).toEqual({ ...sampleRecord, commitments: {} });
    expect(loaded?.issues).toEqual([
      {
        path: ['commitments', 'cold-chain'],
        refusal: {
          code: 'E_ENUM',
          message: expect.any(String),
          path: 'commitments.cold-chain.state',
        },
      },
    ]);
    expect(store.status.state).toBe('ready');
    await store.commit([roleOf('ward-lead', 'Others are not affected')]);
    expect(await kept('commitments', 'cold-chain')).toEqual(spoiled);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'spoiled'],
    ['a list', []],
    ['a date', new Date(0)],
    ['a number without end', 10n ** 40n],
    ['itself', circle()],
    ['another one', { ...sampleRecord.commitments['cold-chain'], id: 'other' }],
  ])('is one that holds %s', async (_, value) => {
    const store = await begun();
    await spoil('commitments', 'cold-chain', () => value);
    const loaded = await store.load();
    expect(loaded?.issues.map(({ path }) => path)).toEqual([['commitments', 'cold-chain']]);
    expect(loaded?.partnership.people).toEqual(sampleRecord.people);
  });

  it('may be among the scores of a view, and takes none of the rest along', async () => {
    const store = await begun();
    await store.replace(sampleView);
    const damaged = { id: 'of another shape' };
    const kept = [damaged, ...(sampleView.scores ?? [])];
    await withRaw(name, (_, meta) => meta.put(kept, 'scores'));
    const loaded = await store.load();
    expect(loaded?.issues).toMatchObject([
      { path: ['scores'], refusal: { code: 'E_SHAPE', path: 'scores[0]' } },
    ]);
    expect(loaded?.partnership).toEqual(sampleView);
  });

  it('is one that was cut off', async () => {
    const store = await begun();
    await withRaw(name, (entries) => {
      const request = entries.get(['commitments', 'cold-chain']);
      request.onsuccess = () => {
        entries.put({ ...request.result, text: request.result.text.slice(0, -1) });
      };
      return request;
    });
    const loaded = await store.load();
    expect(loaded?.issues.map(({ path }) => path)).toEqual([['commitments', 'cold-chain']]);
  });

  it('is not one that another program has written well', async () => {
    const store = await begun();
    await spoil('people', 'ward-lead', (value) => ({ ...(value as object), role: 'Elsewhere' }));
    const loaded = await store.load();
    expect(loaded?.issues).toEqual([]);
    expect(loaded?.partnership.people['ward-lead']?.role).toBe('Elsewhere');
  });

  it('can be removed, but not changed or written over', async () => {
    const store = await begun();
    await spoil('people', 'ward-lead', () => ({ name: 7 }));
    const person = { id: 'ward-lead', partyId: 'northwind', name: 'Ward lead' };
    const put: Change = { collection: 'people', id: 'ward-lead', value: person };
    for (const change of [roleOf('ward-lead', 'New'), put]) {
      await expect(store.commit([change])).rejects.toMatchObject({
        name: 'RefusedChangeError',
        refusal: { code: 'E_UNREADABLE', path: 'people.ward-lead' },
      });
    }
    expect(await kept('people', 'ward-lead')).toEqual({ name: 7 });
    await store.commit([{ ...put, value: null }, put]);
    expect((await store.load())?.partnership.people['ward-lead']).toEqual(person);
    await spoil('people', 'ward-lead', () => undefined);
    await store.commit([{ ...put, value: null }]);
    expect(await kept('people', 'ward-lead')).toBeUndefined();
  });

  it('lets listeners load anew when it is what another writer has touched', async () => {
    const store = await begun();
    await store.load();
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    const other = open();
    await other.commit([roleOf('ward-lead', 'New')]);
    await spoil('people', 'ward-lead', () => 7);
    await eventually(() => expect(events.length).toBeGreaterThan(0));
    await other.commit([{ collection: 'people', id: 'ward-lead', value: null }, roleless]);
    await spoil('people', 'ward-lead', () => 7);
    await eventually(() => expect(events).toContainEqual({ type: 'reload' }));
  });

  it('does not take the others along when the disk has lost it', async () => {
    const store = await begun();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing);
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const isLost = Array.isArray(key) && key[1] === 'cold-chain';
      return isLost ? failing() : get.call(this, key);
    });
    const loaded = await store.load();
    expect(loaded?.partnership).toEqual({ ...sampleRecord, commitments: {} });
    expect(loaded?.issues.map(({ path }) => path)).toEqual([['commitments', 'cold-chain']]);
    expect(store.status.state).toBe('ready');
  });
});

const roleless: Change = {
  collection: 'people',
  id: 'ward-lead',
  value: { id: 'ward-lead', partyId: 'northwind', name: 'Ward lead' },
};

function circle(): unknown {
  const one: { self?: unknown } = {};
  one.self = one;
  return one;
}

/** A request that fails as one for a value does that is no longer on the disk. */
function failing(): IDBRequest {
  const error = new DOMException('Failed to read large IndexedDB value', 'DataError');
  const request = { error, onerror: null as ((event: Event) => void) | null };
  queueMicrotask(() => request.onerror?.(new Event('error', { cancelable: true })));
  return request as unknown as IDBRequest;
}

describe('What is kept of the record itself', () => {
  it('is nothing to begin over where it cannot be read, but may be replaced or cleared', async () => {
    const store = await begun();
    const spoilAll = () => withRaw(name, (_, meta) => meta.put({ id: 7 }, 'record'));
    await spoilAll();
    await expect(store.load()).rejects.toMatchObject(refusedWith('E_UNREADABLE'));
    expect(store.status.state).toBe('failed');
    await expect(store.begin(sampleRecord)).rejects.toMatchObject(refusedWith('E_UNREADABLE'));
    await store.replace(sampleRecord);
    expect(store.status.state).toBe('ready');
    expect((await store.load())?.partnership).toEqual(sampleRecord);
    await spoilAll();
    await store.clear();
    expect(await store.load()).toBeNull();
  });
});

describe('A migration', () => {
  const failingHalfWay: Migrate = () => {
    throw new Error('a step that has a fault');
  };

  it('that fails leaves the old data and version, which can be read and not written', async () => {
    const before = await begun();
    await before.commit([roleOf('ward-lead', 'From before')]);
    before.close();
    const store = open(3, failingHalfWay);
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    const loaded = await store.load();
    expect(loaded?.partnership.people['ward-lead']?.role).toBe('From before');
    expect(loaded?.issues).toEqual([]);
    const migration = { state: 'readonly', refusal: { code: 'E_MIGRATION' } };
    expect(events).toMatchObject([{ type: 'status', status: migration }]);
    const opening = vi.spyOn(indexedDB, 'open');
    const writing = store.commit([roleOf('ward-lead', 'New')]);
    await expect(writing).rejects.toMatchObject(refusedWith('E_MIGRATION'));
    await expect(store.replace(sampleRecord)).rejects.toMatchObject(refusedWith('E_MIGRATION'));
    expect(opening).not.toHaveBeenCalled();
    const raw = await openRaw(name);
    expect(raw.version).toBe(2);
    raw.close();
    const old = await open().load();
    expect(old?.partnership.people['ward-lead']?.role).toBe('From before');
  });

  it('that refuses, or fails half-way, is undone as well', async () => {
    await begun();
    const refusing = open(3, () => ({ ok: false, error: { code: 'E_SHAPE', message: 'No.' } }));
    expect((await refusing.load())?.partnership).toEqual(sampleRecord);
    const halfWay = open(3, () => ({
      ok: true,
      value: { ...sampleRecord, people: { porter: { id: 'porter', run: () => 1 } } },
    }));
    expect((await halfWay.load())?.partnership).toEqual(sampleRecord);
    expect(halfWay.status.state).toBe('readonly');
  });

  it('that fails does not keep anybody from clearing, and from beginning anew', async () => {
    await begun();
    const store = open(3, failingHalfWay);
    await store.load();
    await store.clear();
    expect(store.status.state).toBe('ready');
    expect(await store.load()).toBeNull();
    await store.begin(sampleRecord);
    expect((await store.load())?.partnership).toEqual(sampleRecord);
  });

  it('that takes long is waited for, and does not pass for a tab that is in the way', async () => {
    await begun();
    const store = open(3, (file) => {
      const end = performance.now() + 1_000;
      while (performance.now() < end);
      return { ok: true, value: { ...(file as object), version: 2 } };
    });
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    expect((await store.load())?.partnership).toEqual(sampleRecord);
    expect(events).toEqual([]);
  });

  it('that works changes all of it, and outdates the pages of the old version', async () => {
    const old = await begun();
    await old.load();
    const store = open(3, (file) => {
      const { people, ...rest } = file as unknown as typeof sampleRecord;
      const renamed = Object.values(people).map((one) => [one.id, { ...one, role: 'Renamed' }]);
      return { ok: true, value: { ...rest, version: 2, people: Object.fromEntries(renamed) } };
    });
    const loaded = await store.load();
    expect(loaded?.partnership.people['ward-lead']?.role).toBe('Renamed');
    expect(loaded?.partnership.commitments).toEqual(sampleRecord.commitments);
    await store.commit([roleOf('ward-lead', 'And written to')]);
    expect(old.status.state).toBe('outdated');
    const meta = await withRaw<{ version: number }>(name, (_, records) => records.get('record'));
    expect(meta.version).toBe(2);
  });
});
