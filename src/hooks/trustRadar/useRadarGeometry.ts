'use client';
import { useMemo } from 'react';
import { radarFrame } from '../../core/trust/radarFrame.ts';
import {
  drawOnFrame,
  type KnownShapes,
  type RadarGeometry,
} from '../../core/trust/radarGeometry.ts';
import type { Dimension, TrustSeries } from '../../core/trust/types.ts';

/** Draws series on the same axes; a series that is the same object as before keeps its shape. */
export type DrawSeries = (series: readonly TrustSeries[]) => RadarGeometry;

/** The axes of these dimensions, as a function that draws series on them. */
export function useRadarGeometry(dimensions: readonly Dimension[], radius: number): DrawSeries {
  return useMemo(() => {
    const frame = radarFrame({ dimensions, series: [], radius });
    const known: KnownShapes = new WeakMap();
    return (series) => drawOnFrame(frame, series, known);
  }, [dimensions, radius]);
}
