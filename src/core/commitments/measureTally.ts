import { dayOf, daysBetween } from '../calendarDate.ts';
import { commitmentDue } from './commitmentDue.ts';
import { type CommitmentOutcome, judge } from './commitmentOutcome.ts';
import { type HistoryFacts, historyFacts } from './historyFacts.ts';
import type { Commitment, VarianceReason } from './types.ts';

type Outcome = NonNullable<CommitmentOutcome['outcome']>;

/** Running counts over the promises of one period. */
export interface MeasureTally {
  outcomes: Record<Outcome, number>;
  /** Kept, and no condition was let go. */
  keptInFull: number;
  renegotiatedInTime: number;
  /** Not kept on time, and the partner heard nothing before. */
  surprises: number;
  /** Accepted, and no report had been sent back. */
  firstPass: number;
  /** Days of notice of those with a heads-up. */
  noticeDays: number[];
  reasons: Map<VarianceReason, number>;
}

/** What promises are held against. */
export interface TallyOptions {
  due: string;
  today: string;
  timeZone: string;
}

export function createTally(): MeasureTally {
  return {
    outcomes: { kept: 0, keptLate: 0, missed: 0, pending: 0, open: 0 },
    keptInFull: 0,
    renegotiatedInTime: 0,
    surprises: 0,
    firstPass: 0,
    noticeDays: [],
    reasons: new Map(),
  };
}

/** Counts one commitment in, unless it has no outcome. */
export function addToTally(tally: MeasureTally, commitment: Commitment, options: TallyOptions) {
  const facts = historyFacts(commitment);
  const { outcome, waived } = judge(commitment, facts, options);
  if (outcome === null) return;
  const { due, timeZone } = options;
  tally.outcomes[outcome] += 1;
  if (outcome === 'kept' && waived.length === 0) tally.keptInFull += 1;
  if ((outcome === 'kept' || outcome === 'keptLate') && !facts.wasSentBack) tally.firstPass += 1;
  if (isRenegotiatedInTime(commitment, facts, timeZone)) tally.renegotiatedInTime += 1;
  if (facts.firstHeadsUpAt) {
    tally.noticeDays.push(daysBetween(dayOf(facts.firstHeadsUpAt, timeZone), due));
  }
  if (outcome !== 'keptLate' && outcome !== 'missed') return;
  if (!facts.firstWordAt || dayOf(facts.firstWordAt, timeZone) > due) tally.surprises += 1;
  if (facts.reason) tally.reasons.set(facts.reason, (tally.reasons.get(facts.reason) ?? 0) + 1);
}

/**
 * Whether a change of the terms was proposed on or before the day first promised, and accepted; the
 * acceptance may come later. The first one decides: what follows a miss is no longer in time.
 */
function isRenegotiatedInTime(
  commitment: Commitment,
  { firstAmendmentProposedAt }: HistoryFacts,
  timeZone: string,
): boolean {
  if (!firstAmendmentProposedAt) return false;
  const due = commitmentDue(commitment, 'original', timeZone);
  return due !== null && dayOf(firstAmendmentProposedAt, timeZone) <= due;
}
