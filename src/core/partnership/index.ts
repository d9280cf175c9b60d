export { applyChanges } from './applyChanges.ts';
export { applyToEntry } from './applyToEntry.ts';
export { createPartnership, type PartnershipDraft } from './createPartnership.ts';
export { invertChanges } from './invertChanges.ts';
export * from './loop/index.ts';
export { migratePartnership } from './migratePartnership.ts';
export { parsePartnership, toJson } from './parsePartnership.ts';
export { partnershipFor } from './partnershipFor.ts';
export {
  type CollectionName,
  collections,
  type Partnership,
  type PartnershipEntries,
} from './types.ts';
