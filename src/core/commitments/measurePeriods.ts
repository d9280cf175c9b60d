import { addDays } from '../calendarDate.ts';
import type { CalendarDate } from '../types.ts';
import { type PeriodLength, periodLengths, periodOf, periodStart } from './calendarPeriods.ts';
import { type CommitmentCollection, eachCommitment } from './eachCommitment.ts';
import { type CommitmentMeasures, measuresOf } from './measureCommitments.ts';
import { addToTally, createTally } from './measureTally.ts';
import { dueInWindow, type MeasureOptions, measureWindow } from './measureWindow.ts';

/** Which promises are measured, and in which steps. */
export interface PeriodOptions extends MeasureOptions {
  every: PeriodLength;
}

/** The measures of what was due in one period. */
export interface PeriodMeasures extends CommitmentMeasures {
  /** The first day of the period; of the window, when that starts within the period. */
  from: CalendarDate;
  /** The last day of the period; of the window, when that ends within the period. */
  to: CalendarDate;
}

/**
 * `measureCommitments` for each week, month or quarter of the window, in order, for a trend. A
 * promise counts in the period in which it was due. Periods with nothing due are there too, with
 * `null` ratios. The counts of all periods add up to those of the whole window.
 *
 * Never throws: an empty list when a date, a moment, the baseline or `every` is none.
 */
export function measurePeriods(
  commitments: CommitmentCollection,
  options: PeriodOptions,
): PeriodMeasures[] {
  const { every } = options;
  const window = measureWindow(options);
  if (!window || !periodLengths.includes(every) || window.from > window.to) return [];
  const { from, to } = window;
  const first = periodOf(from, every);
  const periods = Array.from({ length: periodOf(to, every) - first + 1 }, (_, i) => {
    const start = periodStart(first + i, every);
    const end = addDays(periodStart(first + i + 1, every), -1);
    return { from: start < from ? from : start, to: end > to ? to : end, tally: createTally() };
  });
  for (const commitment of eachCommitment(commitments)) {
    const due = dueInWindow(commitment, window);
    const period = due === null ? undefined : periods[periodOf(due, every) - first];
    if (due !== null && period) addToTally(period.tally, commitment, { ...window, due });
  }
  return periods.map(({ tally, ...days }) => ({ ...days, ...measuresOf(tally) }));
}
