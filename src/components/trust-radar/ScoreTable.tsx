'use client';
import { useRef } from 'react';
import type { Dimension } from '../../core/trust/types.ts';
import {
  answersInWords,
  changeOf,
  gapOf,
  scoreOf,
  spreadInPoints,
  withheldReason,
} from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { useScrollsSideways } from '../ui/useScrollsSideways.ts';

/**
 * The same numbers as a table: a view of its own, the key of a chart too small for names, and what
 * a screen reader reads beside every chart.
 */
export function ScoreTable({ radar }: { readonly radar: TrustRadarApi }) {
  const { state, messages, formats } = radar;
  const { visible, ordered } = state;
  const showGap = visible.length > 1;
  const isMain = state.view === 'table';
  const row = (dimension: Dimension | null) => {
    const id = dimension?.id ?? null;
    const gap = showGap ? gapOf(visible, id) : null;
    return (
      <tr key={id} data-part={dimension ? 'row' : 'overall-row'}>
        <th scope="row">
          {dimension && isMain && <RowName radar={radar} dimension={dimension} />}
          {dimension && !isMain && dimension.label}
          {!dimension && messages.overall}
        </th>
        {visible.map((series) => (
          <ScoreCell key={series.id} radar={radar} series={series} dimensionId={id} />
        ))}
        {showGap && <td>{gap === null ? '' : formats.number(gap)}</td>}
      </tr>
    );
  };
  const region = useRef<HTMLDivElement>(null);
  const isCut = useScrollsSideways(region);
  return (
    <div
      ref={region}
      data-part="table-region"
      data-state={isMain ? 'main' : 'aside'}
      // A wide table scrolls sideways, so the region takes the keyboard where it is in view.
      {...((isMain || isCut) && {
        role: 'region',
        'aria-label': messages.tableCaption,
        tabIndex: 0,
      })}
    >
      <table data-part="table">
        <caption>{messages.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.dimension}</th>
            {visible.map((series) => (
              <th key={series.id} scope="col">
                {series.label}
              </th>
            ))}
            {showGap && <th scope="col">{messages.gap}</th>}
          </tr>
        </thead>
        <tbody>
          {ordered.map(row)}
          {row(null)}
        </tbody>
      </table>
    </div>
  );
}

interface RowNameProps {
  readonly radar: TrustRadarApi;
  readonly dimension: Dimension;
}

/** The name of a dimension, which opens what it means: here there is no plot to press. */
function RowName({ radar: { state, actions }, dimension }: RowNameProps) {
  const isOpen = state.active?.dimension === dimension;
  return (
    <button
      type="button"
      data-part="row-name"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? actions.dismiss() : actions.activate(dimension.id))}
    >
      {dimension.label}
    </button>
  );
}

interface ScoreCellProps {
  readonly radar: TrustRadarApi;
  readonly series: RadarSeries;
  readonly dimensionId: string | null;
}

function ScoreCell({ radar, series, dimensionId }: ScoreCellProps) {
  const { state, messages, formats } = radar;
  const score = scoreOf(series.current, dimensionId);
  const reason = withheldReason(score);
  const notes = answersInWords(score, messages, formats);
  if (reason || !score || score.index === null) {
    const why = messages.withheldShort({ reason: reason ?? 'no_answers' });
    return (
      <td data-part="score" data-state={reason}>
        {[why, ...notes].join('\n')}
      </td>
    );
  }
  const change = state.value.compareWaves ? changeOf(series, dimensionId) : null;
  const spread = spreadInPoints(series.current, score, state.value.spread);
  if (change !== null) notes.unshift(messages.change({ change }, formats));
  if (spread !== null) notes.push(`\u00b1\u2009${formats.number(spread)}`);
  // One text of two lines: the stylesheet sets the first line, the number, in full size.
  return <td data-part="score">{`${formats.number(score.index)}\n${notes.join(' · ')}`}</td>;
}
