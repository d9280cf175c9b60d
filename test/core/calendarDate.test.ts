import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateFault,
  dayOf,
  daysBetween,
  isCalendarDate,
  isInstant,
  weekday,
} from '../../src/core/calendarDate.ts';

describe('a day', () => {
  it.each(['2026-03-31', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s', (date) => {
    expect(dateFault(date)).toBeNull();
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    ['2026-02-29', 'E_DATE'],
    ['2100-02-29', 'E_DATE'],
    ['2026-04-31', 'E_DATE'],
    ['2026-00-10', 'E_DATE'],
    ['2026-13-01', 'E_DATE'],
    ['2026-01-00', 'E_DATE'],
    ['2026-01-32', 'E_DATE'],
    ['1899-12-31', 'E_DATE_RANGE'],
    ['3000-01-01', 'E_DATE_RANGE'],
    ['9999-12-31', 'E_DATE_RANGE'],
    ['0099-01-01', 'E_DATE_RANGE'],
    ['0000-01-01', 'E_DATE_RANGE'],
    ['1/2/2026', 'E_DATE'],
    ['2026-3-1', 'E_DATE'],
    ['٢٠٢٦-٠٣-٣١', 'E_DATE'],
    ['0', 'E_DATE'],
    ['', 'E_DATE'],
    ['2026-03-29T02:30', 'E_DATE'],
    ['2026-03-31\n', 'E_DATE'],
    [' 2026-03-31', 'E_DATE'],
    [20260331, 'E_DATE'],
    [new Date(0), 'E_DATE'],
    [['2026-03-31'], 'E_DATE'],
    [null, 'E_DATE'],
    [undefined, 'E_DATE'],
  ])('%j is none: %s', (value, code) => {
    expect(dateFault(value)).toBe(code);
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-28', '2026-03-30', 2], // clocks go forward in Europe
    ['2026-03-30', '2026-03-28', -2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-31', '2026-03-31', 0],
    ['1900-01-01', '2999-12-31', 401_766],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['2026-03-02', 1],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
    ['2028-02-29', 2],
  ])('%s is day %i of the week', (date, day) => {
    expect(weekday(date)).toBe(day);
  });
});

describe('a moment', () => {
  it.each([
    '2026-03-04T09:30Z',
    '2026-03-04T09:30:00Z',
    '2026-03-04T09:30:00.5Z',
    '2028-02-29T23:59:59.999Z',
  ])('%s', (value) => expect(isInstant(value)).toBe(true));

  it.each([
    '2026-03-04',
    '2026-03-04T09:30:00',
    '2026-03-04T09:30:00+00:00',
    '2026-03-04 09:30:00Z',
    '2026-03-04T9:30Z',
    '2026-03-04T09:60Z',
    '2026-03-04T09:30:60Z',
    '2026-02-29T09:30:00Z',
    '9999-12-31T00:00:00Z',
    '2026-03-04T09:30:00Z\n',
    0,
    null,
    new Date(0),
  ])('%j is none', (value) => expect(isInstant(value)).toBe(false));
});

describe('the day of a moment', () => {
  it.each([
    ['UTC', '2026-03-04T23:59:59.999Z', '2026-03-04'],
    ['UTC', '2026-03-05T00:00:00Z', '2026-03-05'],
    // Auckland: summer time (+13) ends on 5 April 2026 at 3 o'clock, standard time is +12.
    ['Pacific/Auckland', '2026-04-04T10:59:59Z', '2026-04-04'],
    ['Pacific/Auckland', '2026-04-04T11:00:00Z', '2026-04-05'],
    ['Pacific/Auckland', '2026-04-05T11:59:59Z', '2026-04-05'],
    ['Pacific/Auckland', '2026-04-05T12:00:00Z', '2026-04-06'],
    // Apia went from one side of the date line to the other: it had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Pacific/Apia', '2026-03-04T10:59:59Z', '2026-03-04'],
    ['Pacific/Apia', '2026-03-04T11:00:00Z', '2026-03-05'],
    // St. John's is half an hour off: -3:30, in summer -2:30 (from 8 March 2026 on).
    ['America/St_Johns', '2026-03-05T03:29:59Z', '2026-03-04'],
    ['America/St_Johns', '2026-03-05T03:30:00Z', '2026-03-05'],
    ['America/St_Johns', '2026-03-10T02:29:59Z', '2026-03-09'],
    ['America/St_Johns', '2026-03-10T02:30:00Z', '2026-03-10'],
    ['Europe/Berlin', '2028-02-28T23:00:00Z', '2028-02-29'],
    ['Asia/Kolkata', '2026-12-31T18:30:00Z', '2027-01-01'],
  ])('in %s at %s: %s', (zone, instant, day) => {
    expect(dayOf(instant, zone)).toBe(day);
  });

  it('is that of UTC when no zone is told, or none that exists', () => {
    expect(dayOf('2026-03-04T23:59:59Z')).toBe('2026-03-04');
    expect(dayOf('2026-03-04T23:59:59Z', 'Mars/Olympus')).toBe('2026-03-04');
    expect(dayOf('2026-03-04T23:59:59Z', '')).toBe('2026-03-04');
  });
});
