import { describe, expect, it } from 'vitest';
import { applyChanges, type Partnership } from '../../src/core/index.ts';
import { otherRecord } from '../../src/store/conformance/sampleRecord.ts';
import { storeChecks } from '../../src/store/conformance/storeChecks.ts';
import type { PartnershipStore } from '../../src/store/index.ts';
import { hostServer } from './hostServer.ts';

type Fault = (store: PartnershipStore) => Partial<PartnershipStore>;

/** A store with a fault of its own, over one that has none. */
const faulty = (store: PartnershipStore, fault: Fault): PartnershipStore =>
  Object.assign(Object.create(store), fault(store));

/** Runs all checks over stores with a fault; returns what each says that finds it. */
async function complaints(fault: Fault): Promise<Record<string, string>> {
  const servers = new Map<PartnershipStore, ReturnType<typeof hostServer>>();
  const open = (server: ReturnType<typeof hostServer>) => {
    const store = faulty(server.connect(), fault);
    servers.set(store, server);
    return store;
  };
  const checks = storeChecks({
    create: () => open(hostServer()),
    reopen: (store) => open(servers.get(store) ?? hostServer()),
  });
  const found: Record<string, string> = {};
  const tell = (name: string) => (error: Error) => {
    found[name] = error.message;
  };
  await Promise.all(checks.map(({ name, run }) => run().catch(tell(name))));
  return found;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

const faults: readonly (readonly [what: string, fault: Fault, finds: string])[] = [
  [
    'has something in it from the beginning',
    (store) => ({ load: async () => (await store.load()) ?? (await emptyRecord()) }),
    'keeps nothing at first, and works',
  ],
  ['forgets the record', () => ({ begin: async () => {} }), 'keeps the record that is begun with'],
  [
    'begins over a record',
    (store) => ({ begin: (given) => store.replace(given) }),
    'begins only where there is no record',
  ],
  [
    'imports only where there is nothing',
    (store) => ({ replace: (given) => store.begin(given) }),
    'replaces a record with all that is in it, and keeps one where there is none',
  ],
  [
    'takes any record',
    (store) => ({
      replace: (given) => store.replace(given).catch(() => undefined),
    }),
    'refuses what is no record, and keeps the one that is there',
  ],
  [
    'clears nothing',
    () => ({ clear: async () => {} }),
    'removes everything when it is cleared, and can begin anew',
  ],
  [
    'hands out what it keeps',
    (store) => {
      const loading = new Map<string, ReturnType<PartnershipStore['load']>>();
      return {
        load: async () => {
          const loaded = await store.load();
          const known = loading.get(JSON.stringify(loaded)) ?? Promise.resolve(loaded);
          loading.set(JSON.stringify(loaded), known);
          return known;
        },
      };
    },
    'gives copies, and keeps copies',
  ],
  [
    'reads what it is given too late',
    (store) => ({ begin: (given) => turn().then(() => store.begin(given)) }),
    'gives copies, and keeps copies',
  ],
  [
    'never closes',
    () => ({ close: () => {} }),
    'finishes what is under way when it is closed, then refuses',
  ],
  [
    'says nothing when it closes',
    () => ({ subscribe: () => () => {} }),
    'says so to listeners when it is closed, and nothing to those who left',
  ],
  [
    'makes changes one by one',
    (store) => ({
      commit: async (changes) => {
        for (const change of changes) await store.commit([change]);
      },
    }),
    'makes all changes of a commit or none',
  ],
  [
    'says that it is done whatever happens',
    (store) => ({ commit: (changes) => store.commit(changes).catch(() => undefined) }),
    'refuses what is no change, and what is no entry',
  ],
  [
    'rejects with something of its own',
    (store) => ({
      commit: (changes) =>
        store.commit(changes).catch(() => {
          throw new TypeError('no');
        }),
    }),
    'changes nothing where no record is kept',
  ],
  [
    'does not look at what the writer has seen',
    (store) => ({
      commit: (changes) => store.commit(changes.map(({ was: _, ...change }) => change)),
    }),
    'never overwrites words that the writer has not seen',
  ],
  [
    'mixes up what comes at once',
    (store) => {
      let count = 0;
      return {
        commit: async (changes) => {
          count += 1;
          if (count === 3) await turn();
          return store.commit(changes);
        },
      };
    },
    'makes changes in the order in which they are asked for, without waiting',
  ],
  [
    'reads changes too late',
    (store) => ({ commit: (changes) => turn().then(() => store.commit(changes)) }),
    'keeps a copy of what it is given, as it is given',
  ],
  [
    'lets functions get lost',
    (store) => ({
      commit: (changes) => store.commit(JSON.parse(JSON.stringify(changes)) as typeof changes),
    }),
    'refuses what cannot be stored, with nothing half-written',
  ],
  [
    'hears itself',
    (store) => {
      const listeners = new Set<Parameters<PartnershipStore['subscribe']>[0]>();
      return {
        subscribe: (listener) => {
          listeners.add(listener);
          return store.subscribe(listener);
        },
        commit: async (changes) => {
          await store.commit(changes);
          for (const listener of listeners) listener({ type: 'reload' });
        },
      };
    },
    'tells its own listeners nothing of what it does itself',
  ],
  [
    'writes whole records',
    (store) => {
      let mine: Partnership | undefined;
      return {
        load: async () => {
          const loaded = await store.load();
          mine = loaded?.partnership;
          return loaded && structuredClone(loaded);
        },
        commit: async (changes) => {
          const next = mine && applyChanges(mine, structuredClone(changes));
          if (!next?.ok) return store.commit(changes);
          mine = next.value;
          await store.replace(next.value);
        },
      };
    },
    'keeps every edit of two writers at once',
  ],
  [
    'forgets which record it has loaded',
    (store) => ({
      commit: async (changes) => {
        await store.load();
        return store.commit(changes);
      },
    }),
    'puts nothing into a record that another writer has put in its place',
  ],
];

async function emptyRecord() {
  const store = hostServer().connect();
  await store.begin(otherRecord);
  return store.load();
}

describe('the checks find a store that', () => {
  it.each(faults)('%s', async (_, fault, finds) => {
    const found = await complaints(fault);
    expect(Object.keys(found)).toContain(finds);
    for (const sentence of Object.values(found)) expect(sentence).toMatch(/^\S.* .*\.$/s);
  });
});

it('checks what two writers do only where there can be two', () => {
  const server = hostServer();
  const alone = storeChecks({ create: () => server.connect() });
  const together = storeChecks({ create: () => server.connect(), reopen: () => server.connect() });
  expect(alone.length).toBeGreaterThan(15);
  expect(together.length).toBeGreaterThan(alone.length);
  expect(new Set(together.map(({ name }) => name)).size).toBe(together.length);
});
