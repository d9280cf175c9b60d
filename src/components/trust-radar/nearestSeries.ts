import { scoreOf } from '../../hooks/trustRadar/radarFacts.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { RADIUS } from './plot.ts';

/** The series whose value on an axis lies nearest to a point of the plot; `null` if none is known. */
export function nearestSeries(
  { visible }: TrustRadarApi['state'],
  dimensionId: string,
  x: number,
  y: number,
): string | null {
  const pressed = (100 * Math.hypot(x, y)) / RADIUS;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, current } of visible) {
    const index = scoreOf(current, dimensionId)?.index ?? null;
    const distance = index === null ? Number.POSITIVE_INFINITY : Math.abs(index - pressed);
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}
