import type { Partnership } from '../../core/partnership/types.ts';
import type {
  LoadedPartnership,
  PartnershipStore,
} from '../../store/partnership/PartnershipStore.ts';

/** What a store keeps; where that is nothing, `initial` is begun in it. Rejects as the store. */
export async function loadOrBegin(
  store: PartnershipStore,
  initial: Partnership | null,
): Promise<LoadedPartnership | null> {
  const loaded = await store.load();
  if (loaded || !initial) return loaded;
  await store.begin(initial);
  return store.load();
}
