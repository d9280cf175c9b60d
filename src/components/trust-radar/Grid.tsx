'use client';
import { memo } from 'react';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarGeometry } from '../../core/trust/radarGeometry.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { Formats } from '../../i18n/formats.ts';
import { percentX, percentY } from './plot.ts';

interface GridProps {
  /** All that rings and spokes depend on: as long as they stay, nothing is drawn again. */
  readonly dimensions: readonly Dimension[];
  readonly geometry: RadarGeometry;
}

/** Rings and spokes. Rings are round: the distance from the centre counts, also between axes. */
export const Grid = memo(
  function Grid({ geometry }: GridProps) {
    const rings = geometry.rings.map(({ r }) => (r > 0 ? markerPath(0, 0, 0, r) : '')).join('');
    return (
      <>
        <path data-part="rings" d={rings} />
        <path data-part="spokes" d={geometry.spokesPath} />
      </>
    );
  },
  (before, now) => before.dimensions === now.dimensions,
);

/** What each ring stands for, along the first axis. */
export const ScaleLabels = memo(
  function ScaleLabels({ geometry, formats }: GridProps & { readonly formats: Formats }) {
    return geometry.rings.map(({ value, r }) => (
      <text
        key={value}
        data-part="scale"
        x={`${percentX(-3)}%`}
        y={`${percentY(-r)}%`}
        dy="0.32em"
        textAnchor="end"
      >
        {formats.number(value)}
      </text>
    ));
  },
  (before, now) => before.dimensions === now.dimensions && before.formats === now.formats,
);
