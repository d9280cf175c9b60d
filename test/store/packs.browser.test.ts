import { afterEach, expect, it } from 'vitest';
import { applyChanges, type Change, type Partnership } from '../../src/core/index.ts';
import { sampleRecord } from '../../src/store/conformance/sampleRecord.ts';
import { createIndexedDbStore, type PartnershipStore } from '../../src/store/index.ts';
import { eventually } from '../eventually.ts';
import { deleteRaw, openRaw } from './rawDatabase.ts';

// A large record lies in packs of many entries; what has changed since lies loose beside them.

const MANY = 900;
let name = '';
const opened: PartnershipStore[] = [];

function open(): PartnershipStore {
  const store = createIndexedDbStore({ name });
  opened.push(store);
  return store;
}

async function begun(record: Partnership): Promise<PartnershipStore> {
  name = `packed ${Date.now()} ${Math.random()}`;
  const store = open();
  await store.begin(record);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await eventually(() => deleteRaw(name));
});

const person = (id: string, role = 'Porter') => ({ id, partyId: 'northwind', name: id, role });
const ids = Array.from({ length: MANY }, (_, i) => `p${i}`);

const large: Partnership = {
  ...sampleRecord,
  people: { ...sampleRecord.people, ...Object.fromEntries(ids.map((id) => [id, person(id)])) },
};

const put = (id: string, value: unknown): Change => ({ collection: 'people', id, value });
const role = (id: string, value: string): Change => ({
  collection: 'people',
  id,
  path: ['role'],
  value,
});

async function rowsIn(store: 'entries' | 'packs'): Promise<number> {
  const database = await openRaw(name);
  const request = database.transaction(store).objectStore(store).count();
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  database.close();
  return request.result;
}

/** What a page finds that is opened now. */
const found = async () => (await open().load())?.partnership;

it('is kept in few rows, and found as it was', async () => {
  await begun(large);
  expect(await rowsIn('entries')).toBe(0);
  expect(await rowsIn('packs')).toBeLessThan(20);
  expect(await found()).toEqual(large);
});

it('takes changes entry by entry, also of entries that are new or removed', async () => {
  const store = await begun(large);
  await store.commit([role('p7', 'Driver'), put('p8', null), put('q1', person('q1'))]);
  expect(await rowsIn('entries')).toBe(3);
  await store.commit([role('p7', 'Dispatcher'), put('q1', null)]);
  await store.commit([put('p8', person('p8', 'Back again'))]);
  const { p7: _, p8: __, ...others } = large.people;
  expect((await found())?.people).toEqual({
    ...others,
    p7: person('p7', 'Dispatcher'),
    p8: person('p8', 'Back again'),
  });
});

it('refuses a change of what was removed from a pack', async () => {
  const store = await begun(large);
  await store.commit([put('p8', null)]);
  await expect(store.commit([role('p8', 'Driver')])).rejects.toMatchObject({
    name: 'RefusedChangeError',
  });
});

it('tells another page what has changed of what it has in packs', async () => {
  const store = await begun(large);
  const other = open();
  await other.load();
  const heard: unknown[] = [];
  other.subscribe((event) => event.type === 'entries' && heard.push(...event.entries));
  await store.commit([role('p7', 'Driver'), put('p8', null)]);
  await eventually(() => expect(heard).toHaveLength(2));
  expect(heard).toEqual([
    { collection: 'people', id: 'p7', value: person('p7', 'Driver') },
    { collection: 'people', id: 'p8', value: null },
  ]);
});

it('is packed anew when much of it has changed, and nobody notices', async () => {
  const store = await begun(sampleRecord);
  let expected = sampleRecord;
  const commit = async (changes: readonly Change[]) => {
    const next = applyChanges(expected, changes);
    if (!next.ok) throw new Error(next.error.message);
    expected = next.value;
    await store.commit(changes);
  };
  await commit(ids.map((id) => put(id, person(id))));
  for (let turn = 0; turn < 3; turn += 1) {
    const other = open();
    expect((await other.load())?.partnership).toEqual(expected);
    // Somebody writes in the midst of it.
    await commit([role(`p${turn}`, `In turn ${turn}`)]);
    await eventually(async () => expect(await rowsIn('entries')).toBeLessThan(10));
    expect(await found()).toEqual(expected);
    await commit([
      ...ids.map((id) => put(id, id.endsWith(`${turn}`) ? null : person(id, `Of turn ${turn}`))),
      ...ids.map((id) => put(`${id}-${turn}`, person(`${id}-${turn}`))),
    ]);
  }
  expect(await found()).toEqual(expected);
});

it('leaves nothing behind when it is cleared, or when a small one takes its place', async () => {
  const store = await begun(large);
  await store.replace(sampleRecord);
  expect(await rowsIn('packs')).toBe(0);
  expect(await found()).toEqual(sampleRecord);
  await store.replace(large);
  await store.clear();
  expect([await rowsIn('packs'), await rowsIn('entries')]).toEqual([0, 0]);
  expect(await found()).toBeUndefined();
});
