'use client';
import { memo, useMemo } from 'react';
import type { RadarGeometry } from '../../core/trust/radarGeometry.ts';
import { radarSpread } from '../../core/trust/radarSpread.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { SpreadKind } from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';
import type { Formats } from '../../i18n/formats.ts';
import { AxisLabel, AxisNumber } from './AxisLabel.tsx';
import { DrawnSeries } from './DrawnSeries.tsx';
import { Grid, ScaleLabels } from './Grid.tsx';
import { missingNote } from './missingNote.ts';
import { MOST_LABELS, VIEW_BOX } from './plot.ts';

export interface DrawingProps {
  readonly dimensions: readonly Dimension[];
  readonly series: readonly RadarSeries[];
  readonly spread: SpreadKind;
  readonly geometry: RadarGeometry;
  readonly previous: RadarGeometry | null;
  readonly emphasised: string | null;
  readonly activeDimension: string | null;
  readonly activeSeries: string | null;
  readonly messages: RadarMessages;
  readonly formats: Formats;
}

/** From this many points on, marks and lines are drawn finer. */
const CROWDED = 48;

/** The inside of the radar's svg: rings, axes, scale, outlines, labels. Drawn in one pass. */
export const Drawing = memo(function Drawing({
  dimensions,
  series,
  spread,
  geometry,
  previous,
  emphasised,
  activeDimension,
  activeSeries,
  messages,
  formats,
}: DrawingProps) {
  const spreads = useMemo(
    () =>
      spread === 'none'
        ? null
        : radarSpread(
            geometry,
            series.map((one) => one.current),
            spread,
          ),
    [geometry, series, spread],
  );

  const numbered = dimensions.length > MOST_LABELS;
  const active = geometry.axes.find((axis) => axis.dimensionId === activeDimension);
  return (
    <>
      <svg data-part="plot" viewBox={VIEW_BOX} width="100%" height="100%" aria-hidden="true">
        <Grid rings={geometry.rings} spokes={geometry.spokesPath} />
        {active && <path data-part="active-spoke" d={`M0 0L${active.x} ${active.y}`} />}
        {series.map((one, i) => {
          const drawn = shapeOf(geometry, one.id);
          return (
            drawn && (
              <DrawnSeries
                key={one.id}
                color={one.color}
                dash={one.dash}
                marker={one.marker}
                drawn={drawn}
                axes={geometry.axes}
                previous={one.previous ? shapeOf(previous, one.previous.id) : undefined}
                spread={spreads?.find(({ seriesId }) => seriesId === one.id)?.path}
                emphasis={emphasised === null ? 'none' : emphasised === one.id ? 'this' : 'other'}
                activeDimension={activeSeries === one.id ? activeDimension : null}
                lane={i - (series.length - 1) / 2}
                crowded={series.length * dimensions.length > CROWDED}
              />
            )
          );
        })}
      </svg>
      <ScaleLabels rings={geometry.rings} count={geometry.axes.length} formats={formats} />
      {geometry.axes.map((axis, i) =>
        numbered ? (
          <AxisNumber
            key={axis.dimensionId}
            number={formats.number(i + 1)}
            angle={axis.angle}
            active={axis === active}
          />
        ) : (
          <AxisLabel
            key={axis.dimensionId}
            label={dimensions[i]?.label ?? axis.dimensionId}
            angle={axis.angle}
            active={axis === active}
            note={missingNote(series, axis.dimensionId, messages)}
          />
        ),
      )}
    </>
  );
});

function shapeOf(geometry: RadarGeometry | null, id: string) {
  return geometry?.series.find(({ seriesId }) => seriesId === id);
}
