import type { PartyId } from '../../core/types.ts';

/** The key of what one side writes, where several share a device. */
export function ownDraftKey(draftKey: string | undefined, partyId: PartyId): string | undefined {
  return draftKey === undefined ? undefined : JSON.stringify([draftKey, partyId]);
}
