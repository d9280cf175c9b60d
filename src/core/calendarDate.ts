import { dayInZone } from '../i18n/formats.ts';
import type { CalendarDate, Instant } from './types.ts';

const DAY = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Years before and after these are typing mistakes, not days to promise something for. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Whether a value is a day that exists, written `YYYY-MM-DD`, in the years 1900 to 2999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return dateFault(value) === null;
}

/** What is wrong with a date: no such day (`E_DATE`), or too far away (`E_DATE_RANGE`). */
export function dateFault(value: unknown): 'E_DATE' | 'E_DATE_RANGE' | null {
  if (typeof value !== 'string' || !pattern.test(value)) return 'E_DATE';
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return 'E_DATE';
  return year < FIRST_YEAR || year > LAST_YEAR ? 'E_DATE_RANGE' : null;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from one date to another; negative when `to` lies before. Both must exist. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The date so many days later; earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days of the week by ISO-8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** Whether a value is a moment in UTC, such as `2026-03-04T09:30:00Z`. */
export function isInstant(value: unknown): value is Instant {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/.test(value) &&
    isCalendarDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}

/**
 * The day that a moment falls on in an IANA time zone, across daylight saving; an unknown zone
 * counts as UTC. `instant` must be one.
 */
export function dayOf(instant: Instant, timeZone = 'UTC'): CalendarDate {
  if (timeZone !== 'UTC') return dayInZone(instant, timeZone);
  // The moment 24:00 belongs to the next day; every other one begins with its own.
  return instant.slice(11, 13) === '24'
    ? new Date(Date.parse(instant)).toISOString().slice(0, 10)
    : instant.slice(0, 10);
}
