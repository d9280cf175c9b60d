'use client';
import { memo } from 'react';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarGeometry } from '../../core/trust/radarGeometry.ts';
import { RADIUS } from './plot.ts';

type Axes = RadarGeometry['axes'];
type Drawn = RadarGeometry['series'][number];

interface DrawnSeriesProps {
  readonly color: number;
  readonly dash: number;
  readonly marker: number;
  readonly drawn: Drawn;
  readonly axes: Axes;
  /** The wave before, when it is compared with. */
  readonly previous: Drawn | undefined;
  /** Lines along the axes, when the spread is shown. */
  readonly spread: string | undefined;
  readonly emphasis: 'none' | 'this' | 'other';
  /** The dimension whose point the reader is at, if it is this series'. */
  readonly activeDimension: string | null;
  readonly crowded: boolean;
  /** Which of the series side by side this is, counted from the middle one. */
  readonly lane: number;
}

const MARKER = 4;
/** Where many points crowd, or spreads lie beneath them, smaller marks keep those readable. */
const SMALL_MARKER = 2.25;

/**
 * One view: its outline, its markers, what it does not know, its spread, its wave before. A new
 * value in one series draws that one alone: the shapes of the others stay the same objects.
 */
export const DrawnSeries = memo(function DrawnSeries({
  color,
  dash,
  marker,
  drawn,
  axes,
  previous,
  spread,
  emphasis,
  activeDimension,
  crowded,
  lane,
}: DrawnSeriesProps) {
  const size = crowded || spread ? SMALL_MARKER : MARKER;
  let markers = '';
  let missing = '';
  drawn.points.forEach((point, i) => {
    const axis = axes[i];
    if (point.status === 'value' && point.x !== null && point.y !== null) {
      markers += markerPath(marker, point.x, point.y, size);
    } else if (axis) {
      // At the rim, a step apart for each series, so that several unknowns stay countable.
      const angle = axis.angle + lane * 0.09;
      const r = RADIUS + 5;
      missing += markerPath(marker, Math.sin(angle) * r, -Math.cos(angle) * r, 2.5);
    }
  });
  const at = drawn.points.find((point) => point.dimensionId === activeDimension);
  return (
    <g
      data-part="series"
      data-color={color}
      data-emphasis={emphasis}
      data-crowded={crowded || undefined}
    >
      {previous && <path data-part="previous" data-dash={dash} d={previous.outline} />}
      {spread && <path data-part="spread" d={spread} />}
      <path data-part="outline" data-dash={dash} d={drawn.outline} />
      <path data-part="markers" d={markers} />
      {missing && <path data-part="missing" d={missing} />}
      {at?.status === 'value' && at.x !== null && at.y !== null && (
        <circle data-part="active-point" cx={at.x} cy={at.y} r={MARKER * 2} />
      )}
    </g>
  );
});
