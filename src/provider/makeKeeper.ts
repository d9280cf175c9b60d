import type { Partnership } from '../core/partnership/types.ts';
import { RecordKeeper } from '../hooks/partnership/RecordKeeper.ts';
import { createIndexedDbStore } from '../store/partnership/createIndexedDbStore.ts';
import { createMemoryStore } from '../store/partnership/createMemoryStore.ts';
import type { PartnershipStore } from '../store/partnership/PartnershipStore.ts';
import { reopeningStore } from './reopeningStore.ts';

interface KeptBy {
  readonly store: PartnershipStore | undefined;
  readonly name: string | undefined;
  readonly initial: Partnership | undefined;
}

/** The keeper of a record. A store that is made here is closed when nobody looks any more. */
export function makeKeeper({ store, name, initial }: KeptBy): RecordKeeper {
  const first = initial ?? null;
  if (store) return new RecordKeeper(store, first);
  if (name === undefined) return new RecordKeeper(createMemoryStore(), first);
  const own = reopeningStore(() => createIndexedDbStore({ name }));
  return new RecordKeeper(own, first, own.close);
}
