import type {
  Dimension,
  DimensionScore,
  Instrument,
  TrustSeries,
} from '../../src/core/trust/types.ts';

/** Axes without a meaning, to see how the drawing holds. */
export function manyDimensions(count: number): Dimension[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `d${i + 1}`,
    label: `Aspect ${i + 1}`,
    description: `The aspect number ${i + 1} of working together.`,
  }));
}

/** Series over those axes (or an instrument's), the same at every call. */
export function manySeries(
  dimensionCount: number,
  seriesCount: number,
  instrument?: Instrument,
): TrustSeries[] {
  const dimensions = instrument?.dimensions ?? manyDimensions(dimensionCount);
  return Array.from({ length: seriesCount }, (_, s) => {
    const rater = s % 2 === 0 ? 'northwind' : 'harbour';
    const target = s % 2 === 0 ? 'harbour' : 'northwind';
    const scores = Object.fromEntries(
      dimensions.map((dimension, d) => [dimension.id, score(35 + ((s * 17 + d * 29) % 56))]),
    );
    return {
      id: `many-${s}`,
      wave: '2026-09',
      rater: seriesCount > 2 ? `Team ${s + 1}` : rater,
      target: seriesCount > 2 ? 'the partnership' : target,
      perspective: 'partner',
      referent: 'organisation',
      n: 6 + (s % 5),
      scores,
      overall: score(50 + ((s * 13) % 30)),
      scale: { min: 1, max: 5 },
      comparableWith: [],
    };
  });
}

function score(index: number): DimensionScore {
  return {
    n: 6,
    index,
    mean: 1 + index / 25,
    sd: 0.7,
    ad: 0.5,
    rwg: 0.75,
    distribution: {},
    withheld: null,
  };
}
