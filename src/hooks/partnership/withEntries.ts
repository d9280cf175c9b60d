import type { Partnership } from '../../core/partnership/types.ts';
import type { KeptEntry } from '../../store/partnership/PartnershipStore.ts';

/** The record with entries as they are kept now. */
export function withEntries(record: Partnership, entries: readonly KeptEntry[]): Partnership {
  const next: Record<string, unknown> = { ...record };
  for (const { collection, id, value } of entries) {
    const all = next[collection] as Record<string, unknown>;
    const { [id]: _, ...others } = all;
    next[collection] = value === null ? others : { ...all, [id]: value };
  }
  return next as unknown as Partnership;
}
