'use client';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';

/** A series' pen in small: its colour, dash and marker, as in the drawing. */
export function Swatch({ series }: { readonly series: RadarSeries }) {
  return (
    <svg data-part="swatch" data-color={series.color} viewBox="0 0 32 16" aria-hidden="true">
      <path data-part="outline" data-dash={series.dash} d="M1 8H31" />
      <path data-part="markers" d={markerPath(series.marker, 16, 8, 4.5)} />
    </svg>
  );
}
