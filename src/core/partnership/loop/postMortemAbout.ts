import { todayOf } from '../../commitments/commitmentOutcome.ts';
import type { Origin } from '../../document/origin.ts';
import { ownValue } from '../../own.ts';
import { createPostMortem } from '../../postmortem/createPostMortem.ts';
import type { PostMortemActor } from '../../postmortem/events.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { Result } from '../../result.ts';
import type { Instant, PartyId } from '../../types.ts';
import type { Partnership } from '../types.ts';
import { dimensionEvidence } from './dimensionEvidence.ts';
import { originLink } from './links.ts';

export interface PostMortemBeginning {
  readonly id: string;
  readonly by: PostMortemActor;
  readonly at: Instant;
  /** The two parties; left out: those of the commitment, or of a record with two. */
  readonly partyIds?: readonly PartyId[] | undefined;
  /** Left out: the title of what it is about. */
  readonly title?: string | undefined;
  /** Where a day ends, so that a promise was missed: an IANA time zone. Default UTC. */
  readonly timeZone?: string | undefined;
}

/**
 * A post-mortem that is begun from a dimension of trust or from a commitment: named after it, about
 * the promises missed that bear on it, and with the way back (`origin`). Refuses as
 * `createPostMortem`. Never throws.
 */
export function postMortemAbout(
  partnership: Partnership,
  origin: Origin,
  { id, by, at, partyIds, title, timeZone = 'UTC' }: PostMortemBeginning,
): Result<PostMortem> {
  return createPostMortem({
    id,
    by,
    at,
    origin,
    title: title ?? originLink(partnership, origin).title,
    partyIds: partyIds ?? partiesOf(partnership, origin),
    commitmentIds: promisesOf(partnership, origin, at, timeZone),
  });
}

function partiesOf({ parties, commitments }: Partnership, { kind, id }: Origin): PartyId[] {
  const commitment = kind === 'commitment' ? ownValue(commitments, id) : undefined;
  if (!commitment) return Object.keys(parties);
  return [commitment.requester.partyId, commitment.performer.partyId];
}

function promisesOf(
  partnership: Partnership,
  { kind, id }: Origin,
  at: Instant,
  timeZone: string,
): string[] {
  if (kind === 'commitment') return [id];
  if (kind !== 'dimension') return [];
  const today = todayOf(at, timeZone) ?? '';
  const { missed } = dimensionEvidence(partnership, id, { today, timeZone });
  return missed.slice(0, MOST).map((commitment) => commitment.id);
}

/** The latest are what one talks about. */
const MOST = 5;
