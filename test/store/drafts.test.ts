import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbDraftStore, createMemoryDraftStore } from '../../src/store/index.ts';
import { describeDraftStore } from './draftStoreContract.ts';

describeDraftStore('The memory store', createMemoryDraftStore);

describe('Two memory stores', () => {
  it('know nothing of each other', async () => {
    const [one, other] = [createMemoryDraftStore(), createMemoryDraftStore()];
    await one.write('a', 1);
    expect(await other.read('a')).toBeUndefined();
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe('The IndexedDB store where there is no IndexedDB', () => {
  it.each([undefined, null])(
    'is made without a sound and refuses its first use: %s',
    async (none) => {
      vi.stubGlobal('indexedDB', none);
      const store = createIndexedDbDraftStore({ name: 'none' });
      await expect(store.read('a')).rejects.toMatchObject({
        name: 'StoreError',
        refusal: {
          code: 'E_DENIED',
          message: expect.stringContaining('lets the page keep nothing'),
        },
      });
      store.close();
    },
  );
});
