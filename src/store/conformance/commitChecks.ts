import type { Partnership } from '../../core/partnership/types.ts';
import type { Change } from '../../core/types.ts';
import { sampleCommitment, samplePromise, sampleRecord } from './sampleRecord.ts';
import { type Check, must, mustBe, recordOf, refusalOf } from './trial.ts';

const porter = { id: 'porter', partyId: 'northwind', name: 'Porter' };

/** Words of somebody; `was`: what the writer saw there. */
export function roleOf(id: string, value: string, was?: string): Change {
  return { collection: 'people', id, path: ['role'], value, ...(was !== undefined && { was }) };
}

const history = ['history', samplePromise.id];
const promise: Change = {
  collection: 'commitments',
  id: sampleCommitment.id,
  path: history,
  value: samplePromise,
};

/** How changes are made. */
export const commitChecks: readonly Check[] = [
  {
    name: 'changes a field, and adds and removes an entry',
    async run(trial) {
      const store = await trial.begun();
      await store.commit([
        roleOf('ward-lead', 'Runs the day shift'),
        { collection: 'people', id: porter.id, value: porter },
        { collection: 'people', id: 'dispatcher', value: null },
      ]);
      const { people } = await recordOf(store);
      mustBe(people['ward-lead']?.role, 'Runs the day shift', 'commit() must change a field.');
      mustBe(people.porter, porter, 'commit() must add an entry.');
      must(!('dispatcher' in people), 'commit() must remove an entry whose value is null.');
    },
  },
  {
    name: 'does nothing when there is nothing to change',
    async run(trial) {
      const store = await trial.begun();
      await store.commit([]);
      await store.commit([roleOf('ward-lead', 'Runs the night shift')]);
      mustBe(await recordOf(store), sampleRecord, 'The record must stay as it is.');
    },
  },
  {
    name: 'makes all changes of a commit or none',
    async run(trial) {
      const store = await trial.begun();
      const changes = [
        roleOf('ward-lead', 'Runs the day shift'),
        { collection: 'people', id: porter.id, value: porter },
        roleOf('nobody', 'Is not there'),
      ];
      const { path } = await refusalOf(store.commit(changes), 'A change of what is not there');
      mustBe(path, 'people.nobody.role', 'The refusal must name the place.');
      mustBe(await recordOf(store), sampleRecord, 'A refused commit must change nothing at all.');
      mustBe(store.status, { state: 'ready' }, 'A refusal must leave the status as it was.');
    },
  },
  {
    name: 'refuses what is no change, and what is no entry',
    async run(trial) {
      const store = await trial.begun();
      const nothing = [{ collection: 'nowhere', id: 'a', value: 1 }, null, 7];
      for (const change of nothing) {
        await refusalOf(store.commit([change as Change]), 'What is no change');
      }
      const blank = { ...porter, name: '' };
      const adding = store.commit([{ collection: 'people', id: porter.id, value: blank }]);
      const { path } = await refusalOf(adding, 'An entry that breaks the rules of its collection');
      must(path?.startsWith('people.porter') ?? false, 'The refusal must name the place.');
      mustBe(await recordOf(store), sampleRecord, 'What is refused must change nothing.');
    },
  },
  {
    name: 'never overwrites words that the writer has not seen',
    async run(trial) {
      const store = await trial.begun();
      await store.commit([roleOf('ward-lead', 'First', 'Runs the night shift')]);
      const second = store.commit([roleOf('ward-lead', 'Second', 'Runs the night shift')]);
      const { code, path } = await refusalOf(second, 'A text that somebody else has changed');
      mustBe(code, 'E_OUTDATED', 'It must be refused as outdated.');
      mustBe(path, 'people.ward-lead.role', 'The refusal must name the place.');
      mustBe(roleIn(await recordOf(store)), 'First', 'The words that came first must stay.');
    },
  },
  {
    name: 'takes an act as often as it comes, and never edits one',
    async run(trial) {
      const store = await trial.begun();
      await Promise.all([store.commit([promise]), store.commit([promise])]);
      const { commitments } = await recordOf(store);
      const commitment = commitments[sampleCommitment.id];
      mustBe(commitment?.history.length, 2, 'The same act must be kept once.');
      mustBe(commitment?.state, 'promised', 'The state must follow from the acts.');
      await refusalOf(
        store.commit([{ ...promise, value: null }]),
        'To take an act out of a history',
      );
    },
  },
  {
    name: 'makes changes in the order in which they are asked for, without waiting',
    async run(trial) {
      const store = await trial.begun();
      const texts = Array.from({ length: 20 }, (_, i) => `Text ${i}`);
      const commits = texts.map((text, i) =>
        store.commit([roleOf('ward-lead', text, texts[i - 1] ?? 'Runs the night shift')]),
      );
      const loading = recordOf(store);
      const later = store.commit([roleOf('ward-lead', 'Last', 'Text 19')]);
      const [between] = await Promise.all([loading, later, ...commits]);
      mustBe(roleIn(between), 'Text 19', 'load() must give what was committed before it.');
      mustBe(roleIn(await recordOf(store)), 'Last', 'The last commit must come last.');
    },
  },
  {
    name: 'keeps a copy of what it is given, as it is given',
    async run(trial) {
      const store = await trial.begun();
      const value = { ...porter };
      const committing = store.commit([{ collection: 'people', id: porter.id, value }]);
      value.name = 'Spoiled';
      await committing;
      const { people } = await recordOf(store);
      mustBe(people.porter, porter, 'What happens to a value after commit() must not be kept.');
    },
  },
  {
    name: 'refuses what cannot be stored, with nothing half-written',
    async run(trial) {
      const store = await trial.begun();
      const value = { ...porter, role: () => 'Nothing can keep a function' };
      const committing = store.commit([
        roleOf('ward-lead', 'Runs the day shift'),
        { collection: 'people', id: porter.id, value },
      ]);
      const { code } = await refusalOf(committing, 'A value with a function in it');
      mustBe(code, 'E_INTERNAL', 'It must be refused as something that cannot be stored.');
      mustBe(await recordOf(store), sampleRecord, 'A refused commit must change nothing at all.');
      await store.commit([roleOf('ward-lead', 'Runs the day shift')]);
      mustBe(store.status, { state: 'ready' }, 'The store must go on working.');
    },
  },
  {
    name: 'changes nothing where no record is kept',
    async run(trial) {
      const store = await trial.empty();
      const adding = store.commit([{ collection: 'people', id: porter.id, value: porter }]);
      const { code } = await refusalOf(adding, 'A change where no record is kept');
      mustBe(code, 'E_EMPTY', 'It must be refused as such.');
      mustBe(await store.load(), null, 'A change must not make a record.');
      const cleared = await trial.begun();
      const clearing = cleared.clear();
      const late = cleared.commit([{ collection: 'people', id: porter.id, value: porter }]);
      await Promise.all([clearing, refusalOf(late, 'A change after clear()')]);
      mustBe(await cleared.load(), null, 'A change must bring nothing back after clear().');
    },
  },
  {
    name: 'tells its own listeners nothing of what it does itself',
    async run(trial) {
      const store = await trial.begun();
      const heard: string[] = [];
      store.subscribe(({ type }) => heard.push(type));
      await store.commit([promise]);
      await store.replace(sampleRecord);
      await store.load();
      await new Promise((resolve) => setTimeout(resolve, 50));
      mustBe(heard, [], 'What is done through a store must not come back as news.');
    },
  },
];

function roleIn({ people }: Partnership): string | undefined {
  return people['ward-lead']?.role;
}
