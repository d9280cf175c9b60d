import { addDays, daysBetween } from '../calendarDate.ts';
import type { CalendarDate } from '../types.ts';

/** Weeks start on Monday (ISO 8601); months and quarters are those of the calendar year. */
export const periodLengths = ['week', 'month', 'quarter'] as const;

export type PeriodLength = (typeof periodLengths)[number];

/** The Monday from which weeks are counted. */
const FIRST_MONDAY = '1970-01-05';

/** The number of the period that a day lies in; the next period has the next number. */
export function periodOf(date: CalendarDate, every: PeriodLength): number {
  if (every === 'week') return Math.floor(daysBetween(FIRST_MONDAY, date) / 7);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return every === 'month' ? month : Math.floor(month / 3);
}

/** The first day of a period. */
export function periodStart(period: number, every: PeriodLength): CalendarDate {
  if (every === 'week') return addDays(FIRST_MONDAY, period * 7);
  const months = every === 'month' ? period : period * 3;
  const year = String(Math.floor(months / 12));
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${year}-${month}-01`;
}
