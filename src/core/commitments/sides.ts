import type { PartyId } from '../types.ts';
import type { Commitment } from './types.ts';

/**
 * The party id under which a program notes that the time to answer has passed. No side of a
 * commitment may have it.
 */
export const CLOCK: PartyId = 'clock';

/** Whose act something is. */
export type Side =
  | 'requester'
  | 'performer'
  | 'either'
  | 'either or clock'
  | 'the side that opened'
  | 'the side that did not counter last'
  | 'the side that did not propose';

/** The parties that stand on a side at present. */
export function partiesOn(side: Side, commitment: Commitment): PartyId[] {
  const requester = commitment.requester.partyId;
  const performer = commitment.performer.partyId;
  switch (side) {
    case 'requester':
      return [requester];
    case 'performer':
      return [performer];
    case 'either':
      return [requester, performer];
    case 'either or clock':
      return [requester, performer, CLOCK];
    case 'the side that opened':
      // Offers meet no counter-proposal: whatever else is open began with a request.
      return [commitment.state === 'offered' ? performer : requester];
    case 'the side that did not counter last':
      // The performer counters first, then they take turns; each counter adds a version.
      return [commitment.terms.length % 2 === 0 ? requester : performer];
    case 'the side that did not propose': {
      const proposer = commitment.pendingAmendment?.by.partyId;
      return [requester, performer].filter((partyId) => partyId !== proposer);
    }
  }
}
