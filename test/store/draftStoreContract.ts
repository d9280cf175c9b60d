import { afterEach, describe, expect, it } from 'vitest';
import type { DraftStore } from '../../src/store/index.ts';

/** What every draft store keeps to. */
export function describeDraftStore(name: string, open: () => DraftStore): void {
  describe(`${name} keeps drafts`, () => {
    let store: DraftStore;
    const fresh = async () => {
      store = open();
      await store.clear();
      return store;
    };
    afterEach(() => store.close());

    it('knows nothing at first', async () => {
      expect(await (await fresh()).read('a')).toBeUndefined();
    });

    it('gives back what was written last', async () => {
      await fresh();
      void store.write('a', { n: 1 });
      void store.write('a', { n: 2 });
      await store.write('a', { n: 3, text: 'half \uD83D a character' });
      expect(await store.read('a')).toEqual({ n: 3, text: 'half \uD83D a character' });
    });

    it('applies calls in the order they are made, without waiting in between', async () => {
      await fresh();
      const written = store.write('a', 1);
      const read = store.read('a');
      const removed = store.remove('a');
      const readAgain = store.read('a');
      expect(await Promise.all([written, read, removed, readAgain])).toEqual([
        undefined,
        1,
        undefined,
        undefined,
      ]);
    });

    it('keeps a copy: what is changed afterwards is not changed in the store', async () => {
      await fresh();
      const draft = { answers: { a: 1 } };
      await store.write('a', draft);
      draft.answers.a = 2;
      const kept = await store.read('a');
      expect(kept).toEqual({ answers: { a: 1 } });
      (kept as typeof draft).answers.a = 3;
      expect(await store.read('a')).toEqual({ answers: { a: 1 } });
    });

    it('removes one draft, and clears all', async () => {
      await fresh();
      await Promise.all([store.write('a', 1), store.write('b', 2), store.write('__proto__', 3)]);
      await store.remove('a');
      expect(await store.read('a')).toBeUndefined();
      expect(await store.read('b')).toBe(2);
      expect(await store.read('__proto__')).toBe(3);
      await store.clear();
      expect(await store.read('b')).toBeUndefined();
    });

    it('refuses what cannot be stored, and keeps what was there', async () => {
      await fresh();
      await store.write('a', 'before');
      await expect(store.write('a', { run: () => 1 })).rejects.toMatchObject({
        refusal: { code: 'E_INTERNAL' },
      });
      expect(await store.read('a')).toBe('before');
    });

    it('refuses calls once it is closed', async () => {
      await fresh();
      store.close();
      store.close();
      await expect(store.read('a')).rejects.toMatchObject({ refusal: { code: 'E_CLOSED' } });
      await expect(store.write('a', 1)).rejects.toMatchObject({ refusal: { code: 'E_CLOSED' } });
    });
  });
}
