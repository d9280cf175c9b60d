export {
  createIndexedDbDraftStore,
  type IndexedDbDraftStoreOptions,
} from './drafts/createIndexedDbDraftStore.ts';
export { createMemoryDraftStore } from './drafts/createMemoryDraftStore.ts';
export type { DraftStore } from './drafts/DraftStore.ts';
export {
  createIndexedDbStore,
  type IndexedDbStoreOptions,
} from './partnership/createIndexedDbStore.ts';
export { createMemoryStore } from './partnership/createMemoryStore.ts';
export type {
  KeptEntry,
  LoadedPartnership,
  PartnershipStore,
  StoreEvent,
  StoreStatus,
  StoreTrouble,
} from './partnership/PartnershipStore.ts';
export { RefusedChangeError, StoreError, type StoreErrorCode } from './StoreError.ts';
