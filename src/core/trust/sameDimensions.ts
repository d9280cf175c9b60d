import { joinKey } from './seriesId.ts';
import type { TrustSeries } from './types.ts';

/**
 * Whether the overall scores of two series are means of the same dimensions. Those of different
 * ones are not compared: what differs may be no more than which dimensions are in them.
 */
export function sameDimensions(a: TrustSeries, b: TrustSeries): boolean {
  return shownDimensions(a) === shownDimensions(b);
}

function shownDimensions({ scores }: TrustSeries): string {
  const shown = Object.keys(scores).filter((id) => scores[id]?.mean != null);
  return joinKey(shown.sort());
}
