/** Where the values of an axis lie: `min` at the centre, `max` at `radius`. */
export interface RadarRange {
  radius: number;
  min: number;
  max: number;
}

/** A place in the drawing. */
export interface RadarPlace {
  x: number;
  y: number;
}

/**
 * The place of a value on an axis; a value beyond an end stays at that end. Rounded to two
 * decimals: fine enough for any drawing, and the same on a server and in every browser.
 */
export function placeOnAxis(angle: number, value: number, range: RadarRange): RadarPlace {
  const r = radiusOf(value, range);
  return { x: roundCoordinate(Math.sin(angle) * r), y: roundCoordinate(-Math.cos(angle) * r) };
}

/** The distance from the centre, linear in the value. */
export function radiusOf(value: number, { radius, min, max }: RadarRange): number {
  return radius * Math.min(1, Math.max(0, (value - min) / (max - min)));
}

export function roundCoordinate(value: number): number {
  // `|| 0` turns −0 into 0.
  return Math.round(value * 100) / 100 || 0;
}

/** One step of a path, such as `L12 -3.5`. */
export function pathStep(letter: 'M' | 'L', { x, y }: RadarPlace): string {
  return `${letter}${x} ${y}`;
}

/** A closed line through all places; none below three. */
export function polygonPath(places: readonly RadarPlace[]): string {
  if (places.length < 3) return '';
  let path = '';
  for (const place of places) path += pathStep(path ? 'L' : 'M', place);
  return `${path}Z`;
}

/**
 * The line around the points: closed when every point is known, else one open line for each run of
 * neighbours. A point between two gaps draws nothing, and no line crosses a gap.
 */
export function outlinePath(points: readonly { x: number | null; y: number | null }[]): string {
  const gap = points.findIndex(({ x }) => x === null);
  if (gap < 0) return polygonPath(points as readonly RadarPlace[]);
  let path = '';
  let previous: RadarPlace | null = null;
  let isDrawing = false;
  // Begins behind the gap, so that a run across twelve o'clock stays whole.
  for (const { x, y } of [...points.slice(gap), ...points.slice(0, gap)]) {
    const place = x === null || y === null ? null : { x, y };
    if (place && previous) {
      if (!isDrawing) path += pathStep('M', previous);
      path += pathStep('L', place);
    }
    isDrawing = place !== null && previous !== null;
    previous = place;
  }
  return points.length < 3 ? '' : path;
}
