import { type CommitmentCollection, eachCommitment } from '../../commitments/eachCommitment.ts';
import { isCommitment } from '../../commitments/isCommitment.ts';
import type { Commitment } from '../../commitments/types.ts';
import type { PartyId } from '../../types.ts';
import type { Articulation } from '../types.ts';
import type { Actors } from './actors.ts';
import { dispositionIn } from './textParts.ts';
import type { HandoverCommitment, OpenState } from './types.ts';

const openStates: readonly string[] = [
  'requested',
  'offered',
  'countered',
  'promised',
  'reported',
] satisfies OpenState[];

/** Commitments of a party that are under way, those due first before the others; no drafts. */
export function openCommitments(
  commitments: CommitmentCollection,
  partyId: PartyId,
  doc: Articulation | null,
  actors: Actors,
): { owed: HandoverCommitment[]; expected: HandoverCommitment[] } {
  const open = [...eachCommitment(commitments)]
    .filter((one) => isCommitment(one) && openStates.includes(one.state))
    .filter(({ id, title }) => typeof id === 'string' && typeof title === 'string')
    .map((one) => handed(one, doc, actors))
    .sort(byDue);
  return {
    owed: open.filter(({ performer }) => performer.partyId === partyId),
    expected: open.filter(({ requester }) => requester.partyId === partyId),
  };
}

function handed(
  { id, title, state, performer, requester, terms }: Commitment,
  doc: Articulation | null,
  actors: Actors,
): HandoverCommitment {
  const { deliverable = '', conditions = [], due = null } = terms.at(-1) ?? {};
  return {
    ...{ id, title, due, deliverable },
    state: state as OpenState,
    performer: actors.of(performer.partyId, performer.personId ?? ''),
    requester: actors.of(requester.partyId, requester.personId ?? ''),
    conditions: conditions.map(({ text }) => text),
    disposition: dispositionIn(doc, id),
  };
}

/** Days that are written like this sort as texts; without one, last. */
function byDue(a: HandoverCommitment, b: HandoverCommitment): number {
  if (a.due === b.due) return a.id < b.id ? -1 : 1;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
