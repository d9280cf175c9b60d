import type { Refusal } from '../../core/result.ts';
import type { PartnershipStore } from '../../store/partnership/PartnershipStore.ts';
import type { PartnershipStatus } from './partnershipTypes.ts';

interface Doing {
  readonly isLoading: boolean;
  readonly trouble: Refusal | null;
  /** Something is on its way, or waits. */
  readonly isSaving: boolean;
}

/** How a record is doing, in a word. */
export function statusOf({ isLoading, trouble, isSaving }: Doing): PartnershipStatus {
  if (isLoading) return { state: 'loading' };
  if (trouble) {
    return { state: trouble.code === 'E_OFFLINE' ? 'offline' : 'failed', refusal: trouble };
  }
  return { state: isSaving ? 'saving' : 'ready' };
}

/** What keeps a store from working; `null`: it works. */
export function troubleOf({ status }: Pick<PartnershipStore, 'status'>): Refusal | null {
  return status.state === 'ready' ? null : status.refusal;
}
