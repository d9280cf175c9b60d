import type { Refusal } from '../result.ts';
import { fault } from './fault.ts';
import { isRecord } from './isRecord.ts';
import {
  outlinePath,
  pathStep,
  placeOnAxis,
  polygonPath,
  type RadarRange,
  radiusOf,
  roundCoordinate,
} from './radarPaths.ts';
import { ringValues } from './ringValues.ts';
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

const largestRadius = 100_000;
const labelDistance = 1.1;

/**
 * Plain numbers and path strings for a radar. The radius is linear in the value, and nothing is
 * derived from an area. Every coordinate is finite and rounded to two decimals.
 *
 * A range that is empty or not finite or a bad radius (`E_RANGE`), two axes with one id
 * (`E_DUPLICATE_ID`) or a wrong shape (`E_SHAPE`) gives an empty drawing. A series with a score for
 * which there is no axis is not drawn (`E_UNKNOWN_DIMENSION`). `refusals` tells. Nothing throws.
 */
export function radarGeometry(input: RadarGeometryInput): RadarGeometry {
  const fault = inputFault(input);
  const { dimensions, series, radius, max = 100, min = 0 } = fault ? nothing : input;
  const range = { radius, min, max };
  const axes = drawAxes(dimensions, range);
  const rings = axes.length > 0 ? ringValues(min, max).map((v) => drawRing(v, axes, range)) : [];
  const shapes: RadarShape[] = [];
  const refusals = fault ? [fault] : [];
  for (let i = 0; i < series.length; i += 1) {
    const shape = drawSeries(series[i], `series[${i}]`, axes, range);
    if ('code' in shape) refusals.push(shape);
    else shapes.push(shape);
  }
  return {
    kind: kindOf(axes.length),
    axes,
    rings,
    gridPath: rings.map(({ path }) => path).join(''),
    spokesPath: axes.map((axis) => `M0 0${pathStep('L', axis)}`).join(''),
    series: shapes,
    range,
    refusals,
  };
}

const nothing: RadarGeometryInput = { dimensions: [], series: [], radius: 0 };

function inputFault(input: RadarGeometryInput): Refusal | undefined {
  if (!isRecord(input) || !Array.isArray(input.dimensions) || !Array.isArray(input.series)) {
    return fault('E_SHAPE');
  }
  const { dimensions, radius, max = 100, min = 0 } = input;
  if (!(isNumber(radius) && radius > 0 && radius <= largestRadius)) {
    return fault('E_RANGE', 'radius');
  }
  if (!(isNumber(min) && isNumber(max) && max > min && isNumber(max - min))) {
    return fault('E_RANGE', 'max');
  }
  const seen = new Set<string>();
  for (let i = 0; i < dimensions.length; i += 1) {
    const id: unknown = dimensions[i]?.id;
    const path = `dimensions[${i}].id`;
    if (typeof id !== 'string') return fault('E_SHAPE', path);
    if (seen.has(id)) return fault('E_DUPLICATE_ID', path);
    seen.add(id);
  }
  return undefined;
}

function kindOf(axes: number): RadarGeometry['kind'] {
  if (axes === 0) return 'none';
  return axes < 3 ? 'bars' : 'radar';
}

function drawAxes(dimensions: RadarGeometryInput['dimensions'], range: RadarRange): RadarAxis[] {
  return dimensions.map(({ id }, i) => {
    const angle = (i / dimensions.length) * 2 * Math.PI;
    const { x, y } = placeOnAxis(angle, range.max, range);
    const labelX = roundCoordinate(x * labelDistance);
    const labelY = roundCoordinate(y * labelDistance);
    return { dimensionId: id, angle, x, y, labelX, labelY };
  });
}

function drawRing(value: number, axes: readonly RadarAxis[], range: RadarRange): RadarRing {
  const r = roundCoordinate(radiusOf(value, range));
  const places = r > 0 ? axes.map(({ angle }) => placeOnAxis(angle, value, range)) : [];
  return { value, r, path: polygonPath(places) };
}

function drawSeries(
  series: RadarGeometryInput['series'][number] | undefined,
  path: string,
  axes: readonly RadarAxis[],
  range: RadarRange,
): RadarShape | Refusal {
  const { id, scores } = series ?? {};
  if (typeof id !== 'string' || !isRecord(scores)) {
    return fault('E_SHAPE', path);
  }
  const unknown = Object.keys(scores).find(
    (key) => !axes.some(({ dimensionId }) => dimensionId === key),
  );
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
  return { dimensionId, ...placeOnAxis(angle, value, range), value, status: 'value', clamped };
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
