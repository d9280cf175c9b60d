import { afterEach, beforeEach, expect, it } from 'vitest';
import { updateDraft } from '../../src/store/drafts/updateDraft.ts';
import { createIndexedDbDraftStore, type DraftStore } from '../../src/store/index.ts';

let store: DraftStore;

beforeEach(async () => {
  store = createIndexedDbDraftStore({ name: 'updates-under-test' });
  await store.clear();
});
afterEach(() => store.close());

const add = (kept: unknown) => ((kept as number | undefined) ?? 0) + 1;

it('loses no change of many at once, over two connections', async () => {
  const other = createIndexedDbDraftStore({ name: 'updates-under-test' });
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => updateDraft(i % 2 ? store : other, 'a', add)),
  );
  expect(await store.read('a')).toBe(40);
  other.close();
});

it('undoes a change that throws, and says why', async () => {
  await store.write('a', 1);
  const change = () => {
    throw new Error('no');
  };
  await expect(updateDraft(store, 'a', change)).rejects.toMatchObject({
    refusal: { code: 'E_INTERNAL' },
    cause: new Error('no'),
  });
  await expect(updateDraft(store, 'a', () => () => 1)).rejects.toMatchObject({
    refusal: { code: 'E_INTERNAL' },
  });
  expect(await store.read('a')).toBe(1);
});

it('removes what is to be nothing, and leaves what is the same', async () => {
  await store.write('a', 1);
  await updateDraft(store, 'a', (kept) => kept);
  expect(await store.read('a')).toBe(1);
  await updateDraft(store, 'a', () => undefined);
  expect(await store.read('a')).toBeUndefined();
});

it('does not pass by a host’s own way of writing', async () => {
  const encrypted: DraftStore = { ...store, write: (key) => store.write(key, 'secret') };
  await updateDraft(encrypted, 'a', () => 'plain');
  expect(await store.read('a')).toBe('secret');
});
