import { dayOf, daysBetween, isCalendarDate, isInstant } from '../calendarDate.ts';
import type { CalendarDate, Instant } from '../types.ts';
import { type Baseline, commitmentDue } from './commitmentDue.ts';
import { isMeasurable } from './eachCommitment.ts';
import { type HistoryFacts, historyFacts } from './historyFacts.ts';
import type { Commitment } from './types.ts';

/** What a promise is held against, and when one looks at it. */
export interface OutcomeOptions {
  /** Default `original`. */
  baseline?: Baseline;
  /** The present moment, or the present day. */
  now: Instant | CalendarDate;
  /** IANA time zone that says which day a moment falls on. Default UTC; unknown counts as UTC. */
  timeZone?: string;
}

/** How a promise turned out. */
export interface CommitmentOutcome {
  /** The day it is held against. */
  due: CalendarDate | null;
  /** The day of the report that was accepted; a report that was sent back does not count. */
  completion: CalendarDate | null;
  /**
   * `kept` (accepted, reported on or before the day), `keptLate` (accepted, reported later),
   * `missed` (the day has passed without a report, or the promise was taken back), `pending`
   * (reported, not judged yet), `open` (not due yet); `null` for what is no promise, or one that
   * the receiver cancelled.
   */
  outcome: 'kept' | 'keptLate' | 'missed' | 'pending' | 'open' | null;
  /** Days from completion to the due day, negative when late. To be shown, never scored. */
  daysEarly: number | null;
  /** Ids of the conditions where more was done than asked. */
  exceeded: string[];
  /** Ids of the conditions that the receiver let go. */
  waived: string[];
}

/**
 * How one promise turned out against one baseline. Binary, without part marks: what is a day late
 * is late, as in percent plan complete (Ballard's Last Planner). What is not a commitment has no
 * outcome, and neither has a promise under way when `now` is not a moment or a day.
 */
export function commitmentOutcome(
  commitment: Commitment,
  { baseline = 'original', now, timeZone = 'UTC' }: OutcomeOptions,
): CommitmentOutcome {
  if (!isMeasurable(commitment)) return noOutcome(null);
  const due = commitmentDue(commitment, baseline, timeZone);
  return judge(commitment, historyFacts(commitment), {
    due,
    today: todayOf(now, timeZone),
    timeZone,
  });
}

/** The day of `now`, which may be a moment or a day; `null` when it is neither. */
export function todayOf(now: Instant | CalendarDate, timeZone: string): CalendarDate | null {
  if (isCalendarDate(now)) return now;
  return isInstant(now) ? dayOf(now, timeZone) : null;
}

interface Yardstick {
  due: CalendarDate | null;
  today: CalendarDate | null;
  timeZone: string;
}

/** `commitmentOutcome` for a history that has been read. */
export function judge(
  { state }: Commitment,
  { acceptedReportAt, exceeded, waived }: HistoryFacts,
  { due, today, timeZone }: Yardstick,
): CommitmentOutcome {
  if (due === null) return noOutcome(null);
  switch (state) {
    case 'satisfied': {
      if (acceptedReportAt === null) return noOutcome(due);
      const completion = dayOf(acceptedReportAt, timeZone);
      const outcome = completion <= due ? 'kept' : 'keptLate';
      return {
        due,
        completion,
        outcome,
        daysEarly: daysBetween(completion, due),
        exceeded,
        waived,
      };
    }
    case 'reneged':
      return { ...noOutcome(due), outcome: 'missed' };
    case 'reported':
      return { ...noOutcome(due), outcome: 'pending' };
    case 'promised':
      if (today === null) return noOutcome(due);
      return { ...noOutcome(due), outcome: due < today ? 'missed' : 'open' };
    default:
      return noOutcome(due);
  }
}

function noOutcome(due: CalendarDate | null): CommitmentOutcome {
  return { due, completion: null, outcome: null, daysEarly: null, exceeded: [], waived: [] };
}
