import { expect } from 'vitest';
import type { Change } from '../../../src/core/index.ts';
import type { RecordKeeper } from '../../../src/hooks/partnership/RecordKeeper.ts';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import type {
  PartnershipStore,
  StoreEvent,
} from '../../../src/store/partnership/PartnershipStore.ts';
import { StatusBoard } from '../../../src/store/partnership/StatusBoard.ts';
import { type StoreErrorCode, storeError, toStoreError } from '../../../src/store/StoreError.ts';
import { eventually } from '../../eventually.ts';

type Call = 'load' | 'begin' | 'commit' | 'replace';

/** A disk with faults: what it is asked for fails, for as long as a fault is set. */
export function faultyStore() {
  const kept = createMemoryStore();
  const faults = new Map<Call, (changes: readonly Change[]) => StoreErrorCode | null>();
  const listeners = new Set<(event: StoreEvent) => void>();
  const board = new StatusBoard((status) => {
    for (const listener of listeners) listener({ type: 'status', status });
  });
  async function tried<T>(call: Call, changes: readonly Change[], work: () => Promise<T>) {
    const mode = call === 'load' ? 'readonly' : 'readwrite';
    try {
      // As a disk would: one after the other, each a turn later.
      await null;
      const code = faults.get(call)?.(changes);
      if (code) throw storeError(code);
      const answer = await work();
      board.worked(mode);
      return answer;
    } catch (error) {
      board.failed(toStoreError(error), mode);
      throw error;
    }
  }
  const store: PartnershipStore = {
    ...kept,
    get status() {
      return board.status;
    },
    load: () => tried('load', [], () => kept.load()),
    begin: (partnership) => tried('begin', [], () => kept.begin(partnership)),
    commit: (changes) => tried('commit', changes, () => kept.commit(changes)),
    replace: (partnership) => tried('replace', [], () => kept.replace(partnership)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    store,
    kept,
    board,
    tell(event: StoreEvent) {
      for (const listener of listeners) listener(event);
    },
    /** `null`: it works again. */
    fail(
      call: Call,
      code: StoreErrorCode | null,
      isMeant: (changes: readonly Change[]) => boolean = () => true,
    ) {
      faults.set(call, (changes) => (isMeant(changes) ? code : null));
    },
  };
}

export const nameOf = (id: 'harbour' | 'northwind', value: string): Change => ({
  collection: 'parties',
  id,
  path: ['name'],
  value,
});

export const keptName = async (store: PartnershipStore, id: 'harbour' | 'northwind' = 'harbour') =>
  (await store.load())?.partnership.parties[id]?.name;

export const shownName = ({ state }: RecordKeeper, id: 'harbour' | 'northwind' = 'harbour') =>
  state.partnership?.parties[id]?.name;

export const settled = (keeper: RecordKeeper, state: string) =>
  eventually(() => expect(keeper.state.status.state).toBe(state));
