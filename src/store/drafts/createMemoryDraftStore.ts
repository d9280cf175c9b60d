import type { DraftStore } from './DraftStore.ts';
import { storeError } from './StoreError.ts';

/** Keeps drafts for as long as the page is open: for tests, stories and pages that may not persist. */
export function createMemoryDraftStore(): DraftStore {
  const drafts = new Map<string, unknown>();
  let closed = false;

  async function use<T>(work: () => T): Promise<T> {
    if (closed) throw storeError('E_CLOSED');
    return work();
  }

  return {
    read: (key) => use(() => copy(drafts.get(key))),
    write: (key, value) => use(() => void drafts.set(key, copy(value))),
    remove: (key) => use(() => void drafts.delete(key)),
    clear: () => use(() => drafts.clear()),
    close() {
      closed = true;
    },
  };
}

/** A copy, as a disk would make: what is changed afterwards is not changed in the store. */
function copy(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (cause) {
    throw storeError('E_INTERNAL', cause);
  }
}
