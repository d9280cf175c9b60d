import { createIndexedDbStore } from 'troth/store';
import { RecordKeeper } from 'troth-inside/hooks/partnership/RecordKeeper.js';
import { enter, typedId } from '../storePage.ts';

// `createIndexedDbStore` behind what `<Partnership>` puts before it: a key changes what is shown,
// goes to the store as one change, and is kept when the status says so.

const open = () => createIndexedDbStore({ name: 'bench' });
const keeper = new RecordKeeper(open(), null);

const textIn = (of: RecordKeeper) => of.state.partnership?.postMortems[typedId]?.event.summary;

/** Waits until a state of the record is as it should be. */
function until(of: RecordKeeper, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    const stop = of.subscribe(look);
    look();
  });
}

async function start(): Promise<void> {
  if (keeper.state.status.state === 'loading') keeper.start();
  await until(keeper, () => keeper.state.status.state === 'ready');
}

/** As much as can have changed before the store puts all of it in order again. */
const CHANGED = 490;

enter({
  async fill(record) {
    const store = open();
    await store.replace(record);
    const some = Object.values(record.commitments).slice(0, CHANGED);
    const changes = some.map((one) => ({
      collection: 'commitments' as const,
      id: one.id,
      value: { ...one, title: `${one.title} (changed)` },
    }));
    await store.commit(changes);
  },
  async load() {
    const loaded = await open().load();
    const { commitments = {}, postMortems = {}, articulations = {} } = loaded?.partnership ?? {};
    const documents = Object.keys(postMortems).length + Object.keys(articulations).length;
    return { commitments: Object.keys(commitments).length, documents };
  },
  async write(text) {
    await start();
    const path = ['event', 'summary'];
    const made = keeper.commit([{ collection: 'postMortems', id: typedId, path, value: text }]);
    if (!made.ok) throw new Error(made.error.message);
    await until(keeper, () => keeper.state.status.state === 'ready');
  },
  async follow(hear) {
    await start();
    let before = textIn(keeper);
    keeper.subscribe(() => {
      const text = textIn(keeper);
      if (text !== before && text !== undefined) hear(text);
      before = text;
    });
  },
});
