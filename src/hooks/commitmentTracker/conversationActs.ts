import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { PartyId, Person } from '../../core/types.ts';
import { actsFor } from './acts.ts';
import type { ConversationHost } from './conversationHost.ts';

/** What the viewer may do now, the most likely act first; a handover only to somebody known. */
export function conversationActs(
  commitment: Commitment,
  host: ConversationHost,
): readonly CommitmentEventType[] {
  const acts = actsFor(commitment, host.viewer, host.now());
  return acts.filter((type) => type !== 'reassign' || successorsOf(commitment, host).length > 0);
}

/** Who could take over: the other people of the side that does it. */
export function successorsOf(
  { performer }: Commitment,
  { people }: Pick<ConversationHost, 'people'>,
): readonly Person[] {
  return people.filter(
    ({ id, partyId }) => partyId === performer.partyId && id !== performer.personId,
  );
}

/** The party on the other side from where the viewer stands. */
export function otherPartyOf(
  { requester, performer }: Commitment,
  { viewer }: Pick<ConversationHost, 'viewer'>,
): PartyId {
  return viewer?.partyId === requester.partyId ? performer.partyId : requester.partyId;
}
