import type { DraftStore } from './DraftStore.ts';

/**
 * What is to be kept instead of what is kept; `undefined`: nothing. The same again: nothing is
 * written. Called in the middle of a transaction: it must not wait for anything.
 */
export type DraftChange = (kept: unknown) => unknown;

type Update = (key: string, change: DraftChange) => Promise<void>;

/**
 * Stores that can read and write in one transaction. By the object itself and not as a method: a
 * host's copy of a store with another `write` (one that encrypts, say) must not be passed by.
 */
const transactions = new WeakMap<DraftStore, Update>();

/** Says that `store` can read and write in one transaction. */
export function registerUpdate(store: DraftStore, update: Update): void {
  transactions.set(store, update);
}

/** Chains of changes to one key in this page. */
const chains = new Map<string, Promise<unknown>>();

/**
 * Reads a draft and writes what `change` makes of it, with nobody's write in between: by the store's
 * own transaction, else under a lock over all tabs where the browser has them, and within this page
 * anywhere. Resolves when it is durable; rejects as the store does.
 */
export function updateDraft(store: DraftStore, key: string, change: DraftChange): Promise<void> {
  const update = transactions.get(store);
  if (update) return update(key, change);
  const run = async () => {
    const kept = await store.read(key);
    const next = change(kept);
    if (Object.is(next, kept)) return;
    await (next === undefined ? store.remove(key) : store.write(key, next));
  };
  return oneByOne(key, () => locked(key, run));
}

function oneByOne(key: string, work: () => Promise<void>): Promise<void> {
  const mine = (chains.get(key) ?? Promise.resolve()).then(work, work);
  chains.set(key, mine);
  const forget = () => {
    if (chains.get(key) === mine) chains.delete(key);
  };
  mine.then(forget, forget);
  return mine;
}

/** Locks are missing on plain HTTP and denied to a sandboxed frame: then without. */
async function locked(key: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return work();
  let begun = false;
  try {
    await locks.request(`troth ${key}`, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    await work();
  }
}
