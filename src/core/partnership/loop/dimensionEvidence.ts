import { type CommitmentOutcome, commitmentOutcome } from '../../commitments/commitmentOutcome.ts';
import type { Commitment } from '../../commitments/types.ts';
import { compareInstants } from '../../compareInstants.ts';
import { ownValue } from '../../own.ts';
import { isImpactOpen } from '../../postmortem/reveal.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { CalendarDate, Instant } from '../../types.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';

/** What was promised and what was talked over that bears on one dimension of trust. */
export interface DimensionEvidence {
  /** Accepted, and reported in time: the newest first. */
  readonly kept: readonly Commitment[];
  /** Accepted, but reported late. */
  readonly keptLate: readonly Commitment[];
  /** The day passed without a report, or the promise was taken back. */
  readonly missed: readonly Commitment[];
  /** Promised, and not due or not judged yet. */
  readonly open: readonly Commitment[];
  /** Begun from the dimension, about a promise that bears on it, or with a loss stated on it. */
  readonly postMortems: readonly PostMortem[];
}

const none: DimensionEvidence = { kept: [], keptLate: [], missed: [], open: [], postMortems: [] };

/**
 * What bears on a dimension: promises whose `dimensionIds` name it, by how they turned out against
 * the day that was promised first (`commitmentOutcome`), and post-mortems about it. Evidence for a
 * talk, never a score. `today`: the day where the viewer is. Never throws.
 */
export function dimensionEvidence(
  partnership: Partnership,
  dimensionId: string,
  { today, timeZone = 'UTC' }: { readonly today: CalendarDate; readonly timeZone?: string },
): DimensionEvidence {
  if (!isPartnership(partnership)) return none;
  const judged = Object.values(partnership.commitments)
    .filter((commitment) => bearsOn(commitment, dimensionId))
    .sort((a, b) => compareInstants(lastAct(b), lastAct(a)))
    .map((commitment) => {
      const { outcome } = commitmentOutcome(commitment, { now: today, timeZone });
      return { commitment, outcome };
    });
  const those = (...outcomes: readonly CommitmentOutcome['outcome'][]) =>
    judged.filter(({ outcome }) => outcomes.includes(outcome)).map(({ commitment }) => commitment);
  return {
    kept: those('kept'),
    keptLate: those('keptLate'),
    missed: those('missed'),
    open: those('open', 'pending'),
    postMortems: Object.values(partnership.postMortems)
      .filter((doc) => isAbout(doc, dimensionId, partnership))
      .sort((a, b) => compareInstants(b.createdAt, a.createdAt)),
  };
}

function lastAct({ at, history }: Commitment): Instant {
  return history.at(-1)?.at ?? at;
}

function bearsOn({ dimensionIds }: Commitment, dimensionId: string): boolean {
  return dimensionIds?.includes(dimensionId) ?? false;
}

function isAbout(doc: PostMortem, dimensionId: string, { commitments }: Partnership): boolean {
  if (doc.origin?.kind === 'dimension' && doc.origin.id === dimensionId) return true;
  const isOfPromise = Object.keys(doc.event.commitments).some((id) => {
    const commitment = ownValue(commitments, id);
    return commitment !== undefined && bearsOn(commitment, dimensionId);
  });
  if (isOfPromise) return true;
  // What one side states of its trust is its own until the talk has begun.
  return (
    isImpactOpen(doc) && Object.values(doc.impact).some((scores) => hasLoss(scores, dimensionId))
  );
}

function hasLoss(scores: PostMortem['impact'][string], dimensionId: string): boolean {
  const score = ownValue(scores, dimensionId);
  return score?.before != null && score.after !== null && score.after < score.before;
}
