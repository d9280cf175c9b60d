import { type Baseline, commitmentDue } from '../../core/commitments/commitmentDue.ts';
import { commitmentFlags } from '../../core/commitments/commitmentFlags.ts';
import type { CommitmentOutcome } from '../../core/commitments/commitmentOutcome.ts';
import { addToTally, createTally, type MeasureTally } from '../../core/commitments/measureTally.ts';
import { dueInWindow, type MeasureWindow } from '../../core/commitments/measureWindow.ts';
import type { Commitment, VarianceReason } from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';

/** What one promise adds to the figures, held against one day. */
export interface JudgedPromise {
  readonly due: CalendarDate;
  readonly outcome: NonNullable<CommitmentOutcome['outcome']>;
  readonly inFull: boolean;
  readonly renegotiated: boolean;
  readonly surprise: boolean;
  readonly firstPass: boolean;
  readonly noticeDays: number | null;
  readonly reason: VarianceReason | null;
}

/** One promise on each baseline; `null` where it does not count. */
export type Judgement = Readonly<Record<Baseline, JudgedPromise | null>> & {
  /** Promised, the day has passed, and nothing was reported. */
  readonly overdue: boolean;
};

/**
 * Judges commitments one by one, and each only once: commitments never change, an act makes a new
 * one, so that after an act only that one is looked at again.
 */
export function createPromiseJudge(
  today: CalendarDate,
  timeZone: string,
): (commitment: Commitment) => Judgement {
  const known = new WeakMap<Commitment, Judgement>();
  const window: Omit<MeasureWindow, 'baseline'> = {
    from: '1900-01-01',
    to: '2999-12-31',
    today,
    timeZone,
    performer: null,
    freeze: Number.POSITIVE_INFINITY,
  };

  function judgeOn(baseline: Baseline, commitment: Commitment): JudgedPromise | null {
    const due = dueInWindow(commitment, { ...window, baseline });
    if (due === null) return null;
    const tally = createTally();
    addToTally(tally, commitment, { due, today, timeZone });
    return judgedOf(tally, due);
  }

  return (commitment) => {
    const before = known.get(commitment);
    if (before) return before;
    const original = judgeOn('original', commitment);
    // Most promises have one day only; then the three are one.
    const other = (baseline: Baseline) =>
      original?.due === commitmentDue(commitment, baseline, timeZone)
        ? original
        : judgeOn(baseline, commitment);
    const judgement = {
      original,
      requested: other('requested'),
      latest: other('latest'),
      overdue: commitment.state === 'promised' && commitmentFlags(commitment, today).breached,
    };
    known.set(commitment, judgement);
    return judgement;
  };
}

/** The counts of a single promise, as its facts. */
function judgedOf(tally: MeasureTally, due: CalendarDate): JudgedPromise | null {
  const outcome = outcomes.find((one) => tally.outcomes[one] === 1);
  if (!outcome) return null;
  return {
    due,
    outcome,
    inFull: tally.keptInFull === 1,
    renegotiated: tally.renegotiatedInTime === 1,
    surprise: tally.surprises === 1,
    firstPass: tally.firstPass === 1,
    noticeDays: tally.noticeDays[0] ?? null,
    reason: [...tally.reasons.keys()][0] ?? null,
  };
}

const outcomes = ['kept', 'keptLate', 'missed', 'pending', 'open'] as const;

/** Adds one judged promise to running counts. */
export function addJudged(tally: MeasureTally, judged: JudgedPromise): void {
  tally.outcomes[judged.outcome] += 1;
  if (judged.inFull) tally.keptInFull += 1;
  if (judged.renegotiated) tally.renegotiatedInTime += 1;
  if (judged.surprise) tally.surprises += 1;
  if (judged.firstPass) tally.firstPass += 1;
  if (judged.noticeDays !== null) tally.noticeDays.push(judged.noticeDays);
  const { reason } = judged;
  if (reason) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
}
