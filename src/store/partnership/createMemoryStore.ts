import { applyChanges } from '../../core/partnership/applyChanges.ts';
import { isPartnership } from '../../core/partnership/isPartnership.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { RefusedChangeError, storeError } from '../StoreError.ts';
import { copyOf } from './copyOf.ts';
import { Listeners } from './Listeners.ts';
import type { LoadedPartnership, PartnershipStore, StoreEvent } from './PartnershipStore.ts';
import { readGivenChanges, readGivenRecord } from './readGiven.ts';
import { entriesOf, readLoaded } from './readLoaded.ts';
import { refusedChange } from './refusedChange.ts';
import { StatusBoard } from './StatusBoard.ts';

/**
 * Keeps a record for as long as the page is open: for tests, stories and pages that may not
 * persist. `initial`: what it holds at first. There are no other writers.
 */
export function createMemoryStore(initial?: Partnership): PartnershipStore {
  const listeners = new Listeners<StoreEvent>();
  const board = new StatusBoard((status) => listeners.tell({ type: 'status', status }));
  let kept: LoadedPartnership | null | undefined;

  /** `initial` is read at the first use, not when the store is made. */
  async function use<T>(work: (now: LoadedPartnership | null) => T): Promise<T> {
    if (board.status.state === 'closed') throw storeError('E_CLOSED');
    if (kept === undefined) kept = initial === undefined ? null : readInitial(initial);
    return work(kept);
  }

  const keep = (partnership: Partnership) => {
    kept = { partnership: readGivenRecord(partnership), issues: [] };
  };

  return {
    get status() {
      return board.status;
    },
    load: () => use((now) => now && copyOf(now)),
    begin: (partnership) => use((now) => (now ? undefined : keep(partnership))),
    replace: (partnership) => use(() => keep(partnership)),
    commit: (changes) =>
      use((now) => {
        const copies = readGivenChanges(changes).flatMap((group) => group.changes);
        if (!now) throw refusedChange('nothingKept');
        const next = applyChanges(now.partnership, copies);
        if (!next.ok) throw new RefusedChangeError(next.error);
        kept = { ...now, partnership: next.value };
      }),
    clear: () =>
      use(() => {
        kept = null;
      }),
    subscribe: (listener) => listeners.add(listener),
    close() {
      board.close();
      listeners.clear();
    },
  };
}

function readInitial(initial: Partnership): LoadedPartnership {
  if (!isPartnership(initial)) throw storeError('E_UNREADABLE');
  const copy = copyOf(initial);
  return readLoaded({ id: copy.id, wasEmptied: false }, entriesOf(copy), copy.scores);
}
