import type { KeptEdit } from '../../../src/hooks/document/documentTypes.ts';
import type { DraftStore } from '../../../src/store/index.ts';
import type { Page } from './page.ts';

/** The keys under which the page `p1` with the draft key `k` is kept. */
export const typedKey = '["pages","k","p1"] typed';
export const documentKey = '["pages","k","p1"] document';

const keysOfTabs = async (store: DraftStore) =>
  (((await store.read(typedKey)) ?? []) as string[]).map((tab) => `${typedKey} ${tab}`);

/** The texts of one record. */
export const textsOf = (record: unknown) =>
  Object.values((record ?? {}) as Record<string, KeptEdit>).map(({ text }) => text);

/** What is kept of what is being typed, in all tabs. */
export async function typedTexts(store: DraftStore): Promise<unknown[]> {
  const keys = await keysOfTabs(store);
  const records = await Promise.all(keys.map((key) => store.read(key)));
  return records.flatMap(textsOf);
}

/** The document as it is kept. */
export async function keptPage(store: DraftStore): Promise<Page | undefined> {
  const kept = (await store.read(documentKey)) as { value: Page } | undefined;
  return kept?.value;
}

/** All that is kept now, in another store: what a crash would leave. */
export async function copyDrafts(from: DraftStore, to: DraftStore): Promise<void> {
  for (const key of [typedKey, documentKey, ...(await keysOfTabs(from))]) {
    const value = await from.read(key);
    if (value !== undefined) await to.write(key, value);
  }
}
