import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import type { CommitmentKind } from './commitmentForm.ts';

/** What a commitment was begun as, in the shape that its form takes. */
export function draftOf(commitment: Commitment): CommitmentDraft {
  return { ...commitment, terms: currentTerms(commitment) };
}

/** A request is begun by who asks, an offer by who promises. */
export function kindOf({ by, requester }: Pick<Commitment, 'by' | 'requester'>): CommitmentKind {
  return by.partyId === requester.partyId ? 'request' : 'offer';
}
