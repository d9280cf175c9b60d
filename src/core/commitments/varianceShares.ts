import { type VarianceReason, varianceReasons } from './types.ts';

/** One bar of the Pareto chart of reasons. */
export interface VarianceShare {
  reason: VarianceReason;
  count: number;
  /** Part of all stated reasons, 0–1. */
  share: number;
  /** Part of all stated reasons that this one and those before it make up, 0–1. */
  cumulative: number;
}

/**
 * Reasons for variance, most frequent first (Pareto); those equally frequent in the order of
 * `varianceReasons`. share = count / stated reasons, so that the last `cumulative` is 1.
 */
export function varianceShares(counts: ReadonlyMap<VarianceReason, number>): VarianceShare[] {
  const stated = varianceReasons
    .filter((reason) => counts.has(reason))
    .map((reason) => ({ reason, count: counts.get(reason) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const total = stated.reduce((sum, { count }) => sum + count, 0);
  let soFar = 0;
  return stated.map(({ reason, count }) => {
    soFar += count;
    return { reason, count, share: count / total, cumulative: soFar / total };
  });
}
