import { isCalendarDate } from '../../core/calendarDate.ts';
import type { TimelineEntry } from '../../core/postmortem/types.ts';
import { startOfDay } from '../../i18n/zonedTime.ts';

/** Facts in the order of the document, by their ids. */
export type FactsInOrder = readonly (readonly [id: string, fact: Pick<TimelineEntry, 'at'>])[];

/** From when to when something may have happened, in milliseconds. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;

/** A moment, or a whole day of the zone; `null`: nobody knows yet. */
function spanOf(at: TimelineEntry['at'], timeZone: string): Span | null {
  if (isCalendarDate(at)) {
    const from = startOfDay(at, timeZone);
    // Days have 23 to 25 hours: in the middle of the next one, it is the next one for sure.
    const next = new Date(Date.parse(at) + 36 * HOUR).toISOString().slice(0, 10);
    return { from, to: startOfDay(next, timeZone) - 1 };
  }
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? null : { from: moment, to: moment };
}

/** The facts that surely happened before one that is told earlier. */
export function toldTooLate(facts: FactsInOrder, timeZone: string): ReadonlySet<string> {
  const late = new Set<string>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const [id, { at }] of facts) {
    const span = spanOf(at, timeZone);
    if (!span) continue;
    if (span.to < latest) late.add(id);
    latest = Math.max(latest, span.from);
  }
  return late;
}

/**
 * The ids in order of time. A fact whose time nobody knows stays behind the one it is told after; so
 * does one of which only the day is known, when that lies on the same day.
 */
export function byTime(facts: FactsInOrder, timeZone: string): string[] {
  let before = Number.NEGATIVE_INFINITY;
  const timed = facts.map(([id, { at }]) => {
    const span = spanOf(at, timeZone);
    const isWithin = span === null || (before >= span.from && before <= span.to);
    if (!isWithin) before = span.from;
    return { id, time: before };
  });
  // The sort is stable: facts of the same time keep their order.
  timed.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time));
  return timed.map(({ id }) => id);
}
