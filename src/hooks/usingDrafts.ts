import { createIndexedDbDraftStore } from '../store/drafts/createIndexedDbDraftStore.ts';
import type { DraftStore } from '../store/drafts/DraftStore.ts';
import { deviceDrafts } from './useDraft.ts';

/** Works with the host's store; without one, with this browser's, which is let go of afterwards. */
export async function usingDrafts<T>(
  store: DraftStore | undefined,
  work: (drafts: DraftStore) => Promise<T>,
): Promise<T> {
  const drafts = store ?? createIndexedDbDraftStore({ name: deviceDrafts });
  try {
    return await work(drafts);
  } finally {
    if (!store) drafts.close();
  }
}
