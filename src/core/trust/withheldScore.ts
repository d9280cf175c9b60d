import type { DimensionScore, Withheld } from './types.ts';

/** A score of which only how many they are stays. */
export function withheldScore({ n }: DimensionScore, withheld: Withheld): DimensionScore {
  const unknown = { mean: null, index: null, sd: null, ad: null, rwg: null };
  return { n, ...unknown, distribution: {}, withheld };
}
