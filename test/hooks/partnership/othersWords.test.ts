import { expect, it, vi } from 'vitest';
import {
  applyCommitmentEvent,
  type Change,
  createPostMortem,
  type Partnership,
} from '../../../src/core/index.ts';
import { RecordKeeper } from '../../../src/hooks/partnership/RecordKeeper.ts';
import type { KeptEntry } from '../../../src/store/partnership/PartnershipStore.ts';
import { act, make, P, R } from '../../core/commitments/conversation.ts';
import { begun, put, unwrap } from '../../core/partnership/support/records.ts';
import { eventually } from '../../eventually.ts';
import { faultyStore, nameOf, settled } from './faultyStore.ts';

const talk = unwrap(
  createPostMortem({
    ...{ id: 'pm1', title: 'Late rounds', by: R, at: '2026-05-01T10:00:00Z' },
    partyIds: ['northwind', 'harbour'],
  }),
);
const person = { id: 'anna', partyId: 'harbour', name: 'Lead' };

/** A record on the screen, and what somebody else writes in it. */
async function opened(record: Partnership = begun) {
  const disk = faultyStore();
  await disk.kept.begin(record);
  const keeper = new RecordKeeper(disk.store, null);
  keeper.start();
  await settled(keeper, 'ready');
  const kept = async () => (await disk.kept.load())?.partnership as Partnership;
  return {
    ...disk,
    keeper,
    keptRecord: kept,
    async done(change: Change) {
      unwrap(keeper.commit([change]));
      await settled(keeper, 'ready');
    },
    async elsewhere(change: Change) {
      await disk.kept.commit([change]);
      const { collection, id } = change;
      const value = (await kept())[collection as 'people'][id];
      disk.tell({ type: 'entries', entries: [{ collection, id, value } as KeptEntry] });
    },
  };
}

it('does not undo a talk in which somebody else has written since', async () => {
  const { keeper, done, elsewhere, keptRecord } = await opened();
  await done(put('postMortems', talk));
  const path = ['event', 'summary'];
  const written = { collection: 'postMortems', id: 'pm1', path, value: 'Two rounds came late' };
  await elsewhere({ ...written, was: '' });
  expect(keeper.undo()).toMatchObject({ ok: false, error: { code: 'E_OUTDATED' } });
  expect((await keptRecord()).postMortems.pm1?.event.summary).toBe('Two rounds came late');
});

it('does not undo a fact in which somebody else has written since, even when that comes later', async () => {
  const { keeper, done, kept, keptRecord } = await opened({
    ...begun,
    postMortems: { pm1: talk },
  });
  const fact = { order: 'a0', at: '2026-04-01', text: '', source: '', addedBy: 'harbour' };
  const place = { collection: 'postMortems', id: 'pm1' };
  await done({ ...place, path: ['timeline', 't1'], value: { ...fact, positions: {} } });
  const text = { ...place, path: ['timeline', 't1', 'text'], value: 'The van left at six' };
  await kept.commit([{ ...text, was: '' }]);
  const refused = vi.fn();
  keeper.onRefused = refused;
  // Nobody has heard of it yet: only the store knows.
  expect(keeper.undo().ok).toBe(true);
  await eventually(() => expect(refused).toHaveBeenCalled());
  expect((await keptRecord()).postMortems.pm1?.timeline.t1?.text).toBe('The van left at six');
  expect(keeper.state.partnership?.postMortems.pm1?.timeline.t1?.text).toBe('The van left at six');
});

it('does not undo a draft to which the other side has promised since', async () => {
  const { keeper, done, elsewhere, keptRecord } = await opened();
  const draft = make();
  await done(put('commitments', draft));
  const asked = unwrap(
    applyCommitmentEvent(draft, { ...act('request', R, '2026-03-01T09:00:00Z'), id: 'e1' }),
  );
  const promised = unwrap(
    applyCommitmentEvent(asked, { ...act('promise', P, '2026-03-02T09:00:00Z'), id: 'e2' }),
  );
  await elsewhere(put('commitments', promised));
  expect(keeper.undo()).toMatchObject({ ok: false, error: { code: 'E_OUTDATED' } });
  expect((await keptRecord()).commitments.c1?.state).toBe('promised');
});

it('takes nothing back in a record that took the place of the one in which it was done', async () => {
  const { keeper, done, kept, tell, store } = await opened();
  await done(put('people', person));
  expect(keeper.state.canUndo).toBe(true);
  await kept.replace({ ...begun, people: { anna: person } });
  const load = store.load;
  store.load = async () => {
    const loaded = await load();
    return loaded && { ...loaded, begun: 2 };
  };
  tell({ type: 'reload' });
  await settled(keeper, 'ready');
  // The first loading that tells of it may be of the same one.
  expect(keeper.state.canUndo).toBe(true);
  store.load = async () => {
    const loaded = await load();
    return loaded && { ...loaded, begun: 3 };
  };
  tell({ type: 'reload' });
  await eventually(() => expect(keeper.state.canUndo).toBe(false));
  await kept.replace({ ...begun, id: 'p2' });
  store.load = load;
  await done(nameOf('harbour', 'Port'));
  tell({ type: 'reload' });
  await eventually(() => expect(keeper.state.canUndo).toBe(false));
});

it('keeps changes that build on each other in one commit, and takes them back', async () => {
  const { keeper, keptRecord } = await opened();
  const [onKept, onRefused] = [vi.fn(), vi.fn()];
  const retitled = { collection: 'postMortems', id: 'pm1', path: ['title'], value: 'Rounds' };
  const purpose = { ...retitled, path: ['frame', 'purpose'] };
  const changes: Change[] = [
    put('postMortems', talk),
    retitled,
    { ...purpose, value: 'To find out' },
    { ...purpose, value: 'To find out why' },
  ];
  unwrap(keeper.commit(changes, { onKept, onRefused }));
  await settled(keeper, 'ready');
  expect(onRefused).not.toHaveBeenCalled();
  expect(onKept).toHaveBeenCalled();
  expect((await keptRecord()).postMortems.pm1).toMatchObject({
    title: 'Rounds',
    frame: { purpose: 'To find out why' },
  });
  unwrap(keeper.undo());
  await settled(keeper, 'ready');
  expect((await keptRecord()).postMortems).toEqual({});
  unwrap(keeper.redo());
  await settled(keeper, 'ready');
  expect((await keptRecord()).postMortems.pm1?.title).toBe('Rounds');
});

it('tells of what is done while another record takes the place of this one', async () => {
  const { keeper, keptRecord } = await opened();
  const [onKept, onRefused] = [vi.fn(), vi.fn()];
  const replaced = keeper.replace({ ...begun, id: 'p2' });
  expect(keeper.commit([put('people', person)], { onKept, onRefused }).ok).toBe(true);
  await replaced;
  await settled(keeper, 'ready');
  expect(onRefused.mock.calls).toMatchObject([[{ code: 'E_OUTDATED' }]]);
  expect(onKept).not.toHaveBeenCalled();
  expect((await keptRecord()).people).toEqual(begun.people);
  expect(keeper.state.partnership?.people).toEqual(begun.people);
});

it('keeps what is done while a record is refused that was to take the place of this one', async () => {
  const { keeper, keptRecord } = await opened();
  const [onKept, onRefused] = [vi.fn(), vi.fn()];
  const replaced = keeper.replace({ ...begun, id: '' });
  keeper.commit([put('people', person)], { onKept, onRefused });
  await expect(replaced).rejects.toMatchObject({ name: 'RefusedChangeError' });
  await settled(keeper, 'ready');
  expect(onKept).toHaveBeenCalled();
  expect(onRefused).not.toHaveBeenCalled();
  expect((await keptRecord()).people).toHaveProperty('anna');
});

it('goes on showing what was kept and heard of while a loading was under way', async () => {
  const { keeper, kept, store, tell, done, elsewhere, keptRecord } = await opened();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const old = await kept.load();
  store.load = () => arrived.then(() => old);
  tell({ type: 'reload' });
  const onKept = vi.fn();
  unwrap(keeper.commit([nameOf('harbour', 'Port')], { onKept }));
  await eventually(() => expect(onKept).toHaveBeenCalled());
  await elsewhere(nameOf('northwind', 'Clinics'));
  arrive();
  await settled(keeper, 'ready');
  expect(keeper.state.partnership).toEqual(await keptRecord());
  await done(nameOf('harbour', 'Port of Harbour'));
  expect((await keptRecord()).parties.harbour?.name).toBe('Port of Harbour');
});
