import type { Partnership } from '../../core/partnership/types.ts';
import { otherRecord, sampleRecord, sampleView } from './sampleRecord.ts';
import { type Check, must, mustBe, recordOf, refusalOf } from './trial.ts';

/** How a record comes, is loaded, and goes. */
export const recordChecks: readonly Check[] = [
  {
    name: 'keeps nothing at first, and works',
    async run(trial) {
      const store = await trial.empty();
      mustBe(store.status, { state: 'ready' }, 'The status of a new store must be ready.');
      mustBe(await store.load(), null, 'load() must give null where no record is kept.');
      mustBe(store.status, { state: 'ready' }, 'The status must be ready after loading nothing.');
    },
  },
  {
    name: 'keeps the record that is begun with',
    async run(trial) {
      const store = await trial.begun();
      mustBe(await recordOf(store), sampleRecord, 'load() must give what begin() kept.');
    },
  },
  {
    name: 'keeps the scores of a view of a record, and none where a record takes its place',
    async run(trial) {
      const store = await trial.empty();
      await store.begin(sampleView);
      mustBe(await recordOf(store), sampleView, 'load() must give the scores that begin() kept.');
      await store.replace(otherRecord);
      mustBe(await recordOf(store), otherRecord, 'The scores of another record must not stay.');
    },
  },
  {
    name: 'begins only where there is no record',
    async run(trial) {
      const store = await trial.begun();
      await store.begin(otherRecord);
      mustBe(await recordOf(store), sampleRecord, 'begin() must leave the record that is kept.');
    },
  },
  {
    name: 'replaces a record with all that is in it, and keeps one where there is none',
    async run(trial) {
      const store = await trial.begun();
      await store.replace(otherRecord);
      mustBe(await recordOf(store), otherRecord, 'replace() must keep this record and no other.');
      const empty = await trial.empty();
      await empty.replace(otherRecord);
      mustBe(await recordOf(empty), otherRecord, 'replace() must keep a first record too.');
    },
  },
  {
    name: 'refuses what is no record, and keeps the one that is there',
    async run(trial) {
      const store = await trial.begun();
      const parties = { northwind: { id: 'northwind', name: '' } };
      const broken: Partnership = { ...otherRecord, parties };
      const { path } = await refusalOf(store.replace(broken), 'replace() with a broken record');
      mustBe(path, 'parties.northwind.name', 'The refusal must name the place.');
      mustBe(await recordOf(store), sampleRecord, 'A refused replace() must leave the record.');
      mustBe(store.status, { state: 'ready' }, 'A refusal must leave the status as it was.');
    },
  },
  {
    name: 'removes everything when it is cleared, and can begin anew',
    async run(trial) {
      const store = await trial.begun();
      await store.clear();
      mustBe(await store.load(), null, 'load() must give null after clear().');
      await store.begin(otherRecord);
      mustBe(await recordOf(store), otherRecord, 'Nothing may come back after clear().');
    },
  },
  {
    name: 'gives copies, and keeps copies',
    async run(trial) {
      const store = await trial.empty();
      const given = structuredClone(sampleRecord);
      const beginning = store.begin(given);
      spoil(given);
      await beginning;
      const loaded = await recordOf(store);
      mustBe(loaded, sampleRecord, 'What happens to a record after begin() must not be kept.');
      spoil(loaded);
      mustBe(await recordOf(store), sampleRecord, 'What load() gave must be a copy.');
    },
  },
  {
    name: 'finishes what is under way when it is closed, then refuses',
    async run(trial) {
      const store = await trial.empty();
      const beginning = store.begin(sampleRecord);
      const loading = store.load();
      store.close();
      store.close();
      const [loaded] = await Promise.all([loading, beginning]);
      must(loaded !== null, 'What was asked for before close() must still be done.');
      const refusals = await Promise.all([
        refusalOf(store.load(), 'load() after close()'),
        refusalOf(store.begin(sampleRecord), 'begin() after close()'),
        refusalOf(store.commit([]), 'commit() after close()'),
        refusalOf(store.clear(), 'clear() after close()'),
      ]);
      for (const { code } of refusals) {
        mustBe(code, 'E_CLOSED', 'A call after close() must be refused as such.');
      }
      mustBe(store.status.state, 'closed', 'The status must be closed after close().');
    },
  },
  {
    name: 'says so to listeners when it is closed, and nothing to those who left',
    async run(trial) {
      const store = await trial.empty();
      const heard: unknown[] = [];
      const stop = store.subscribe(() => heard.push('left'));
      store.subscribe((event) => event.type === 'status' && heard.push(event.status.state));
      stop();
      store.close();
      mustBe(heard, ['closed'], 'Who listens must hear of close(), once.');
    },
  },
];

function spoil(partnership: Partnership): void {
  (partnership.parties.northwind as { name: string }).name = 'Spoiled';
}
