import type { PartyId } from '../types.ts';
import type { Commitment } from './types.ts';

/** Whether somebody who acts for a party knows of a commitment: a draft is its author's alone. */
export function isToldTo(
  { state, by }: Pick<Commitment, 'state' | 'by'>,
  partyId: PartyId | null | undefined,
): boolean {
  return state !== 'draft' || by.partyId === partyId;
}
