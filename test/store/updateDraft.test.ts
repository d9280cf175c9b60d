import { afterEach, expect, it, vi } from 'vitest';
import { updateDraft } from '../../src/store/drafts/updateDraft.ts';
import { createMemoryDraftStore, type DraftStore } from '../../src/store/index.ts';

const add = (kept: unknown) => ((kept as number | undefined) ?? 0) + 1;

afterEach(() => vi.unstubAllGlobals());

/** A store whose calls take a while, in one turn of which others get in. */
function slowStore(): DraftStore {
  const inner = createMemoryDraftStore();
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...inner,
    read: (key) => turn().then(() => inner.read(key)),
    write: (key, value) => turn().then(() => inner.write(key, value)),
  };
}

it('loses no change of many at once, where a store has no transactions', async () => {
  const store = slowStore();
  await Promise.all(Array.from({ length: 20 }, () => updateDraft(store, 'a', add)));
  expect(await store.read('a')).toBe(20);
});

it('goes on after a change that failed', async () => {
  const store = slowStore();
  const failing = updateDraft(store, 'a', () => {
    throw new Error('no');
  });
  const next = updateDraft(store, 'a', add);
  await expect(failing).rejects.toThrow('no');
  await next;
  expect(await store.read('a')).toBe(1);
});

it('writes nothing when nothing changes, and removes what is to be nothing', async () => {
  const store = createMemoryDraftStore();
  await store.write('a', 1);
  const write = vi.spyOn(store, 'write');
  await updateDraft(store, 'a', (kept) => kept);
  expect(write).not.toHaveBeenCalled();
  await updateDraft(store, 'a', () => undefined);
  expect(await store.read('a')).toBeUndefined();
});

it('waits for other tabs where the browser has locks', async () => {
  const request = vi.fn((_: string, work: () => Promise<void>) => work());
  vi.stubGlobal('navigator', { locks: { request } });
  const store = createMemoryDraftStore();
  await updateDraft(store, 'a', add);
  expect(request).toHaveBeenCalledWith('troth a', expect.any(Function));
  expect(await store.read('a')).toBe(1);
});

it('does without where locks are denied', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('denied')) } });
  const store = createMemoryDraftStore();
  await updateDraft(store, 'a', add);
  expect(await store.read('a')).toBe(1);
});
