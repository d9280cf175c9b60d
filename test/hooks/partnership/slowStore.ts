import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { PartnershipStore } from '../../../src/store/partnership/PartnershipStore.ts';

/** A store that takes its time: every commit waits until it is told to go on. */
export function slowStore(store: PartnershipStore) {
  const waiting: ((error?: Error) => void)[] = [];
  const slow: PartnershipStore = {
    ...store,
    get status() {
      return store.status;
    },
    commit: async (changes) => {
      const error = await new Promise<Error | undefined>((resolve) => waiting.push(resolve));
      if (error) throw error;
      await store.commit(changes);
    },
  };
  return {
    store: slow,
    /** Lets the first that waits go on; with an error, it fails. */
    async answer(error?: Error) {
      await waitFor(() => expect(waiting).not.toHaveLength(0));
      waiting.shift()?.(error);
    },
  };
}
