import { allowedCommitmentEvents } from '../../core/commitments/allowedCommitmentEvents.ts';
import { CLOCK } from '../../core/commitments/sides.ts';
import type {
  Commitment,
  CommitmentEventType,
  CommitmentPayloads,
} from '../../core/commitments/types.ts';
import type { Instant } from '../../core/types.ts';
import { momentAfter } from './momentAfter.ts';
import type { Viewer } from './trackerTypes.ts';

/** An act without who and when, which the tracker adds. */
export type CommitmentAct = {
  [Type in CommitmentEventType]: { type: Type } & CommitmentPayloads[Type];
}[CommitmentEventType];

/** What people most likely want to do next stands first. */
const likeliestFirst: readonly CommitmentEventType[] = [
  'acceptAmendment',
  'promise',
  'accept',
  'declareSatisfied',
  'report',
  'request',
  'offer',
  'acknowledge',
  'declareDissatisfied',
  'rejectAmendment',
  'counter',
  'flagRisk',
  'proposeAmendment',
  'defer',
  'reassign',
  'decline',
  'withdraw',
  'lapse',
  'cancel',
  'renege',
];

/**
 * What a viewer may do with a commitment now, the most likely act first. Nothing for a witness, nor
 * for somebody who is called as the clock is.
 */
export function actsFor(
  commitment: Commitment,
  viewer: Viewer | null,
  at: Instant,
): readonly CommitmentEventType[] {
  if (!viewer || viewer.role === 'witness' || viewer.partyId === CLOCK) return [];
  const actor = viewer.personId
    ? { partyId: viewer.partyId, personId: viewer.personId }
    : { partyId: viewer.partyId };
  const moment = momentAfter(commitment, at);
  const allowed = new Set(allowedCommitmentEvents(commitment, actor, moment));
  return likeliestFirst.filter((type) => allowed.has(type));
}
