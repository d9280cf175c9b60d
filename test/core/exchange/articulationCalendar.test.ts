import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import {
  type ArticulationCalendarOptions,
  articulationCalendar,
} from '../../../src/core/exchange/articulationCalendar.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { begun, inForce, written } from '../articulation/support/agreements.ts';

const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const now = '2026-03-20T09:30:15.250Z';

const write = (doc: Articulation, rest: Partial<ArticulationCalendarOptions> = {}) =>
  articulationCalendar(doc, {
    now,
    words: en.articulation,
    formats: createFormats('en'),
    parties,
    ...rest,
  });

/** The events of a file as a calendar reads them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => (name: string) => String(event.getFirstPropertyValue(name)));
}

describe('articulationCalendar', () => {
  it('has the day to look at it again, and the day of each outcome', () => {
    const [review, outcome, ...more] = read(write(inForce(), { name: 'Our days' }));
    expect(more).toEqual([]);
    expect(review?.('uid')).toBe('articulation/v1/review@troth');
    expect(review?.('dtstart')).toBe('2026-10-01');
    expect(review?.('summary')).toBe('Does it still fit? How we deliver to the wards');
    expect(review?.('description')).toBe(
      'The day until which Northwind Health and Harbour Logistics want to have looked at it together again.',
    );
    expect(outcome?.('uid')).toBe('articulation/v1/outcome/time@troth');
    expect(outcome?.('dtstart')).toBe('2026-09-30');
    expect(outcome?.('description')).toBe(
      'Insulin is on the ward in time\nHow we will tell: Deliveries before nine\nWhere it is to stand: 98 %',
    );
    expect([review?.('status'), outcome?.('status')]).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(review?.('dtstamp')).toBe('2026-03-20T09:30:15Z');
  });

  it.each([
    ['draft', 'TENTATIVE'],
    ['in_review', 'TENTATIVE'],
    ['partly_signed', 'TENTATIVE'],
    ['in_force', 'CONFIRMED'],
    ['superseded', 'CANCELLED'],
    ['withdrawn', 'CANCELLED'],
  ] as const)('a version that is %s', (status, expected) => {
    const events = read(write({ ...written(), status }));
    expect(events.map((event) => event('status'))).toEqual([expected, expected]);
  });

  it('moves with the day, under the same UID, with a higher SEQUENCE after each verb', () => {
    const before = written();
    const history: Articulation['history'] = [
      { id: 'h1', type: 'propose', by: { partyId: 'northwind' }, at: '2026-03-10T08:00:00Z' },
    ];
    const [first] = read(write(before));
    const [second] = read(write({ ...before, reviewBy: '2026-11-02', history }));
    expect(second?.('uid')).toBe(first?.('uid'));
    expect(second?.('dtstart')).toBe('2026-11-02');
    expect([first?.('sequence'), second?.('sequence')]).toEqual(['0', '1']);
    expect([first?.('last-modified'), second?.('last-modified')]).toEqual([
      '2026-03-05T08:00:00Z',
      '2026-03-10T08:00:00Z',
    ]);
  });

  it('keeps whatever people write inside of its line, and links only to the web', () => {
    const title = 'Wards; A, B\nEND:VEVENT\nBEGIN:VALARM \\ and 👩‍👩‍👧‍👦'.repeat(4);
    const id = 'a b/c;d@e';
    const file = write({ ...inForce(), title, id }, { url: 'https://troth.example/x' });
    const [review] = read(file);
    expect(read(file)).toHaveLength(2);
    expect(review?.('summary')).toBe(`Does it still fit? ${title}`);
    expect(review?.('uid')).toBe('articulation/a%20b%2Fc%3Bd%40e/review@troth');
    expect(review?.('url')).toBe('https://troth.example/x');
    expect(write(inForce(), { url: 'javascript:alert(1)' })).not.toContain('URL:');
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('has nothing without a day, and for what is no articulation', () => {
    expect(read(write(begun()))).toEqual([]);
    expect(read(write(null as never))).toEqual([]);
    expect(read(write({ ...written(), reviewBy: '2026-02-30' }))).toHaveLength(1);
  });

  it('speaks German', () => {
    const [review] = read(write(inForce(), { words: de.articulation }));
    expect(review?.('summary')).toBe('Passt es noch? How we deliver to the wards');
  });
});
