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
  /** How many axes there are. */
  readonly count: number;
  readonly formats: Formats;
}

/** What each ring stands for, halfway between the last axis and the first: no marker lies there. */
export const ScaleLabels = memo(function ScaleLabels({ rings, count, formats }: ScaleLabelsProps) {
  const angle = -Math.PI / Math.max(2, count);
  return rings.map(({ value, r }, i) => (
    <text
      key={value}
      data-part="scale"
      // In small boxes, every other one gives way.
      data-between={i % 2 === 1 || undefined}
      x={`${percentX(r * Math.sin(angle))}%`}
      y={`${percentY(-r * Math.cos(angle))}%`}
      dy="0.32em"
    >
      {formats.number(value)}
    </text>
  ));
});
