import { Fragment } from 'react';
import { readPaths } from '../contestant.ts';
import { colourOf, type Dimension, height, type Series, width } from '../data.ts';
import { enter } from '../enter.ts';

// The limit: the drawing of Troth's chart, written by hand for one fixed box. No state, no memo,
// no hook, four style rules; whatever a component adds on top shows up as a multiple of this.

type Props = { dimensions: Dimension[]; series: Series[] };

const UNIT = height / 200;
const RIM = 72;
const RINGS = [0, 25, 50, 75, 100];
const DASHES = [undefined, '8 4', '2 4', '12 4 2 4', '5 3 1 3 1 3'];

function Bare({ dimensions, series }: Props) {
  const angles = dimensions.map((_, i) => (2 * Math.PI * i) / dimensions.length);
  const point = (angle: number, index: number): [x: number, y: number] => {
    const r = (RIM * index) / 100;
    return [round(r * Math.sin(angle)), round(-r * Math.cos(angle))];
  };
  return (
    <svg width={width} height={height} role="img" aria-label="Trust radar">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the svg around it has the name */}
      <svg
        width={width}
        height={height}
        viewBox="-133.33 -100 266.67 200"
        overflow="visible"
        fill="none"
      >
        <path
          d={RINGS.slice(1)
            .map((ring) => circle(0, 0, (RIM * ring) / 100))
            .join('')}
          stroke="#d6d3d1"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={angles.map((angle) => `M0 0L${point(angle, 100).join(' ')}`).join('')}
          stroke="#d6d3d1"
          vectorEffect="non-scaling-stroke"
        />
        {series.map((one, i) => {
          const points = dimensions.map(({ id }, k) =>
            point(angles[k] ?? 0, one.scores[id]?.index ?? 0),
          );
          return (
            <Fragment key={one.id}>
              <path
                d={`M${points.map((p) => p.join(' ')).join('L')}Z`}
                stroke={colourOf(i)}
                strokeWidth={2}
                strokeDasharray={DASHES[i % DASHES.length]}
                vectorEffect="non-scaling-stroke"
              />
              <path
                className="bare-markers"
                d={points.map(([x, y]) => marker(i, x, y)).join('')}
                fill={colourOf(i)}
              />
            </Fragment>
          );
        })}
      </svg>
      {RINGS.map((ring) => (
        <text
          key={ring}
          className="bare-scale"
          x={width / 2 - 3 * UNIT}
          y={height / 2 - (UNIT * RIM * ring) / 100}
          dy="0.32em"
        >
          {ring}
        </text>
      ))}
      {dimensions.map(({ id, label }, i) => (
        <Label key={id} label={label} angle={angles[i] ?? 0} />
      ))}
    </svg>
  );
}

function Label({ label, angle }: { label: string; angle: number }) {
  const x = round(width / 2 + UNIT * (RIM + 10) * Math.sin(angle));
  const y = round(height / 2 - UNIT * (RIM + 10) * Math.cos(angle));
  const side = Math.sin(angle);
  if (Math.abs(side) < 0.2) {
    const above = Math.cos(angle) > 0;
    return (
      <foreignObject
        x={x - 130}
        y={above ? 0 : y}
        width={260}
        height={round(above ? y : height - y)}
      >
        <div className={above ? 'bare-label above' : 'bare-label below'}>{label}</div>
      </foreignObject>
    );
  }
  return (
    <foreignObject
      x={side > 0 ? x : 0}
      y={y - 43}
      width={round(side > 0 ? width - x : x)}
      height={86}
    >
      <div className={side > 0 ? 'bare-label right' : 'bare-label left'}>{label}</div>
    </foreignObject>
  );
}

function marker(i: number, x: number, y: number): string {
  switch (i % 4) {
    case 0:
      return circle(x, y, 4);
    case 1:
      return `M${round(x - 3.5)} ${round(y - 3.5)}h7v7h-7Z`;
    case 2:
      return `M${x} ${round(y - 5)}l5 5l-5 5l-5 -5Z`;
    default:
      return `M${x} ${round(y - 5)}l4.6 8h-9.2Z`;
  }
}

function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

enter<Props>({
  name: 'bare',
  Chart: Bare,
  prepare: ({ dimensions, series }) => ({ dimensions, series }),
  parts: ({ dimensions, series }) => ({
    path: 2 + 2 * series.length,
    text: RINGS.length,
    foreignObject: dimensions.length,
  }),
  ...readPaths('svg svg path'),
});
