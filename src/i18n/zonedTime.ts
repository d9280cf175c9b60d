import { knownTimeZone } from './formats.ts';

/** A day and a time of day as a clock on the wall shows them. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, from 00:00 to 23:59 */
  readonly time: string;
}

const DAY = 86_400_000;

/** What a clock in an IANA time zone shows at a moment; an unknown zone counts as UTC. */
export function wallTimeOf(instant: string, timeZone: string): WallTime {
  const [day = '', time = ''] = new Date(shownAt(Date.parse(instant), timeZone))
    .toISOString()
    .split('T');
  return { day, time: time.slice(0, 5) };
}

/**
 * The moments, the earliest first, at which a clock in a time zone shows a day and a time: mostly
 * one, none where the clocks were put forward over it, two where they were put back. What is no day
 * or time is shown at no moment.
 */
export function instantsAt({ day, time }: WallTime, timeZone: string): string[] {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (!/^\d\d:\d\d$/.test(time) || Number.isNaN(shown)) return [];
  // Clocks are changed by far less than a day, once within two.
  const offsets = [shown - DAY, shown + DAY].map((near) => shownAt(near, timeZone) - near);
  return [...new Set(offsets.map((offset) => shown - offset))]
    .filter((moment) => shownAt(moment, timeZone) === shown)
    .sort((a, b) => a - b)
    .map((moment) => new Date(moment).toISOString().replace('.000Z', 'Z'));
}

/** The moment at which a day begins in a time zone; without a midnight, the first one after it. */
export function startOfDay(day: string, timeZone: string): number {
  const [midnight] = instantsAt({ day, time: '00:00' }, timeZone);
  if (midnight !== undefined) return Date.parse(midnight);
  const shown = Date.parse(`${day}T00:00:00Z`);
  return shown - (shownAt(shown - DAY, timeZone) - (shown - DAY));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock shows at a moment, as if it were in UTC; both in milliseconds. */
function shownAt(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    // The one calendar and the one set of digits that days are written in.
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
      timeZone: knownTimeZone(timeZone),
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(moment);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [value('year'), value('month'), value('day')];
  return Date.UTC(year, month - 1, day, value('hour'), value('minute'), value('second'));
}
