import type { RadarGeometry, RadarShape } from './radarGeometry.ts';
import { pathStep, placeOnAxis } from './radarPaths.ts';
import type { TrustSeries } from './types.ts';

/** How far the answers behind one value spread: a line along its axis. */
export interface RadarSpreadSegment {
  dimensionId: string;
  /** In index points; the line is cut at the ends of the axis, these numbers are not. */
  from: number;
  to: number;
  path: string;
}

/** The spread of one series, where it is known. */
export interface RadarSpread {
  seriesId: string;
  segments: RadarSpreadSegment[];
  /** All segments in one path. */
  path: string;
}

/**
 * Lines from the value less the spread (`sd` or `ad`) to the value plus the spread, for the series
 * of a drawing. Apart from `radarGeometry`, so that a radar that does not show it does not pay for
 * it. A series needs its `scale` to turn scale points into index points.
 */
export function radarSpread(
  { axes, series: shapes, range }: RadarGeometry,
  series: readonly Pick<TrustSeries, 'id' | 'scores' | 'scale'>[],
  kind: 'ad' | 'sd',
): RadarSpread[] {
  return shapes.map(({ seriesId, points }) => {
    const source = series.find(({ id }) => id === seriesId);
    const segments: RadarSpreadSegment[] = [];
    for (let i = 0; i < points.length; i += 1) {
      const { dimensionId, value } = points[i] as RadarShape['points'][number];
      const distance = source && indexDistance(source, dimensionId, kind);
      if (value === null || !Number.isFinite(distance)) continue;
      const [from, to] = [value - (distance as number), value + (distance as number)];
      const angle = axes[i]?.angle ?? 0;
      const start = pathStep('M', placeOnAxis(angle, from, range));
      const end = pathStep('L', placeOnAxis(angle, to, range));
      segments.push({ dimensionId, from, to, path: start + end });
    }
    return { seriesId, segments, path: segments.map(({ path }) => path).join('') };
  });
}

/** A spread in index points; NaN when it is not known. */
function indexDistance(
  { scores, scale }: Pick<TrustSeries, 'scores' | 'scale'>,
  dimensionId: string,
  kind: 'ad' | 'sd',
): number {
  const distance = scores[dimensionId]?.[kind] ?? Number.NaN;
  return scale ? (100 * distance) / (scale.max - scale.min) : Number.NaN;
}
