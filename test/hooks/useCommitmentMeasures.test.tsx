import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import {
  type Commitment,
  measureCommitments,
  measurePeriods,
  reciprocity,
} from '../../src/core/index.ts';
import {
  type UseCommitmentMeasuresOptions,
  useCommitmentMeasures,
} from '../../src/hooks/commitmentTracker/useCommitmentMeasures.ts';
import { de } from '../../src/i18n/de/index.ts';
import type { MeasureId } from '../../src/i18n/en/measures.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';

const base: UseCommitmentMeasuresOptions = {
  commitments: sampleCommitments,
  viewer: { partyId: 'northwind' },
  parties,
  today,
  timeZone: 'UTC',
};

const german = ({ children }: { children: ReactNode }) => (
  <TrothProvider messages={de}>{children}</TrothProvider>
);

const use = (options: Partial<UseCommitmentMeasuresOptions> = {}, wrapper?: typeof german) =>
  renderHook(
    (more: Partial<UseCommitmentMeasuresOptions>) =>
      useCommitmentMeasures({ ...base, ...options, ...more }),
    { initialProps: {}, ...(wrapper && { wrapper }) },
  );
const view = (...args: Parameters<typeof use>) => use(...args).result.current;

/** One of the figures, as "value, basis" for all and for each side. */
const figure = (measures: ReturnType<typeof view>, id: MeasureId) => {
  const sides = measures.figures.find((one) => one.id === id)?.sides;
  return [sides?.together, sides?.ours, sides?.theirs].map((one) => `${one?.value}, ${one?.basis}`);
};

/** Formatters part some texts by spaces of other widths. */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

const only = (...ids: string[]) => sampleCommitments.filter(({ id }) => ids.includes(id));

describe('useCommitmentMeasures: figures worked out by hand', () => {
  it.each<[MeasureId, string, string, string]>([
    ['ppc', '56%, 5 of 9', '75%, 3 of 4', '40%, 2 of 5'],
    ['surprises', '25%, 1 of 4', '0%, 0 of 1', '33%, 1 of 3'],
    [
      'openNow',
      '3, 1 overdue, 1 waiting to be judged',
      '1, none overdue',
      '2, 1 overdue, 1 waiting to be judged',
    ],
    ['otif', '56%, 5 of 9', '75%, 3 of 4', '40%, 2 of 5'],
    ['keptLate', '2, of 11', '0, of 5', '2, of 6'],
    ['missed', '2, of 11', '1, of 5', '1, of 6'],
    ['pending', '1, of 11', '0, of 5', '1, of 6'],
    ['open', '1, of 11', '1, of 5', '0, of 6'],
    ['renegotiated', '9%, 1 of 11', '0%, 0 of 5', '17%, 1 of 6'],
    ['notice', '5 days, 2 heads-ups', '6 days, 1 heads-up', '4 days, 1 heads-up'],
    ['firstPass', '86%, 6 of 7', '67%, 2 of 3', '100%, 4 of 4'],
  ])('%s', (id, ...expected) => {
    expect(figure(view(), id)).toEqual(expected);
  });

  it('sets the three days beside each other, and follows the chosen one', () => {
    const { baselines } = view();
    expect(baselines.map(({ label, value, basis }) => `${label}: ${value}, ${basis}`)).toEqual([
      'Day asked for: 44%, 4 of 9',
      'Day promised: 56%, 5 of 9',
      'Day agreed last: 67%, 6 of 9',
    ]);
    const latest = view({ baseline: 'latest' });
    expect(figure(latest, 'ppc')[0]).toBe('67%, 6 of 9');
    // Kept on the new day, but one condition was let go.
    expect(figure(latest, 'otif')[0]).toBe('56%, 5 of 9');
  });

  it('tells the trend month by month, with gaps where nothing is decided', () => {
    const { trend, window, decided } = view();
    expect(window).toBe('Promises due from Jun 1, 2026 to Nov 30, 2026');
    expect(decided).toBe('9 of 11 promises decided');
    expect(trend.table.rows.map(({ cells }) => cells.join(' | '))).toEqual([
      'June 2026 | not known | 0 | 0',
      'July 2026 | not known | 0 | 0',
      'August 2026 | not known | 0 | 0',
      'September 2026 | 67% | 3 | 0',
      'October 2026 | 40% | 5 | 0',
      'November 2026, so far | 100% | 1 | 2',
    ]);
    expect(trend.points.map(({ shortLabel, ratio }) => [shortLabel, ratio])).toEqual([
      ['Jun', null],
      ['Jul', null],
      ['Aug', null],
      ['Sep', 2 / 3],
      ['Oct', 2 / 5],
      ['Nov', 1],
    ]);
    expect(trend.points.map(({ running }) => running).indexOf(true)).toBe(5);
  });

  it('names weeks and quarters too', () => {
    const weeks = view({ every: 'week', periods: 2 });
    expect(weeks.trend.table.rows.map(({ cells }) => plain(cells[0]))).toEqual([
      'Nov 9 – 15, 2026',
      'Nov 16 – 22, 2026, so far',
    ]);
    const [quarter] = view({ every: 'quarter', periods: 1 }).trend.table.rows;
    expect(plain(quarter?.cells[0])).toBe('October – December 2026, so far');
  });

  it('lists what came between, and what nobody gave a reason for', () => {
    const { reasons } = view();
    expect(reasons.table.rows.map(({ cells }) => cells)).toEqual([
      ['The people needed were not available', '2', '67%', '67%'],
      ['Waited for something from the partner', '1', '33%', '100%'],
    ]);
    expect(reasons.note).toBe('1 promise more, with no reason stated');
  });

  it('tells give and take for each partner', () => {
    const [harbour, ...more] = view().reciprocity;
    expect(harbour?.table.columns).toEqual(['Promises', 'We', 'Harbour Logistics', 'Balance']);
    expect(harbour?.table.rows.map(({ cells }) => cells)).toEqual([
      ['Kept so far', '3', '4', '−0.14'],
      ['Open now', '1', '2', '−0.33'],
    ]);
    expect(more).toEqual([]);
  });
});

describe('useCommitmentMeasures: the same as core', () => {
  it.each(['requested', 'original', 'latest'] as const)('on the baseline %s', (baseline) => {
    const { sides, from, to } = view({ baseline, timeZone: 'Pacific/Auckland' });
    const options = { from, to, now: today, baseline, timeZone: 'Pacific/Auckland' };
    expect(sides.together).toMatchObject(measureCommitments(sampleCommitments, options));
    expect(sides.ours).toMatchObject(
      measureCommitments(sampleCommitments, { ...options, performer: 'northwind' }),
    );
    expect(sides.theirs).toMatchObject(
      measureCommitments(sampleCommitments, { ...options, performer: 'harbour' }),
    );
  });

  it('in every period, and in the balances', () => {
    const { trend, from, to, reciprocity: dyads } = view({ every: 'week', periods: 12 });
    const periods = measurePeriods(sampleCommitments, { from, to, now: today, every: 'week' });
    expect(trend.points.map(({ ratio }) => ratio)).toEqual(periods.map(({ ppc }) => ppc));
    const { balance, openBalance } = reciprocity(sampleCommitments, 'northwind', 'harbour');
    expect(dyads[0]).toMatchObject({ balance, openBalance });
  });

  it('after one commitment has changed, and on another day', () => {
    const { result, rerender } = use();
    const commitments = sampleCommitments.filter(({ id }) => id !== 'stock-feed');
    rerender({ commitments });
    expect(result.current.sides.together).toMatchObject({ missed: 1, population: 10 });
    rerender({ commitments, today: '2026-11-20' });
    expect(result.current.sides.together).toMatchObject({ missed: 2, open: 0 });
    expect(result.current.sides.together.now.overdue).toBe(2);
  });
});

describe('useCommitmentMeasures: at the edges', () => {
  it('knows nothing of nothing, and never says 0 % of it', () => {
    const empty = view({ commitments: [] });
    expect(empty.isEmpty).toBe(true);
    for (const id of ['ppc', 'surprises', 'otif', 'renegotiated', 'notice', 'firstPass'] as const) {
      expect(figure(empty, id)[0]).toMatch(/^not known, No/);
    }
    expect(empty.baselines.every(({ amount }) => amount === null)).toBe(true);
    expect(empty.reciprocity).toEqual([]);
    expect(empty.reasons.table.rows).toEqual([]);
    expect(empty.comment).toBeNull();
  });

  it('has no surprise rate while nothing was late', () => {
    expect(figure(view({ commitments: only('temperature-log') }), 'surprises')).toEqual([
      'not known, Nothing was late or missed.',
      'not known, Nothing was late or missed.',
      'not known, Nothing was late or missed.',
    ]);
  });

  it('comments a persistent 100 %, and only that', () => {
    expect(view().comment).toBeNull();
    const easy = view({ commitments: only('temperature-log', 'recall-list', 'winter-routes') });
    expect(easy.comment).toMatch(/A persistent 100% can mean that only easy promises are made/);
  });

  it('names the sides by their parties for somebody who is none of them', () => {
    const labels = { together: 'Together', ours: 'Northwind Health promised' };
    expect(view({ viewer: null }).sideLabels).toMatchObject({
      ...labels,
      theirs: 'Harbour Logistics promised',
    });
    const witness = { partyId: 'mediator', role: 'witness' } as const;
    expect(view({ viewer: witness }).sideLabels).toMatchObject(labels);
    expect(view({ viewer: { partyId: 'harbour' } }).sideLabels.ours).toBe('We promised');
    expect(figure(view({ viewer: { partyId: 'harbour' } }), 'ppc')[1]).toBe('40%, 2 of 5');
  });

  it('passes over what is no commitment, days that do not exist and mad periods', () => {
    const odd = [null, 7, {}, ...sampleCommitments] as unknown as Commitment[];
    expect(figure(view({ commitments: odd }), 'ppc')[0]).toBe('56%, 5 of 9');
    expect(() => view({ today: '2026-02-30' })).not.toThrow();
    for (const periods of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      const { length } = view({ periods }).trend.points;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(60);
    }
  });

  it('gives the same object while nothing changes', () => {
    const { result, rerender } = use();
    const before = result.current;
    rerender({});
    expect(result.current).toBe(before);
  });

  it('speaks German', () => {
    const measures = view({}, german);
    expect(plain(figure(measures, 'ppc')[0])).toBe('56 %, 5 von 9');
    expect(plain(figure(measures, 'openNow')[0])).toBe('3, 1 überfällig, 1 noch zu beurteilen');
    expect(measures.window).toBe('Zusagen, fällig vom 01.06.2026 bis 30.11.2026');
    expect(measures.sideLabels.theirs).toBe('Uns zugesagt');
    expect(plain(measures.trend.table.rows[5]?.cells[0])).toBe('November 2026, bisher');
    expect(measures.trend.points[4]?.shortLabel).toBe('Okt');
  });
});
