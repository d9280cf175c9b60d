'use client';
import { memo } from 'react';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarRing } from '../../core/trust/radarGeometry.ts';
import type { Formats } from '../../i18n/formats.ts';
import { percentX, percentY } from './plot.ts';

interface GridProps {
  readonly rings: readonly RadarRing[];
  /** All spokes in one path. */
  readonly spokes: string;
}

/** Rings and spokes. Rings are round: the distance from the centre counts, also between axes. */
export const Grid = memo(function Grid({ rings, spokes }: GridProps) {
  const d = rings.map(({ r }) => (r > 0 ? markerPath(0, 0, 0, r) : '')).join('');
  return (
    <>
      <path data-part="rings" d={d} />
      <path data-part="spokes" d={spokes} />
    </>
  );
});

interface ScaleLabelsProps {
  readonly rings: readonly RadarRing[];
  readonly formats: Formats;
}

/** What each ring stands for, along the first axis. */
export const ScaleLabels = memo(function ScaleLabels({ rings, formats }: ScaleLabelsProps) {
  return rings.map(({ value, r }) => (
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
});
