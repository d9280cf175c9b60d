import { isRecord } from '../isRecord.ts';
import type { Refusal } from '../result.ts';
import { fault } from './fault.ts';
import type { RadarAxis, RadarGeometry, RadarGeometryInput, RadarRing } from './radarGeometry.ts';
import {
  pathStep,
  placeOnAxis,
  polygonPath,
  type RadarRange,
  radiusOf,
  roundCoordinate,
} from './radarPaths.ts';
import { ringValues } from './ringValues.ts';

/** A radar without its series: what stays while the values change. */
export type RadarFrame = Omit<RadarGeometry, 'series'>;

const largestRadius = 100_000;
const labelDistance = 1.1;

/** Axes and rings of a radar; empty, with the reason in `refusals`, when the input cannot be drawn. */
export function radarFrame(input: RadarGeometryInput): RadarFrame {
  const fault = inputFault(input);
  const { dimensions, radius, max = 100, min = 0 } = fault ? nothing : input;
  const range = { radius, min, max };
  const axes = drawAxes(dimensions, range);
  const rings = axes.length > 0 ? ringValues(min, max).map((v) => drawRing(v, axes, range)) : [];
  return {
    kind: kindOf(axes.length),
    axes,
    rings,
    gridPath: rings.map(({ path }) => path).join(''),
    spokesPath: axes.map((axis) => `M0 0${pathStep('L', axis)}`).join(''),
    range,
    refusals: fault ? [fault] : [],
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

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
