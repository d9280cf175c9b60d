import { dayOf, isCalendarDate, isInstant } from '../calendarDate.ts';
import type { CalendarDate, Instant, PartyId } from '../types.ts';
import { type Baseline, baselines, commitmentDue } from './commitmentDue.ts';
import { type OutcomeOptions, todayOf } from './commitmentOutcome.ts';
import type { Actor, Commitment } from './types.ts';

/** Which promises are measured, and against what. */
export interface MeasureOptions extends OutcomeOptions {
  /** The first due day that counts. */
  from: CalendarDate;
  /** The last due day that counts. */
  to: CalendarDate;
  /** Only the promises of this party, or of this person of it. */
  performer?: PartyId | Actor;
  /**
   * Only what was promised before this moment: the one at which the plan of the period was frozen,
   * so that work added later cannot improve the figures.
   */
  promisedBefore?: Instant;
}

/** Options that have been checked. */
export interface MeasureWindow {
  from: CalendarDate;
  to: CalendarDate;
  baseline: Baseline;
  today: CalendarDate;
  timeZone: string;
  performer: Actor | null;
  /** In milliseconds. */
  freeze: number;
}

/** `null` when a date, a moment or the baseline is none: then nothing can be measured. */
export function measureWindow(options: MeasureOptions): MeasureWindow | null {
  const { from, to, now, baseline = 'original', timeZone = 'UTC', promisedBefore } = options;
  const { performer = null } = options;
  const today = todayOf(now, timeZone);
  if (!isCalendarDate(from) || !isCalendarDate(to) || today === null) return null;
  if (!baselines.includes(baseline)) return null;
  if (promisedBefore !== undefined && !isInstant(promisedBefore)) return null;
  return {
    from,
    to,
    baseline,
    today,
    timeZone,
    performer: typeof performer === 'string' ? { partyId: performer } : performer,
    freeze: promisedBefore === undefined ? Number.POSITIVE_INFINITY : Date.parse(promisedBefore),
  };
}

/**
 * The day that a commitment is held against, if it is one of the promises to be measured: made by
 * this performer, in time to be a promise (on or before the day it named; what is written down
 * afterwards was none), before the freeze, and due in the window. Otherwise `null`.
 */
export function dueInWindow(commitment: Commitment, window: MeasureWindow): CalendarDate | null {
  const { from, to, baseline, timeZone, freeze } = window;
  const promise = commitment.agreed[0];
  if (!promise || !isPerformedBy(commitment, window.performer)) return null;
  const due = commitmentDue(commitment, baseline, timeZone);
  if (due === null || due < from || due > to) return null;
  if (!isInstant(promise.at) || Date.parse(promise.at) >= freeze) return null;
  const promised = baseline === 'original' ? due : commitmentDue(commitment, 'original', timeZone);
  return promised !== null && dayOf(promise.at, timeZone) <= promised ? due : null;
}

function isPerformedBy({ performer }: Commitment, wanted: Actor | null): boolean {
  if (wanted === null) return true;
  if (performer.partyId !== wanted.partyId) return false;
  return wanted.personId === undefined || performer.personId === wanted.personId;
}
