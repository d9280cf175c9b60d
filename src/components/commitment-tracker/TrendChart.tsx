'use client';
import type { MeasureTrend, TrendPoint } from '../../hooks/commitmentTracker/measureTypes.ts';

// In em, so that the drawing grows with the text in it.
const TOP = 1.75;
const PLOT = 4;
const BOTTOM = TOP + PLOT;

/** With more points than this there is no room for a name at each, and for no numbers. */
const ROOM = 8;

/**
 * The share kept on time, period by period: a dot for each, a line between neighbours, a gap where
 * nothing is decided. A period that is not over yet is hollow, its line dashed.
 */
export function TrendChart({ trend }: { readonly trend: MeasureTrend }) {
  const { points, scale } = trend;
  const step = Math.ceil(points.length / ROOM);
  const height = BOTTOM + (step === 1 ? 3.25 : 2);
  const x = (index: number) => `${((index + 0.5) / points.length) * 100}%`;
  return (
    <div data-part="trend">
      <div data-part="trend-scale" aria-hidden="true">
        <span>{scale.top}</span>
        <span>{scale.bottom}</span>
      </div>
      <svg
        data-part="trend-chart"
        role="img"
        aria-label={`${trend.label}. ${trend.sentence}`}
        width="100%"
        height={`${height}em`}
      >
        <line data-part="trend-rule" x1="0" x2="100%" y1={`${TOP}em`} y2={`${TOP}em`} />
        <line data-part="trend-rule" x1="0" x2="100%" y1={`${BOTTOM}em`} y2={`${BOTTOM}em`} />
        {points.map((point, index) => (
          <Line
            key={point.id}
            from={points[index - 1]}
            to={point}
            x1={x(index - 1)}
            x2={x(index)}
          />
        ))}
        {points.map((point, index) => (
          <Point
            key={point.id}
            point={point}
            x={x(index)}
            numbered={step === 1}
            // Counted from the end, so that the present period keeps its name.
            named={(points.length - 1 - index) % step === 0}
          />
        ))}
      </svg>
    </div>
  );
}

interface LineProps {
  readonly from: TrendPoint | undefined;
  readonly to: TrendPoint;
  readonly x1: string;
  readonly x2: string;
}

function Line({ from, to, x1, x2 }: LineProps) {
  if (!from || from.ratio === null || to.ratio === null) return null;
  return (
    <line
      data-part="trend-line"
      data-state={to.running ? 'running' : 'over'}
      x1={x1}
      x2={x2}
      y1={heightOf(from.ratio)}
      y2={heightOf(to.ratio)}
    />
  );
}

interface PointProps {
  readonly point: TrendPoint;
  readonly x: string;
  readonly named: boolean;
  readonly numbered: boolean;
}

function Point({ point, x, named, numbered }: PointProps) {
  const { ratio, running, shortLabel, value, basis } = point;
  return (
    <>
      {ratio !== null && (
        <circle
          data-part="trend-dot"
          data-state={running ? 'running' : 'over'}
          cx={x}
          cy={heightOf(ratio)}
          r="0.3125em"
        />
      )}
      {named && (
        <text data-part="trend-name" x={x} y={`${BOTTOM + 1.5}em`}>
          {shortLabel}
        </text>
      )}
      {numbered && ratio !== null && (
        <text data-part="trend-value" x={x} y={heightOf(ratio)} dy="-0.625em">
          {value}
        </text>
      )}
      {numbered && (
        <text data-part="trend-n" x={x} y={`${BOTTOM + 2.75}em`}>
          {basis || '–'}
        </text>
      )}
    </>
  );
}

function heightOf(ratio: number): string {
  return `${TOP + (1 - ratio) * PLOT}em`;
}
