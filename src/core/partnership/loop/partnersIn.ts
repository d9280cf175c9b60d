import type { Origin } from '../../document/origin.ts';
import { ownValue } from '../../own.ts';
import type { PartyId } from '../../types.ts';
import type { Partnership } from '../types.ts';

/** With whom a party can talk something over: of a commitment, with the other side of it. */
export function partnersIn(
  { parties, commitments }: Partnership,
  { kind, id }: Origin,
  partyId: PartyId,
): PartyId[] {
  const commitment = kind === 'commitment' ? ownValue(commitments, id) : undefined;
  const those = commitment
    ? [commitment.requester.partyId, commitment.performer.partyId]
    : Object.keys(parties);
  return those.includes(partyId) ? those.filter((one) => one !== partyId) : [];
}
