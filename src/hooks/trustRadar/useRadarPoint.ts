'use client';
import { useMemo, useState } from 'react';
import type { Dimension } from '../../core/trust/types.ts';
import { movePoint } from './movePoint.ts';
import type { RadarSeries } from './radarSeries.ts';

/** Where the reader is: a dimension and, if any is shown, a view of it. */
interface RadarPoint {
  readonly dimensionId: string;
  readonly seriesId: string | null;
}

/** A place with what stands there. */
export interface ActivePoint {
  readonly dimension: Dimension;
  readonly series: RadarSeries | null;
}

/**
 * The point that the reader has chosen, kept by ids so that it survives new data, and the steps of
 * the keyboard from it. `ordered`: the dimensions as the view lists them.
 */
export function useRadarPoint(
  ordered: readonly Dimension[],
  visible: readonly RadarSeries[],
  defaultDimension?: string | undefined,
) {
  const [point, setPoint] = useState<RadarPoint | null>(
    defaultDimension === undefined ? null : { dimensionId: defaultDimension, seriesId: null },
  );
  const active = useMemo((): ActivePoint | null => {
    const dimension = ordered.find((one) => one.id === point?.dimensionId);
    if (!dimension) return null;
    const one = visible.find((one) => one.id === point?.seriesId) ?? visible[0] ?? null;
    return { dimension, series: one };
  }, [point, ordered, visible]);

  /** Takes a key's step; `undefined` when the key means nothing here, `null` when it led away. */
  const step = (key: string, layout: 'radar' | 'list'): ActivePoint | null | undefined => {
    const from = active && {
      dimension: ordered.indexOf(active.dimension),
      series: active.series ? visible.indexOf(active.series) : 0,
    };
    const size = { dimensions: ordered.length, series: visible.length };
    const next = movePoint(from, key, size, layout);
    if (next === undefined) return undefined;
    const dimension = next && ordered[next.dimension];
    if (!dimension) {
      setPoint(null);
      return null;
    }
    const series = visible[next.series] ?? null;
    setPoint({ dimensionId: dimension.id, seriesId: series?.id ?? null });
    return { dimension, series };
  };
  return { active, setPoint, step };
}
