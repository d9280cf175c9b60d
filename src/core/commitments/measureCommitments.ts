import { type CommitmentCollection, eachCommitment } from './eachCommitment.ts';
import { addToTally, createTally, type MeasureTally } from './measureTally.ts';
import { dueInWindow, type MeasureOptions, measureWindow } from './measureWindow.ts';
import { type VarianceShare, varianceShares } from './varianceShares.ts';

/** How promises were kept. Ratios are 0–1, and `null` when there is nothing to take a part of. */
export interface CommitmentMeasures {
  /** kept + keptLate + missed + pending + open */
  population: number;
  /** Accepted, and reported on or before the day. */
  kept: number;
  /** Accepted, but reported after the day. */
  keptLate: number;
  /** Taken back, or the day has passed without a report. */
  missed: number;
  /** Reported, not judged yet. */
  pending: number;
  /** Not due yet. */
  open: number;
  /** Percent plan complete, as a ratio: kept / (kept + keptLate + missed). */
  ppc: number | null;
  /** On time, in full: kept with no condition let go / (kept + keptLate + missed). */
  otif: number | null;
  /** With an accepted change of terms that was proposed on or before the day / population. */
  renegotiatedInTime: number | null;
  /**
   * Without a heads-up, a change that the performer proposed or the promise taken back on or before
   * the day / (keptLate + missed).
   */
  surpriseRate: number | null;
  /** Median of the days from the first heads-up to the due day; negative when it came after. */
  medianNoticeDays: number | null;
  /** With no report sent back / (kept + keptLate). */
  firstPassAcceptance: number | null;
  /** Why promises were not kept on time, by the reason stated last; most frequent first. */
  reasons: VarianceShare[];
  /** Promises not kept on time for which nobody stated a reason. */
  unstated: number;
}

/**
 * How the promises due from `from` to `to` (days, both included) were kept, against one baseline.
 *
 * Counted is what was promised in time: on or before the day it named, and before `promisedBefore`
 * if given. What the receiver cancelled, what was declined, withdrawn or lapsed is left out. Each
 * promise is all or nothing, and work that nobody planned adds nothing, so no ratio exceeds 1.
 *
 * Sources: percent plan complete and reasons for variance from Last Planner (Lean Construction
 * Institute), on time in full and the three baselines from supply chain practice; surprise rate and
 * notice are Troth's own. A persistent 1 can mean that only easy promises are made.
 *
 * Never throws: what is not a commitment is passed over; when a date, a moment or the baseline is
 * none, all counts are 0 and all ratios `null`.
 */
export function measureCommitments(
  commitments: CommitmentCollection,
  options: MeasureOptions,
): CommitmentMeasures {
  const tally = createTally();
  const window = measureWindow(options);
  if (window) {
    for (const commitment of eachCommitment(commitments)) {
      const due = dueInWindow(commitment, window);
      if (due !== null) addToTally(tally, commitment, { ...window, due });
    }
  }
  return measuresOf(tally);
}

/** The measures that follow from counts. */
export function measuresOf(tally: MeasureTally): CommitmentMeasures {
  const { kept, keptLate, missed, pending, open } = tally.outcomes;
  const late = keptLate + missed;
  const decided = kept + late;
  const population = decided + pending + open;
  const reasons = varianceShares(tally.reasons);
  return {
    population,
    ...tally.outcomes,
    ppc: ratio(kept, decided),
    otif: ratio(tally.keptInFull, decided),
    renegotiatedInTime: ratio(tally.renegotiatedInTime, population),
    surpriseRate: ratio(tally.surprises, late),
    medianNoticeDays: medianOf(tally.noticeDays),
    firstPassAcceptance: ratio(tally.firstPass, kept + keptLate),
    reasons,
    unstated: late - reasons.reduce((sum, { count }) => sum + count, 0),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The middle value, or the mean of the two in the middle; `null` when there is none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
