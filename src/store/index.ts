export {
  createIndexedDbDraftStore,
  type IndexedDbDraftStoreOptions,
} from './drafts/createIndexedDbDraftStore.ts';
export { createMemoryDraftStore } from './drafts/createMemoryDraftStore.ts';
export type { DraftStore } from './drafts/DraftStore.ts';
export { StoreError, type StoreErrorCode } from './drafts/StoreError.ts';
