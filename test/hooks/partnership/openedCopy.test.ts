import { expect, it, vi } from 'vitest';
import { type Partnership, partnershipFor } from '../../../src/core/index.ts';
import { RecordKeeper } from '../../../src/hooks/partnership/RecordKeeper.ts';
import { RefusedChangeError } from '../../../src/store/StoreError.ts';
import { begun } from '../../core/partnership/support/records.ts';
import { eventually } from '../../eventually.ts';
import { faultyStore, keptName, nameOf, settled, shownName } from './faultyStore.ts';

const copy: Partnership = {
  ...begun,
  id: 'copy',
  parties: { ...begun.parties, harbour: { id: 'harbour', name: 'From the copy' } },
};

/** A copy that is open where nothing can be written now. */
async function openedCopy() {
  const faulty = faultyStore();
  const keeper = new RecordKeeper(faulty.store, begun);
  const stop = keeper.start();
  await settled(keeper, 'ready');
  keeper.commit([nameOf('harbour', 'Before')]);
  await settled(keeper, 'ready');
  faulty.fail('replace', 'E_QUOTA');
  faulty.fail('commit', 'E_QUOTA');
  const read = await keeper.import(JSON.stringify(copy));
  return { ...faulty, keeper, stop, read };
}

it('opens a copy where it cannot be kept, says why, and lets it be worked on', async () => {
  const { keeper, kept, read } = await openedCopy();
  expect(read).toMatchObject({ ok: true, value: { id: 'copy' } });
  expect(shownName(keeper)).toBe('From the copy');
  expect(keeper.state).toMatchObject({
    status: { state: 'failed', refusal: { code: 'E_QUOTA' } },
    canUndo: false,
  });
  const onFailed = vi.fn();
  expect(keeper.commit([nameOf('harbour', 'Worked on')], { onFailed }).ok).toBe(true);
  expect(shownName(keeper)).toBe('Worked on');
  await eventually(() => expect(onFailed.mock.calls).toMatchObject([[{ code: 'E_QUOTA' }]]));
  expect(keeper.export()).toMatchObject({ ok: true, value: expect.stringContaining('Worked on') });
  keeper.undo();
  expect(shownName(keeper)).toBe('From the copy');
  // What was kept is there until the copy can take its place.
  expect(await keptName(kept)).toBe('Before');
});

it('keeps all of it at once as soon as that is possible, and goes on as before', async () => {
  const { keeper, kept, store, fail } = await openedCopy();
  const [onKept, onFailed] = [vi.fn(), vi.fn()];
  keeper.commit([nameOf('harbour', 'Worked on')], { onKept, onFailed });
  keeper.retry();
  await eventually(() => expect(onFailed).toHaveBeenCalledTimes(2));
  expect(await keptName(kept)).toBe('Before');

  fail('replace', null);
  fail('commit', null);
  const commit = vi.spyOn(store, 'commit');
  keeper.retry();
  // What is done while the whole is on its way follows it.
  keeper.commit([nameOf('northwind', 'Meanwhile')]);
  await settled(keeper, 'ready');
  const loaded = await kept.load();
  expect(loaded?.partnership).toEqual(keeper.state.partnership);
  expect([await keptName(kept), await keptName(kept, 'northwind')]).toEqual([
    'Worked on',
    'Meanwhile',
  ]);
  expect(onKept).toHaveBeenCalledTimes(1);
  expect(commit).toHaveBeenCalledTimes(1);
});

it('keeps it by itself when the store says that it works again', async () => {
  const { keeper, kept, fail, board } = await openedCopy();
  fail('replace', null);
  board.worked('readwrite');
  await settled(keeper, 'ready');
  expect(await keptName(kept)).toBe('From the copy');
});

it('does not mix in what others write in the record that is kept', async () => {
  const { keeper, tell } = await openedCopy();
  const value = { id: 'harbour', name: 'Theirs' };
  tell({ type: 'entries', entries: [{ collection: 'parties', id: 'harbour', value }] });
  tell({ type: 'reload' });
  await settled(keeper, 'failed');
  expect(shownName(keeper)).toBe('From the copy');
});

it('goes on with the copy when the page comes back to it', async () => {
  const { keeper, kept, stop, fail } = await openedCopy();
  stop();
  fail('replace', null);
  keeper.start();
  await settled(keeper, 'ready');
  expect([shownName(keeper), await keptName(kept)]).toEqual(['From the copy', 'From the copy']);
});

it('opens a copy over one that could not be kept either', async () => {
  const { keeper, kept, fail } = await openedCopy();
  keeper.commit([nameOf('harbour', 'Worked on')]);
  fail('replace', null);
  await keeper.replace({ ...copy, id: 'another' });
  expect(keeper.state.status).toEqual({ state: 'ready' });
  expect((await kept.load())?.partnership).toMatchObject({ id: 'another' });
  expect(shownName(keeper)).toBe('From the copy');
});

it('refuses one side’s view of the record that is here, and takes in that of another', async () => {
  const { store } = faultyStore();
  const keeper = new RecordKeeper(store, begun);
  keeper.start();
  await settled(keeper, 'ready');
  const view = partnershipFor(begun, { partyId: 'harbour' });
  expect(await keeper.import(JSON.stringify(view))).toMatchObject({
    ok: false,
    error: { code: 'E_STATE', path: 'scores' },
  });
  expect(keeper.state.partnership).toEqual(begun);
  const other = { ...view, id: 'another' };
  expect(await keeper.import(JSON.stringify(other))).toMatchObject({ ok: true });
  expect(await keeper.import(JSON.stringify(other))).toMatchObject({ ok: true });
  expect((await store.load())?.partnership).toEqual(other);
});

it('refuses what is no record, whether or not it could be kept', async () => {
  const { keeper } = await openedCopy();
  expect(await keeper.import('{}')).toMatchObject({ ok: false });
  const bad = {
    ...copy,
    parties: { harbour: { id: 'harbour', name: 7 } },
  } as unknown as Partnership;
  await expect(keeper.replace(bad)).rejects.toBeInstanceOf(RefusedChangeError);
  expect(shownName(keeper)).toBe('From the copy');
});
