import type { Refusal } from '../../core/types.ts';
import type { RadarSeries } from './radarSeries.ts';

/**
 * What the geometry refused, at its place among the series the host passed: the geometry sees the
 * newest wave of each view only.
 */
export function radarIssues(
  refusals: readonly Refusal[],
  views: readonly RadarSeries[],
  given: readonly unknown[],
): Refusal[] {
  return refusals.map((refusal) => {
    const path = refusal.path?.replace(/^series\[(\d+)\]/, (_, view) => {
      const id = views[view]?.id;
      return `series[${given.findIndex((one) => (one as RadarSeries | null)?.id === id)}]`;
    });
    return path ? { ...refusal, path } : refusal;
  });
}
