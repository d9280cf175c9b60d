import type { DraftStore } from '../../../src/store/drafts/DraftStore.ts';

/** Drafts in memory, and what lies in it. */
export function memoryDrafts() {
  const texts = new Map<string, unknown>();
  const store: DraftStore = {
    read: async (key) => texts.get(key),
    write: async (key, value) => void texts.set(key, value),
    remove: async (key) => void texts.delete(key),
    clear: async () => texts.clear(),
    close: () => {},
  };
  return { texts, store };
}
