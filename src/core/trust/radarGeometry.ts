import { isRecord } from '../isRecord.ts';
import type { Refusal } from '../result.ts';
import { fault } from './fault.ts';
import { type RadarFrame, radarFrame } from './radarFrame.ts';
import { outlinePath, placeOnAxis, type RadarRange } from './radarPaths.ts';
import type { TrustSeries } from './types.ts';

/** What a radar is drawn from. */
export interface RadarGeometryInput {
  /** The axes, in the order to draw them. */
  dimensions: readonly { id: string }[];
  /** Of each score, the `index` is drawn. */
  series: readonly Pick<TrustSeries, 'id' | 'scores'>[];
  /** Length of an axis, in the units of the drawing; above 0, at most 100,000. */
  radius: number;
  /** The value at the rim. Default 100. */
  max?: number;
  /** The value at the centre. Default 0. */
  min?: number;
}

/** A spoke from the centre to the rim. */
export interface RadarAxis {
  dimensionId: string;
  /** Radians, clockwise, 0 at twelve o'clock. */
  angle: number;
  /** The end on the rim. */
  x: number;
  y: number;
  /** Where a label may begin, a little outside the rim. */
  labelX: number;
  labelY: number;
}

/** A line of equal value through all axes. */
export interface RadarRing {
  value: number;
  r: number;
  path: string;
}

/** One value on one axis. `x` and `y` are `null` when there is nothing to draw. */
export interface RadarGeometryPoint {
  dimensionId: string;
  x: number | null;
  y: number | null;
  /** The value as it is, also when it is drawn at the edge. */
  value: number | null;
  status: 'value' | 'missing' | 'withheld';
  /** The value lies beyond an end of the axis and is drawn there. */
  clamped: boolean;
}

/** One series: a point per axis, in their order, and the line around them. */
export interface RadarShape {
  seriesId: string;
  points: RadarGeometryPoint[];
  /** Closed when complete; a missing value is a gap. A value between two gaps has no line. */
  outline: string;
}

/** The drawing: the centre is 0,0 and y points down, as in SVG. */
export interface RadarGeometry {
  /** `none`: no axis. `bars`: one or two axes, where a polygon would be a line. */
  kind: 'none' | 'bars' | 'radar';
  axes: RadarAxis[];
  rings: RadarRing[];
  /** All rings in one path. */
  gridPath: string;
  /** All spokes in one path. */
  spokesPath: string;
  series: RadarShape[];
  range: RadarRange;
  /** What was not drawn, and why. */
  refusals: Refusal[];
}

/**
 * Plain numbers and path strings for a radar. The radius is linear in the value, and nothing is
 * derived from an area. Every coordinate is finite and rounded to two decimals.
 *
 * A range that is empty or not finite or a bad radius (`E_RANGE`), two axes with one id
 * (`E_DUPLICATE_ID`) or a wrong shape (`E_SHAPE`) gives an empty drawing. A series with a score for
 * which there is no axis is not drawn (`E_UNKNOWN_DIMENSION`). `refusals` tells. Nothing throws.
 */
export function radarGeometry(input: RadarGeometryInput): RadarGeometry {
  return drawOnFrame(radarFrame(input), input?.series);
}

/** Shapes drawn earlier on the same frame, by the series they show. */
export type KnownShapes = WeakMap<object, RadarShape>;

/** The series on a frame that is there already; what `known` holds is not drawn again. */
export function drawOnFrame(
  frame: RadarFrame,
  series: RadarGeometryInput['series'],
  known: KnownShapes = new WeakMap(),
): RadarGeometry {
  if (frame.refusals.length > 0) return { ...frame, series: [] };
  const ids = new Set(frame.axes.map(({ dimensionId }) => dimensionId));
  const shapes: RadarShape[] = [];
  const refusals: Refusal[] = [];
  for (let i = 0; i < series.length; i += 1) {
    const one = series[i];
    const shape = (one ? known.get(one) : undefined) ?? drawSeries(one, `series[${i}]`, frame, ids);
    if ('code' in shape) refusals.push(shape);
    else {
      shapes.push(shape);
      if (one) known.set(one, shape);
    }
  }
  return { ...frame, series: shapes, refusals };
}

function drawSeries(
  series: RadarGeometryInput['series'][number] | undefined,
  path: string,
  { axes, range }: RadarFrame,
  ids: ReadonlySet<string>,
): RadarShape | Refusal {
  const { id, scores } = series ?? {};
  if (typeof id !== 'string' || !isRecord(scores)) {
    return fault('E_SHAPE', path);
  }
  const unknown = Object.keys(scores).find((key) => !ids.has(key));
  if (unknown !== undefined) {
    const place = `${path}.scores.${unknown}`;
    return fault('E_UNKNOWN_DIMENSION', place);
  }
  const points = axes.map((axis) => drawPoint(scores, axis, range));
  return { seriesId: id, points, outline: outlinePath(points) };
}

function drawPoint(
  scores: TrustSeries['scores'],
  { dimensionId, angle }: RadarAxis,
  range: RadarRange,
): RadarGeometryPoint {
  const score = Object.hasOwn(scores, dimensionId) ? scores[dimensionId] : undefined;
  const isHidden = score?.withheld && score.withheld !== 'no_answers';
  const value = isHidden || !isNumber(score?.index) ? null : score.index;
  if (value === null) {
    const status = isHidden ? 'withheld' : 'missing';
    return { dimensionId, x: null, y: null, value, status, clamped: false };
  }
  const clamped = value < range.min || value > range.max;
  const { x, y } = placeOnAxis(angle, value, range);
  return { dimensionId, x, y, value, status: 'value', clamped };
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
