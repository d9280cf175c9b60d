import { addDays, isCalendarDate, weekday } from '../core/calendarDate.ts';
import { accept, refuse } from '../core/result.ts';
import type { CalendarDate, Instant } from '../core/types.ts';
import { must } from './must.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The days of the sample, counted in working days from the one on which it is looked at. */
export interface SampleDays {
  /** So many days from Monday to Friday later; earlier for a negative number. 0: the day itself. */
  readonly day: (workingDays: number) => CalendarDate;
  /** A moment on such a day; `time`: `'09:30'`, in UTC. */
  readonly at: (workingDays: number, time: string) => Instant;
  /** Such a day as people say it: `13 October`. */
  readonly said: (workingDays: number) => string;
  /** The month that lies so many months before, as the name of a survey's wave: `2026-03`. */
  readonly monthsAgo: (count: number) => string;
}

/** Counts from `today`; throws where there is no such day. */
export function sampleDays(today: CalendarDate): SampleDays {
  const isDay = isCalendarDate(today);
  must(isDay ? accept(today) : refuse('E_DATE', 'There is no such day.', 'today'), 'its day');
  const todayOfWeek = weekday(today);
  const monday = addDays(today, 1 - todayOfWeek);

  const day = (workingDays: number) => {
    if (workingDays === 0) return today;
    // From a weekend, Monday comes next and Friday was last.
    const start = workingDays > 0 ? Math.min(todayOfWeek, 5) : Math.min(todayOfWeek, 6);
    const index = start - 1 + workingDays;
    const week = Math.floor(index / 5);
    return addDays(monday, week * 7 + (index - week * 5));
  };

  return {
    day,
    at: (workingDays, time) => `${day(workingDays)}T${time}:00Z`,
    said: (workingDays) => {
      const [, month, date] = day(workingDays).split('-').map(Number) as [number, number, number];
      return `${date} ${months[month - 1]}`;
    },
    monthsAgo: (count) => {
      const [year, month] = today.split('-').map(Number) as [number, number];
      const index = year * 12 + month - 1 - count;
      return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    },
  };
}

/** A time of day so many minutes after `from`: `'09:00'` and 95 make `'10:35'`. */
export function timeAfter(from: string, minutes: number): string {
  const [hour, minute] = from.split(':').map(Number) as [number, number];
  const sum = hour * 60 + minute + minutes;
  return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
