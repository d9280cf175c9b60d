import { isRecord } from '../core/isRecord.ts';
import type { DraftStore } from '../store/drafts/DraftStore.ts';
import { updateDraft } from '../store/drafts/updateDraft.ts';
import { usingDrafts } from './usingDrafts.ts';

/** Where the words of one form are kept; `key` is `null`: nowhere. */
interface KeptAt {
  readonly key: string | null;
  /** Default: this browser's IndexedDB. */
  readonly store: DraftStore | undefined;
}

/** What was filled in, and whatever else tells what was sent. */
interface Words {
  readonly values: object | null;
}

/**
 * Keeps what is being sent under its id, for a page that goes before it is known to be kept. Where
 * the store fails, as it said while it was typed, the words are on this page alone.
 */
export async function keepSent(at: KeptAt, id: string, words: Words): Promise<void> {
  await change(at, (kept) => ({ ...kept, [id]: words })).catch(() => undefined);
}

/** It is kept by the host, or in the form again. A store that fails leaves it for the next time. */
export async function forgetSent(at: KeptAt, id: string): Promise<void> {
  const without = ({ [id]: _, ...rest }: Record<string, unknown>) => rest;
  await change(at, without).catch(() => undefined);
}

/** What an earlier page sent from this form and did not see kept, by its ids. */
export async function readSent<Sent extends Words>({
  key,
  store,
}: KeptAt): Promise<readonly (readonly [string, Sent])[]> {
  if (key === null) return [];
  const kept = await usingDrafts(store, (drafts) => drafts.read(sentKey(key))).catch(() => null);
  return Object.entries(isRecord(kept) ? kept : {}).filter(
    (entry): entry is [string, Sent] => isRecord(entry[1]) && isRecord(entry[1].values),
  );
}

async function change(
  { key, store }: KeptAt,
  changing: (kept: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  if (key === null) return;
  await usingDrafts(store, (drafts) =>
    updateDraft(drafts, sentKey(key), (kept) => {
      const next = changing(isRecord(kept) ? kept : {});
      return Object.keys(next).length > 0 ? next : undefined;
    }),
  );
}

function sentKey(key: string): string {
  return `${key} sent`;
}
