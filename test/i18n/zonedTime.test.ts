import { describe, expect, it } from 'vitest';
import { instantsAt, startOfDay, wallTimeOf } from '../../src/i18n/zonedTime.ts';

const berlin = 'Europe/Berlin';

describe('wallTimeOf', () => {
  it.each([
    ['2026-03-04T09:30:00Z', 'UTC', '2026-03-04', '09:30'],
    ['2026-03-04T09:30:59Z', berlin, '2026-03-04', '10:30'],
    ['2026-07-04T23:30:00Z', berlin, '2026-07-05', '01:30'],
    ['2026-03-04T00:00:00Z', 'America/New_York', '2026-03-03', '19:00'],
    ['2026-03-04T00:00:00Z', 'Asia/Kathmandu', '2026-03-04', '05:45'],
    ['2026-03-04T23:00:00Z', berlin, '2026-03-05', '00:00'],
    ['2026-03-04T09:30:00Z', 'Not/AZone', '2026-03-04', '09:30'],
  ])('shows %s in %s as %s %s', (instant, zone, day, time) => {
    expect(wallTimeOf(instant, zone)).toEqual({ day, time });
  });
});

describe('instantsAt', () => {
  it.each([
    ['2026-03-04', '09:30', 'UTC', ['2026-03-04T09:30:00Z']],
    ['2026-03-04', '10:30', berlin, ['2026-03-04T09:30:00Z']],
    ['2026-07-05', '01:30', berlin, ['2026-07-04T23:30:00Z']],
    ['2026-03-04', '05:45', 'Asia/Kathmandu', ['2026-03-04T00:00:00Z']],
  ])('finds %s %s in %s', (day, time, zone, instants) => {
    expect(instantsAt({ day, time }, zone)).toEqual(instants);
  });

  it('finds no moment in the hour that the clocks were put forward over', () => {
    expect(instantsAt({ day: '2026-03-29', time: '02:00' }, berlin)).toEqual([]);
    expect(instantsAt({ day: '2026-03-29', time: '02:59' }, berlin)).toEqual([]);
    expect(instantsAt({ day: '2026-03-29', time: '01:59' }, berlin)).toEqual([
      '2026-03-29T00:59:00Z',
    ]);
    expect(instantsAt({ day: '2026-03-29', time: '03:00' }, berlin)).toEqual([
      '2026-03-29T01:00:00Z',
    ]);
  });

  it('finds both moments of the hour that came twice', () => {
    expect(instantsAt({ day: '2026-10-25', time: '02:30' }, berlin)).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ]);
    expect(instantsAt({ day: '2026-10-25', time: '03:00' }, berlin)).toEqual([
      '2026-10-25T02:00:00Z',
    ]);
  });

  it('knows clocks that are changed by half an hour, and a day that was left out', () => {
    expect(instantsAt({ day: '2026-04-05', time: '01:45' }, 'Australia/Lord_Howe')).toHaveLength(2);
    expect(instantsAt({ day: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe')).toEqual([]);
    expect(instantsAt({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia')).toEqual([]);
    expect(instantsAt({ day: '2011-12-31', time: '00:00' }, 'Pacific/Apia')).toEqual([
      '2011-12-30T10:00:00Z',
    ]);
  });

  it.each([
    ['', '10:00'],
    ['2026-03-04', ''],
    ['2026-03-04', '25:00'],
    ['2026-03-04', '9:30'],
    ['yesterday', '09:30'],
  ])('finds nothing for %j %j', (day, time) => {
    expect(instantsAt({ day, time }, berlin)).toEqual([]);
  });

  it('gives back the moment that a clock was read at, through a whole year', () => {
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().replace('.000Z', 'Z');
      expect(instantsAt(wallTimeOf(instant, berlin), berlin)).toContain(instant);
    }
  });
});

describe('startOfDay', () => {
  it('is midnight in the zone', () => {
    expect(startOfDay('2026-03-04', berlin)).toBe(Date.parse('2026-03-03T23:00:00Z'));
    expect(startOfDay('2026-03-04', 'UTC')).toBe(Date.parse('2026-03-04T00:00:00Z'));
  });

  it('is the first moment of a day that has no midnight', () => {
    // The clocks in Santiago went from 00:00 to 01:00 on this day.
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe(Date.parse('2026-09-06T04:00:00Z'));
  });
});
