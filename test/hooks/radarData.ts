import type { Dimension, DimensionScore, TrustSeries, Withheld } from '../../src/core/index.ts';

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

/** A score on a 1..5 scale, so 3 is 50 and 4 is 75; or the reason why there is none. */
export function scoreOf(mean: Known, n = 6): DimensionScore {
  const numbers =
    typeof mean === 'number'
      ? { mean, index: (mean - 1) * 25, sd: 0.6, ad: 0.4, rwg: 0.8, withheld: null }
      : { mean: null, index: null, sd: null, ad: null, rwg: null, withheld: mean };
  return { n, ...numbers, distribution: {} };
}

/** Northwind on Harbour, as `scoreResponses` would return it, in the order of the dimensions. */
export function northwindOn(
  scores: readonly Known[],
  { overall = 3, ...rest }: Partial<Omit<TrustSeries, 'overall'>> & { overall?: Known } = {},
): TrustSeries {
  const key = {
    wave: 'autumn',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'organisation',
    ...rest,
  } as const;
  return {
    id: [key.wave, key.rater, key.target, key.perspective, key.referent].join('|'),
    n: 6,
    scores: Object.fromEntries(
      scores.map((score, i) => [dimensions[i]?.id ?? `d${i}`, scoreOf(score)]),
    ),
    overall: scoreOf(overall),
    scale: { min: 1, max: 5 },
    ...key,
  };
}

/** Harbour on Northwind. */
export const harbourOn: typeof northwindOn = (scores, rest) =>
  northwindOn(scores, { rater: 'harbour', target: 'northwind', ...rest });

/** Gaps of 25, 50 and 0 points. */
export const bothViews = [northwindOn([4, 4, 3]), harbourOn([3, 2, 3], { overall: 2.5 })];
export const [northwindView, harbourView] = bothViews as [TrustSeries, TrustSeries];

/** A score whose numbers a host forgot to take out. */
export const leaking = (withheld: Withheld) => ({ ...scoreOf(4.24, 3), withheld });
