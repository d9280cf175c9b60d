'use client';
import type { AriaAttributes } from 'react';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { Dimension } from '../../core/trust/types.ts';
import { comparedWave, gapOf, scoreOf, spreadInPoints } from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { gapText } from './gapText.ts';

interface GapViewProps {
  readonly radar: TrustRadarApi;
  readonly emphasised: string | null;
  /** Its name and its description, as ARIA attributes. */
  readonly named: AriaAttributes;
}

/** One line a dimension with a mark for each view on it, the widest gap first. */
export function GapView({ radar, emphasised, named }: GapViewProps) {
  const { state, formats } = radar;
  return (
    <div {...radar.getPlotProps(named)} data-part="dots">
      <div data-part="dot-scale" aria-hidden="true">
        <span data-part="dot-scale-values">
          {[0, 50, 100].map((value) => (
            <span key={value}>{formats.number(value)}</span>
          ))}
        </span>
      </div>
      {state.ordered.map((dimension) => (
        <GapRow key={dimension.id} radar={radar} dimension={dimension} emphasised={emphasised} />
      ))}
    </div>
  );
}

interface GapRowProps {
  readonly radar: TrustRadarApi;
  readonly dimension: Dimension;
  readonly emphasised: string | null;
}

function GapRow({ radar, dimension, emphasised }: GapRowProps) {
  const { state, actions } = radar;
  const gap = gapOf(state.visible, dimension.id);
  const known = state.visible.flatMap((series) => {
    const index = scoreOf(series.current, dimension.id)?.index ?? null;
    return index === null ? [] : [{ series, at: Math.min(100, Math.max(0, index)) }];
  });
  const at = known.map((one) => one.at);
  return (
    // The keyboard walks the rows from the one tab stop around them.
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut to what the arrow keys do.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      data-part="dot-row"
      data-state={state.active?.dimension === dimension ? 'active' : undefined}
      onClick={() => actions.activate(dimension.id)}
    >
      <span data-part="dot-label">{dimension.label}</span>
      <svg data-part="dot-track" width="100%" height="24" aria-hidden="true">
        <line data-part="spokes" x1="0%" x2="100%" y1="12" y2="12" />
        {at.length > 1 && (
          <line
            data-part="dot-range"
            x1={`${Math.min(...at)}%`}
            x2={`${Math.max(...at)}%`}
            y1="12"
            y2="12"
          />
        )}
        {known.map(({ series, at }) => (
          <Dot
            key={series.id}
            radar={radar}
            series={series}
            dimensionId={dimension.id}
            at={at}
            dimmed={emphasised !== null && emphasised !== series.id}
          />
        ))}
      </svg>
      <span data-part="dot-gap">{gapText(radar, dimension.id, gap)}</span>
    </div>
  );
}

interface DotProps {
  readonly radar: TrustRadarApi;
  readonly series: RadarSeries;
  readonly dimensionId: string;
  readonly at: number;
  readonly dimmed: boolean;
}

function Dot({ radar, series, dimensionId, at, dimmed }: DotProps) {
  const { value } = radar.state;
  const score = scoreOf(series.current, dimensionId);
  const spread = spreadInPoints(series.current, score, value.spread);
  const wave = value.compareWaves && comparedWave(series);
  const before = wave && (scoreOf(wave, dimensionId)?.index ?? null);
  return (
    <g data-color={series.color} data-dimmed={dimmed || undefined}>
      {spread !== null && (
        <line
          data-part="spread"
          x1={`${Math.max(0, at - spread)}%`}
          x2={`${Math.min(100, at + spread)}%`}
          y1="12"
          y2="12"
        />
      )}
      {typeof before === 'number' && (
        <svg
          x={`${Math.min(100, Math.max(0, before))}%`}
          y="12"
          overflow="visible"
          aria-hidden="true"
        >
          <path data-part="missing" d={markerPath(series.marker, 0, 0, 4.5)} />
        </svg>
      )}
      <svg x={`${at}%`} y="12" overflow="visible" aria-hidden="true">
        <path data-part="markers" d={markerPath(series.marker, 0, 0, 5.5)} />
      </svg>
    </g>
  );
}
