import { createRoot } from 'react-dom/client';
import { Partnership } from '../../../../src/provider/Partnership.tsx';
import { sampleRecord } from '../../../../src/store/conformance/sampleRecord.ts';
import { createIndexedDbStore } from '../../../../src/store/index.ts';
import { openStore } from '../../../../src/store/partnership/createIndexedDbStore.ts';
import { databasePlan, type Migrate } from '../../../../src/store/partnership/databasePlan.ts';
import { Board } from './Board.tsx';
import { now, roleChange } from './tab.ts';

// A host's page: `?name=` keeps a record, `&version=` is that of a later library.

const options = new URLSearchParams(location.search);
const name = options.get('name');
const version = Number(options.get('version') ?? 1);

const migrations: Record<string, Migrate> = {
  works: (file) => ({ ok: true, value: { ...(file as object), version } }),
  fails: () => {
    throw new Error('a step that has a fault');
  },
};

window.tab = {
  seen: [],
  now,
  open: (other) => createIndexedDbStore({ name: other }),
  sample: sampleRecord,
  roleChange,
};

if (name) {
  const migrate = migrations[options.get('migrate') ?? ''];
  const store = version > 1 ? openStore(databasePlan(name, version, migrate)) : undefined;
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Partnership name={name} store={store} initial={sampleRecord} viewer={{ partyId: 'northwind' }}>
      <Board />
    </Partnership>,
  );
}
