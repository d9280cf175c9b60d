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
    expect(Number(second?.('sequence'))).toBe(Number(first?.('sequence')) + 1);
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

  describe('of a version that took the place of another', () => {
    const first = inForce();
    /** The next version: without the outcome that the one before had, and with one of its own. */
    const nextTo = (before: Articulation, id: string) => {
      const doc = begun({ id, supersedes: before, title: `As of ${id}` });
      const { time, ...kept } = doc.clauses;
      const outcome = { ...first.clauses.time, by: '2027-01-31' };
      const clauses = { ...kept, [`of-${id}`]: outcome } as Articulation['clauses'];
      return inForce({ ...doc, effectiveFrom: '2026-10-01', reviewBy: '2027-03-01', clauses });
    };
    const second = nextTo(first, 'v2');
    const third = nextTo(second, 'v3');
    const toldBy = (file: string) =>
      read(file).map((event) => [event('uid'), event('dtstart'), event('status')].join(' '));
    const own = [
      'articulation/v2/review@troth 2027-03-01 CONFIRMED',
      'articulation/v2/outcome/of-v2@troth 2027-01-31 CONFIRMED',
    ];

    it('cancels the days of that one, under the UIDs that they had', () => {
      expect(toldBy(write(second, { earlier: [first] }))).toEqual([
        ...own,
        'articulation/v1/review@troth 2026-10-01 CANCELLED',
        'articulation/v1/outcome/time@troth 2026-09-30 CANCELLED',
      ]);
      const before = new Set(read(write(first)).map((event) => event('uid')));
      const cancelled = read(write(second)).filter((event) => event('status') === 'CANCELLED');
      expect(new Set(cancelled.map((event) => event('uid')))).toEqual(before);
      const [review] = cancelled;
      expect(review?.('description')).toMatch(/^This day no longer counts: version 2 took/);
    });

    it('does so without having that one, on the day from which the new one holds', () => {
      expect(toldBy(write(second)).slice(2)).toEqual([
        'articulation/v1/review@troth 2026-10-01 CANCELLED',
        'articulation/v1/outcome/time@troth 2026-09-30 CANCELLED',
      ]);
      const unsaid = { ...second, effectiveFrom: '' } as const;
      expect(toldBy(write(unsaid))[2]).toBe('articulation/v1/review@troth 2026-03-05 CANCELLED');
      // Without any day there can be no event, and one that had none needs none.
      const undated = { ...unsaid, createdAt: '' };
      const never = { ...first, reviewBy: '' } as const;
      for (const file of [write(undated), write(second, { earlier: [never] })]) {
        expect(file).not.toContain('articulation/v1/review');
      }
    });

    it('raises SEQUENCE above that of any file of the version before', () => {
      const by = { partyId: 'harbour' };
      const history: Articulation['history'] = Array.from({ length: 3000 }, (_, i) => ({
        ...{ id: `h${i}`, type: 'echo', section: 'outcome', text: 'x', by },
        at: '2026-04-01T08:00:00Z',
      }));
      const sequence = (doc: Articulation, uid: string) =>
        Number(read(write(doc)).find((event) => event('uid') === uid)?.('sequence'));
      const uid = 'articulation/v1/review@troth';
      expect(sequence(second, uid)).toBeGreaterThan(sequence({ ...first, history }, uid));
      const replaced = { ...second, history: history.slice(0, 1), status: 'superseded' } as const;
      expect(sequence(replaced, uid)).toBeGreaterThan(sequence(second, uid));
    });

    it('cancels those further back as well, as far as they are known', () => {
      const cancelled = (earlier: readonly Articulation[]) =>
        toldBy(write(third, { earlier })).filter((line) => line.endsWith('CANCELLED'));
      const ofSecond = [
        'articulation/v2/review@troth 2027-03-01 CANCELLED',
        'articulation/v2/outcome/of-v2@troth 2027-01-31 CANCELLED',
      ];
      expect(cancelled([second, first, null as never])).toEqual([
        ...ofSecond,
        'articulation/v1/review@troth 2026-10-01 CANCELLED',
        'articulation/v1/outcome/time@troth 2026-09-30 CANCELLED',
      ]);
      expect(cancelled([second])).toHaveLength(4);
      expect(cancelled([])).toHaveLength(2);
      // A circle has an end.
      const round = { ...first, supersedes: { ...second.supersedes, id: 'v3' } } as Articulation;
      expect(cancelled([second, round])).toHaveLength(4);
    });

    it.each(['draft', 'in_review', 'partly_signed', 'withdrawn'] as const)(
      'leaves them while the new one is %s: the old one holds',
      (status) => {
        const uids = read(write({ ...second, status })).map((event) => event('uid'));
        expect(uids).toEqual(own.map((line) => line.split(' ')[0]));
      },
    );
  });

  it('speaks German', () => {
    const [review] = read(write(inForce(), { words: de.articulation }));
    expect(review?.('summary')).toBe('Passt es noch? How we deliver to the wards');
  });
});
