import type { Dimension, TrustSeries, Withheld } from '../../src/core/index.ts';
import { makeScore, makeSeries } from '../core/trust/make.ts';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

export const waves = [
  { id: 'spring', name: 'spring 2026' },
  { id: 'autumn', name: 'autumn 2026' },
];

export const dimensions: Dimension[] = [
  { id: 'competence', label: 'Competence', description: 'Able to do what the work needs.' },
  { id: 'integrity', label: 'Integrity', description: 'Honest and fair.' },
  { id: 'predictability', label: 'Predictability', description: 'Doing what was announced.' },
];

type Known = number | Withheld;

/** Northwind on Harbour: means of a 1..5 scale, so 3 is 50 and 4 is 75. */
export function northwindOn(
  scores: readonly Known[],
  rest: Partial<Omit<TrustSeries, 'overall'>> & { overall?: Known } = {},
): TrustSeries {
  const byId = Object.fromEntries(scores.map((score, i) => [dimensions[i]?.id ?? `d${i}`, score]));
  return makeSeries(byId, { wave: 'autumn', ...rest });
}

/** Harbour on Northwind. */
export const harbourOn: typeof northwindOn = (scores, rest) =>
  northwindOn(scores, { rater: 'harbour', target: 'northwind', ...rest });

/** Gaps of 25, 50 and 0 points. */
export const bothViews = [northwindOn([4, 4, 3]), harbourOn([3, 2, 3], { overall: 2.5 })];
export const [northwindView, harbourView] = bothViews as [TrustSeries, TrustSeries];

/** A score whose numbers a host forgot to take out. */
export const leaking = (withheld: Withheld) => ({ ...makeScore(4.24, 3), withheld });
