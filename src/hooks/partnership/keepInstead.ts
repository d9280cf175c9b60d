import type { Partnership } from '../../core/partnership/types.ts';
import type { Refusal } from '../../core/result.ts';
import type { PartnershipStore } from '../../store/partnership/PartnershipStore.ts';
import { readGivenRecord } from '../../store/partnership/readGiven.ts';
import { RefusedChangeError, toStoreError } from '../../store/StoreError.ts';

/**
 * Keeps a record in the place of the one that is kept. Returns why the store cannot now; `null`: it
 * is kept. Rejects with a `RefusedChangeError` where it is no record, or the store does not take it.
 */
export async function keepInstead(
  store: PartnershipStore,
  partnership: Partnership,
): Promise<Refusal | null> {
  try {
    await store.replace(partnership);
    return null;
  } catch (error) {
    if (error instanceof RefusedChangeError) throw error;
    // The store may not have come so far as to read it.
    readGivenRecord(partnership);
    return toStoreError(error).refusal;
  }
}
