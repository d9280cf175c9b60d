import { isInstant } from '../calendarDate.ts';
import { safeUrl } from '../safeUrl.ts';
import type { CalendarDate, Instant } from '../types.ts';
import { foldLine, iCalendarText } from './iCalendarText.ts';

/** `CANCELLED`: a calendar that had the event drops it. */
export type CalendarStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** A day in a calendar. */
export interface AllDayEvent {
  /** The same whenever the event is written again; nothing in it needs escaping. */
  readonly uid: string;
  readonly modified: Instant;
  /** Rises with each change. */
  readonly sequence: number;
  readonly day: CalendarDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Only `http:` and `https:` are taken. */
  readonly url: string | undefined;
  readonly status: CalendarStatus;
}

/** What is said about a file as a whole. */
export interface CalendarFileOptions {
  /** When the file is made. */
  now: Instant;
  /** The name that a calendar shows for the whole. */
  name?: string | undefined;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  prodId?: string | undefined;
}

/** An iCalendar file (RFC 5545) of all-day events; text in it is escaped and folded. */
export function calendarFile(
  events: readonly AllDayEvent[],
  { now, name, prodId = '-//Troth//Troth//EN' }: CalendarFileOptions,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${iCalendarText(prodId)}`,
    'CALSCALE:GREGORIAN',
    ...(name ? [`X-WR-CALNAME:${iCalendarText(name)}`] : []),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}

function eventLines(event: AllDayEvent, now: Instant): string[] {
  const { uid, modified, sequence, day, summary, description, categories, status } = event;
  const url = webAddress(event.url);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(isInstant(now) ? now : modified)}`,
    `LAST-MODIFIED:${utc(modified)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${iCalendarText(summary)}`,
    `DESCRIPTION:${iCalendarText(description)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(iCalendarText).join(',')}`] : []),
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${status}`,
    // A due day blocks nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const EPOCH = '1970-01-01T00:00:00Z';

/** The last of some moments; what is none is passed over. */
export function lastMoment(moments: readonly unknown[]): Instant {
  return moments
    .filter(isInstant)
    .reduce((latest, one) => (Date.parse(one) > Date.parse(latest) ? one : latest), EPOCH);
}

function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A web address as the parser writes it: nothing in it ends the value, which is not escaped. */
function webAddress(url: unknown): string | null {
  const safe = safeUrl(url);
  return safe !== null && /^https?:/.test(safe) ? safe : null;
}
