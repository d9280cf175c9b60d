import { describe, expect, it } from 'vitest';
import {
  type Commitment,
  measurePeriods,
  type PeriodOptions,
  persistentlyPerfect,
} from '../../../src/core/index.ts';
import { delivered, harbour, northwind, promised } from './helpers.ts';

const now = '2026-12-31T09:00:00Z';
const kept = (due: string) => delivered(due, due);
const missed = (due: string) => promised({ due });

const days = (commitments: Commitment[], options: Omit<PeriodOptions, 'now'>) =>
  measurePeriods(commitments, { now, ...options }).map(({ from, to }) => [from, to]);

describe('measurePeriods', () => {
  it('starts weeks on Monday', () => {
    const window = { from: '2026-03-02', to: '2026-03-22', every: 'week' } as const;
    const commitments = [
      kept('2026-03-02'),
      missed('2026-03-08'),
      kept('2026-03-09'),
      kept('2026-03-22'),
    ];
    const periods = measurePeriods(commitments, { ...window, now });
    expect(periods.map(({ from, to, population, ppc }) => [from, to, population, ppc])).toEqual([
      ['2026-03-02', '2026-03-08', 2, 0.5],
      ['2026-03-09', '2026-03-15', 1, 1],
      ['2026-03-16', '2026-03-22', 1, 1],
    ]);
  });

  it('starts weeks on Monday across the turn of a year, and before 1970', () => {
    expect(days([], { from: '2026-12-28', to: '2027-01-04', every: 'week' })).toEqual([
      ['2026-12-28', '2027-01-03'],
      ['2027-01-04', '2027-01-04'],
    ]);
    expect(days([], { from: '1969-12-28', to: '1969-12-29', every: 'week' })).toEqual([
      ['1969-12-28', '1969-12-28'],
      ['1969-12-29', '1969-12-29'],
    ]);
  });

  it('cuts the first and the last period at the window', () => {
    expect(days([], { from: '2026-01-15', to: '2026-03-03', every: 'month' })).toEqual([
      ['2026-01-15', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-03'],
    ]);
  });

  it('knows the leap day, quarters, and the end of the calendar', () => {
    expect(days([], { from: '2028-02-01', to: '2028-02-29', every: 'month' })).toEqual([
      ['2028-02-01', '2028-02-29'],
    ]);
    expect(days([], { from: '2026-11-01', to: '2027-06-30', every: 'quarter' })).toEqual([
      ['2026-11-01', '2026-12-31'],
      ['2027-01-01', '2027-03-31'],
      ['2027-04-01', '2027-06-30'],
    ]);
    expect(days([], { from: '2999-12-31', to: '2999-12-31', every: 'quarter' })).toEqual([
      ['2999-12-31', '2999-12-31'],
    ]);
  });

  it('counts the leap day in February', () => {
    const window = { from: '2028-02-01', to: '2028-03-31', every: 'month', now } as const;
    const periods = measurePeriods([missed('2028-02-29'), missed('2028-03-01')], {
      ...window,
      now: '2028-04-01T00:00:00Z',
    });
    expect(periods.map((period) => period.missed)).toEqual([1, 1]);
  });

  it('shows a period in which nothing was due, with nothing known', () => {
    const window = { from: '2026-01-01', to: '2026-03-31', every: 'month', now } as const;
    const periods = measurePeriods([kept('2026-01-31'), missed('2026-03-01')], window);
    expect(periods.map(({ ppc }) => ppc)).toEqual([1, null, 0]);
    expect(periods[1]).toMatchObject({ population: 0, surpriseRate: null, reasons: [] });
  });

  it('keeps to the performer and to the baseline', () => {
    const extended = promised(
      { due: '2026-01-31' },
      {
        type: 'proposeAmendment',
        on: '2026-01-30',
        terms: { due: '2026-02-02' },
        reason: 'The audit moved',
      },
      { type: 'acceptAmendment', on: '2026-01-31' },
    );
    const other = promised({ due: '2026-01-31', requester: harbour, performer: northwind });
    const window = { from: '2026-01-01', to: '2026-02-28', every: 'month', now } as const;
    const counts = (options: Partial<PeriodOptions>) =>
      measurePeriods([extended, other], { ...window, ...options }).map(({ missed: n }) => n);
    expect(counts({})).toEqual([2, 0]);
    expect(counts({ baseline: 'latest' })).toEqual([1, 1]);
    expect(counts({ baseline: 'latest', performer: 'northwind' })).toEqual([1, 0]);
  });

  it.each([
    { from: '2026-02-30' },
    { to: 'soon' },
    { now: '' },
    { every: 'fortnight' },
    { from: '2026-04-01' },
  ])('has no periods for %j', (change) => {
    const window = { from: '2026-03-01', to: '2026-03-31', every: 'month', now } as const;
    expect(measurePeriods([kept('2026-03-10')], window)).toHaveLength(1);
    const options = { ...window, ...change } as PeriodOptions;
    expect(measurePeriods([kept('2026-03-10')], options)).toEqual([]);
  });

  it('passes over what is not a commitment', () => {
    const window = { from: '2026-03-01', to: '2026-03-31', every: 'month', now } as const;
    const commitments = [null, {}, 'x', kept('2026-03-10')] as Commitment[];
    expect(measurePeriods(commitments, window)).toMatchObject([{ population: 1 }]);
  });
});

describe('persistentlyPerfect', () => {
  const row = (...ratios: (number | null)[]) => persistentlyPerfect(ratios.map((ppc) => ({ ppc })));

  it('needs three perfect periods in a row', () => {
    expect(row()).toBe(false);
    expect(row(1, 1)).toBe(false);
    expect(row(1, 1, 1)).toBe(true);
    expect(row(0.5, 1, 1, 1)).toBe(true);
    expect(row(1, 1, 0.99, 1, 1)).toBe(false);
  });

  it('needs something decided in each', () => {
    expect(row(1, 1, null, 1)).toBe(false);
    expect(row(null, null, null)).toBe(false);
  });
});
