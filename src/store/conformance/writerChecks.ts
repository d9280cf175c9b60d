import type { KeptEntry, PartnershipStore, StoreEvent } from '../partnership/PartnershipStore.ts';
import { roleOf } from './commitChecks.ts';
import { otherRecord, sampleRecord } from './sampleRecord.ts';
import { type Check, hearing, must, mustBe, recordOf, refusalOf } from './trial.ts';

type EntriesEvent = Extract<StoreEvent, { type: 'entries' }>;
type ReloadEvent = Extract<StoreEvent, { type: 'reload' }>;

const isReload = (event: StoreEvent): event is ReloadEvent => event.type === 'reload';

/** Whether an event tells what is kept of a person, and it is as `isSo` says. */
const tellsOf =
  (id: string, isSo: (value: KeptEntry['value']) => boolean) =>
  (event: StoreEvent): event is EntriesEvent =>
    event.type === 'entries' &&
    event.entries.some(
      (entry) => entry.collection === 'people' && entry.id === id && isSo(entry.value),
    );

/** How two writers of one record live together. */
export const writerChecks: readonly Check[] = [
  {
    name: 'still has what was committed when it is opened anew',
    async run(trial) {
      const store = await trial.begun();
      await store.commit([roleOf('ward-lead', 'Runs the day shift')]);
      const other = await trial.another(store);
      const { people } = await recordOf(other);
      mustBe(people['ward-lead']?.role, 'Runs the day shift', 'A committed change must be kept.');
      store.close();
      const third = await trial.another(other);
      mustBe((await recordOf(third)).people, people, 'It must outlive the store that wrote it.');
    },
  },
  {
    name: 'hears of what another writer commits, as it is kept',
    async run(trial) {
      const [mine, theirs] = await pair(trial.begun, trial.another);
      const news = hearing(
        mine,
        tellsOf('ward-lead', (value) => value !== null && 'role' in value && value.role === 'New'),
        'what another writer changes',
      );
      const [{ entries }] = await Promise.all([news, theirs.commit([roleOf('ward-lead', 'New')])]);
      const { people } = await recordOf(theirs);
      const told = entries.find(({ id }) => id === 'ward-lead');
      mustBe(told?.value, people['ward-lead'], 'The whole entry must be told, as it is kept.');
      const gone = hearing(
        mine,
        tellsOf('ward-lead', (value) => value === null),
        'what another writer removes, with null for its value',
      );
      const removing = theirs.commit([{ collection: 'people', id: 'ward-lead', value: null }]);
      await Promise.all([gone, removing]);
    },
  },
  {
    name: 'hears that all is different when another writer replaces or clears it',
    async run(trial) {
      const [mine, theirs] = await pair(trial.begun, trial.another);
      const replaced = hearing(mine, isReload, 'that the record was replaced');
      await Promise.all([replaced, theirs.replace(otherRecord)]);
      mustBe(await recordOf(mine), otherRecord, 'load() must give what is kept now.');
      const cleared = hearing(mine, isReload, 'that the record was cleared');
      await Promise.all([cleared, theirs.clear()]);
      mustBe(await mine.load(), null, 'load() must give null after another writer’s clear().');
    },
  },
  {
    name: 'keeps every edit of two writers at once',
    async run(trial) {
      const [mine, theirs] = await pair(trial.begun, trial.another);
      const edits = Array.from({ length: 20 }, (_, i) => [
        mine.commit([added(`mine-${i}`), roleOf('ward-lead', `Text ${i}`)]),
        theirs.commit([added(`theirs-${i}`), nameOf('ward-lead', `Name ${i}`)]),
      ]);
      await Promise.all(edits.flat());
      const { people } = await recordOf(await trial.another(mine));
      mustBe(Object.keys(people).length, 42, 'No entry of either writer may be lost.');
      const { role, name } = people['ward-lead'] ?? {};
      mustBe(
        [role, name],
        ['Text 19', 'Name 19'],
        'Two fields of one entry must not push each other out.',
      );
    },
  },
  {
    name: 'loses nobody’s words when two writers change the same text',
    async run(trial) {
      const [mine, theirs] = await pair(trial.begun, trial.another);
      const seen = sampleRecord.people['ward-lead']?.role;
      const results = await Promise.allSettled([
        mine.commit([roleOf('ward-lead', 'Mine', seen)]),
        theirs.commit([roleOf('ward-lead', 'Theirs', seen)]),
      ]);
      const refused = results.filter(({ status }) => status === 'rejected');
      must(refused.length === 1, 'Of two changes of the same text, one must be refused.');
      const winner = results[0].status === 'fulfilled' ? 'Mine' : 'Theirs';
      const { people } = await recordOf(mine);
      mustBe(people['ward-lead']?.role, winner, 'What was acknowledged must be kept.');
    },
  },
  {
    name: 'puts nothing into a record that another writer has put in its place',
    async run(trial) {
      const [mine, theirs] = await pair(trial.begun, trial.another);
      await theirs.replace(otherRecord);
      const { code } = await refusalOf(mine.commit([added('late')]), 'A change to what was there');
      mustBe(code, 'E_OUTDATED', 'It must be refused as outdated.');
      mustBe(await recordOf(mine), otherRecord, 'Nothing may get into the new record.');
      await mine.commit([added('now')]);
    },
  },
];

/** Two stores over one record, which both have loaded it. */
async function pair(
  begun: () => Promise<PartnershipStore>,
  another: (store: PartnershipStore) => Promise<PartnershipStore>,
): Promise<[PartnershipStore, PartnershipStore]> {
  const mine = await begun();
  const theirs = await another(mine);
  await Promise.all([mine.load(), theirs.load()]);
  return [mine, theirs];
}

function added(id: string) {
  return { collection: 'people', id, value: { id, partyId: 'northwind', name: `Nurse ${id}` } };
}

function nameOf(id: string, value: string) {
  return { collection: 'people', id, path: ['name'], value };
}
