import { expect, it, vi } from 'vitest';
import type { Refusal } from '../../../src/core/index.ts';
import { RecordKeeper } from '../../../src/hooks/partnership/RecordKeeper.ts';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import type { StoreEvent } from '../../../src/store/partnership/PartnershipStore.ts';
import { storeError } from '../../../src/store/StoreError.ts';
import { begun } from '../../core/partnership/support/records.ts';
import { eventually } from '../../eventually.ts';
import { faultyStore, keptName, nameOf, settled, shownName } from './faultyStore.ts';

it('keeps what is written while the record is still being loaded, or begun', async () => {
  const { store, kept } = faultyStore();
  const keeper = new RecordKeeper(store, begun);
  const onRefused = vi.fn();
  keeper.start();
  expect(keeper.commit([nameOf('harbour', 'Port')], { onRefused }).ok).toBe(true);
  await settled(keeper, 'ready');
  expect([await keptName(kept), shownName(keeper)]).toEqual(['Port', 'Port']);
  expect(onRefused).not.toHaveBeenCalled();
});

it('loads what is kept as soon as it can, and puts on top what was written meanwhile', async () => {
  const { store, kept, board, fail } = faultyStore();
  await kept.begin({
    ...begun,
    parties: { ...begun.parties, northwind: { id: 'northwind', name: 'As it is kept' } },
  });
  fail('load', 'E_BLOCKED');
  const keeper = new RecordKeeper(store, begun);
  const [onFailed, onKept] = [vi.fn(), vi.fn()];
  keeper.start();
  keeper.commit([nameOf('harbour', 'Port')], { onFailed, onKept });
  await settled(keeper, 'failed');
  expect(keeper.state.status).toMatchObject({ refusal: { code: 'E_BLOCKED' } });
  expect(shownName(keeper)).toBe('Port');
  expect(onFailed.mock.calls).toMatchObject([[{ code: 'E_BLOCKED' }]]);
  fail('load', null);
  board.opened();
  await settled(keeper, 'ready');
  expect([shownName(keeper, 'northwind'), shownName(keeper)]).toEqual(['As it is kept', 'Port']);
  expect([await keptName(kept, 'northwind'), await keptName(kept)]).toEqual([
    'As it is kept',
    'Port',
  ]);
  expect(onKept).toHaveBeenCalledTimes(1);
});

it('loses nothing where there is no room even to begin', async () => {
  const { store, kept, fail } = faultyStore();
  fail('begin', 'E_QUOTA');
  const keeper = new RecordKeeper(store, begun);
  keeper.start();
  await settled(keeper, 'failed');
  for (const name of ['P', 'Po', 'Port']) keeper.commit([nameOf('harbour', name)]);
  expect(keeper.state.status).toMatchObject({ refusal: { code: 'E_QUOTA' } });
  fail('begin', null);
  keeper.retry();
  await settled(keeper, 'ready');
  expect([await keptName(kept), shownName(keeper)]).toEqual(['Port', 'Port']);
});

it('does not take for refused what was written on top of what could not be kept', async () => {
  const { store, kept, fail } = faultyStore();
  const keeper = new RecordKeeper(store, begun);
  const refused: Refusal[] = [];
  const type = (name: string) =>
    keeper.commit([nameOf('harbour', name)], { onRefused: (refusal) => refused.push(refusal) });
  keeper.start();
  await settled(keeper, 'ready');
  // Only the first letter finds the disk full: the others are about a text that is not there.
  fail('commit', 'E_QUOTA', ([change]) => change?.value === 'P');
  for (const name of ['P', 'Po', 'Port']) type(name);
  await settled(keeper, 'failed');
  expect(shownName(keeper)).toBe('Port');
  fail('commit', null);
  type('Port of Harbour');
  await settled(keeper, 'ready');
  expect([await keptName(kept), shownName(keeper)]).toEqual(['Port of Harbour', 'Port of Harbour']);
  expect(refused).toEqual([]);
});

it('goes on saying that something waits, whatever else fits', async () => {
  const { store, kept, fail } = faultyStore();
  const keeper = new RecordKeeper(store, begun);
  keeper.start();
  await settled(keeper, 'ready');
  fail('commit', 'E_QUOTA', ([change]) => change?.id === 'harbour');
  keeper.commit([nameOf('harbour', 'Too large')]);
  await settled(keeper, 'failed');
  keeper.commit([nameOf('northwind', 'Fits')]);
  await eventually(async () => expect(await keptName(kept, 'northwind')).toBe('Fits'));
  await settled(keeper, 'failed');
  expect(shownName(keeper)).toBe('Too large');
});

it('says that it saves nothing, though it can be read', async () => {
  const { store, kept, board } = faultyStore();
  await kept.begin(begun);
  board.failed(storeError('E_MIGRATION'), 'readwrite');
  const readonly = { ...store, status: board.status, load: () => kept.load() };
  const keeper = new RecordKeeper(readonly, null);
  keeper.start();
  await settled(keeper, 'failed');
  expect(keeper.state.status).toMatchObject({ refusal: { code: 'E_MIGRATION' } });
  expect(shownName(keeper)).toBe('Harbour Logistics');
});

it('asks a store that does not work no more often than somebody does something', async () => {
  const { store, fail } = faultyStore();
  const keeper = new RecordKeeper(store, begun);
  keeper.start();
  await settled(keeper, 'ready');
  fail('commit', 'E_INTERNAL');
  const asked = vi.spyOn(store, 'commit');
  keeper.commit([nameOf('harbour', 'Port')]);
  await settled(keeper, 'failed');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveBeenCalledTimes(1);
  keeper.retry();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveBeenCalledTimes(2);
});

it('stays cleared when it was cleared elsewhere, as at sign-out', async () => {
  const kept = createMemoryStore();
  const told: ((event: StoreEvent) => void)[] = [];
  const subscribe = (listener: (event: StoreEvent) => void) => {
    told.push(listener);
    return () => {};
  };
  const keeper = new RecordKeeper({ ...kept, status: { state: 'ready' }, subscribe }, begun);
  keeper.start();
  await settled(keeper, 'ready');
  await kept.clear();
  for (const tell of told) tell({ type: 'reload' });
  await eventually(() => expect(keeper.state.partnership).toBeNull());
  expect(await kept.load()).toBeNull();
});
