'use client';
import { memo } from 'react';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarGeometry } from '../../core/trust/radarGeometry.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import { RADIUS } from './plot.ts';

type Axes = RadarGeometry['axes'];
type Drawn = RadarGeometry['series'][number];

interface DrawnSeriesProps {
  readonly series: RadarSeries;
  readonly drawn: Drawn;
  readonly dimensions: readonly Dimension[];
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
/** Where many points crowd, smaller marks keep the outlines readable. */
const SMALL_MARKER = 2.25;

/** One view: its outline, its markers, what it does not know, its spread, its wave before. */
function DrawnSeriesOutline({
  series,
  drawn,
  axes,
  previous,
  spread,
  emphasis,
  activeDimension,
  crowded,
  lane,
}: DrawnSeriesProps) {
  const size = crowded ? SMALL_MARKER : MARKER;
  let markers = '';
  let missing = '';
  drawn.points.forEach((point, i) => {
    const axis = axes[i];
    if (point.status === 'value' && point.x !== null && point.y !== null) {
      markers += markerPath(series.marker, point.x, point.y, size);
    } else if (axis) {
      // At the rim, a step apart for each series, so that several unknowns stay countable.
      const angle = axis.angle + lane * 0.09;
      const r = RADIUS + 5;
      missing += markerPath(series.marker, Math.sin(angle) * r, -Math.cos(angle) * r, 2.5);
    }
  });
  const at = drawn.points.find((point) => point.dimensionId === activeDimension);
  return (
    <g
      data-part="series"
      data-color={series.color}
      data-emphasis={emphasis}
      data-crowded={crowded || undefined}
    >
      {previous && <path data-part="previous" d={previous.outline} />}
      {spread && <path data-part="spread" d={spread} />}
      <path data-part="outline" data-dash={series.dash} d={drawn.outline} />
      <path data-part="markers" d={markers} />
      {missing && <path data-part="missing" d={missing} />}
      {at?.status === 'value' && at.x !== null && at.y !== null && (
        <circle data-part="active-point" cx={at.x} cy={at.y} r={MARKER * 2} />
      )}
    </g>
  );
}

/**
 * Whether a series would be drawn the same. `drawn`, `axes` and the wave before follow from the
 * series and the dimensions, so a new value in one series draws that one alone.
 */
function looksTheSame(a: DrawnSeriesProps, b: DrawnSeriesProps): boolean {
  return (
    a.series.current === b.series.current &&
    a.series.marker === b.series.marker &&
    a.series.dash === b.series.dash &&
    a.series.color === b.series.color &&
    a.dimensions === b.dimensions &&
    a.previous?.outline === b.previous?.outline &&
    a.spread === b.spread &&
    a.emphasis === b.emphasis &&
    a.activeDimension === b.activeDimension &&
    a.crowded === b.crowded &&
    a.lane === b.lane
  );
}

export const DrawnSeries = memo(DrawnSeriesOutline, looksTheSame);
