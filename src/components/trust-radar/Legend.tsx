'use client';
import { markerPath } from '../../core/trust/markerPath.ts';
import {
  answersInWords,
  changeOf,
  isChangeWithheld,
  scoreOf,
  withheldReason,
} from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { Swatch } from './Swatch.tsx';

interface LegendProps {
  readonly radar: TrustRadarApi;
  /** A series under the pointer or the keyboard stands out while it is there. */
  readonly onPreview: (id: string | null) => void;
}

/** Names every view beside the drawing, with its overall score; shows, hides, lets stand out. */
export function Legend({ radar, onPreview }: LegendProps) {
  const { state, messages } = radar;
  return (
    <ul data-part="legend" aria-label={messages.seriesLabel}>
      {state.series.map((series) => (
        <LegendItem key={series.id} radar={radar} series={series} onPreview={onPreview} />
      ))}
    </ul>
  );
}

function LegendItem({ radar, series, onPreview }: LegendProps & { readonly series: RadarSeries }) {
  const { state, messages, formats } = radar;
  const { hidden, compareWaves } = state.value;
  const shown = !hidden.includes(series.id);
  const overall = scoreOf(series.current, null);
  const change = compareWaves ? changeOf(series, null) : null;
  const reason = withheldReason(overall);
  const notes = [
    ...(reason ? [messages.withheld({ reason })] : []),
    ...answersInWords(overall, messages, formats),
  ];
  if (change !== null && series.previous) {
    notes.push(messages.changeSince({ change, wave: series.previousName ?? '' }, formats));
  } else if (compareWaves && isChangeWithheld(series, null)) {
    notes.push(messages.changeWithheld);
  }
  return (
    <li
      data-part="legend-item"
      data-state={shown ? 'shown' : 'hidden'}
      onPointerEnter={() => onPreview(series.id)}
      onPointerLeave={() => onPreview(null)}
      onFocus={() => onPreview(series.id)}
      onBlur={() => onPreview(null)}
    >
      <button {...radar.getSeriesToggleProps(series.id)} data-part="legend-toggle">
        <Swatch series={series} />
        <span data-part="legend-label" data-state={shown ? 'shown' : 'hidden'}>
          {series.label}
        </span>
      </button>
      <span data-part="legend-overall">
        {overall?.index != null && formats.number(overall.index)}
      </span>
      {state.series.length > 1 && (
        <button
          {...radar.getEmphasiseProps(series.id)}
          data-part="legend-emphasise"
          disabled={!shown}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={`${markerPath(0, 8, 8, 6)}${markerPath(0, 8, 8, 2)}`} />
          </svg>
        </button>
      )}
      <small data-part="legend-note">{notes.join(' · ')}</small>
    </li>
  );
}
