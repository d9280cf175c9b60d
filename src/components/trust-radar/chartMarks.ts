import type { Mark, PathMark, TextMark } from '../../core/exchange/scene.ts';
import { markerPath } from '../../core/trust/markerPath.ts';
import { type RadarGeometry, radarGeometry } from '../../core/trust/radarGeometry.ts';
import { radiusOf } from '../../core/trust/radarPaths.ts';
import { radarSpread } from '../../core/trust/radarSpread.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { missingNote } from './missingNote.ts';
import {
  dashOf,
  hollowMark,
  ink,
  LINE,
  type Measure,
  type Picture,
  penColor,
  previousPen,
  text,
  valueMark,
  WIDTH,
} from './sceneMarks.ts';
import { wrapText } from './wrapText.ts';

const HEIGHT = 620;
const RADIUS = 210;

/** The radar itself, below `top`: rings, axes with their names, outlines, marks. */
export function chartMarks(radar: TrustRadarApi, measure: Measure, top: number): Picture {
  const { visible, dimensions } = radar.state;
  const marks: Mark[] = [];
  const at: At = (x, y) => [WIDTH / 2 + x, HEIGHT / 2 + top + y];
  const geometry = radarGeometry({
    dimensions,
    series: visible.map((one) => one.current),
    radius: RADIUS,
    max: 100,
  });
  for (const { r, value } of geometry.rings) {
    const [x, y] = at(0, 0);
    marks.push({ type: 'path', d: markerPath(0, x, y, r), stroke: ink('hairline'), width: 1 });
    marks.push(
      text(radar.formats.number(value), x - 8, y - r - 5, {
        size: 13,
        anchor: 'end',
        fill: ink('ink-soft'),
      }),
    );
  }
  geometry.axes.forEach((axis, i) => {
    const from = at(0, 0);
    const to = at(axis.x, axis.y);
    marks.push({
      type: 'path',
      d: `M${from.join(' ')}L${to.join(' ')}`,
      stroke: ink('hairline'),
      width: 1,
    });
    const note = missingNote(visible, axis.dimensionId, radar.messages);
    const label = dimensions[i]?.label ?? axis.dimensionId;
    marks.push(...axisLabel(note ? `${label} (${note})` : label, axis.angle, at, measure));
  });
  const before = radar.state.previousGeometry;
  const { spread } = radar.state.value;
  const current = visible.map((one) => one.current);
  const spreads = spread === 'none' ? [] : radarSpread(geometry, current, spread);
  for (const [lane, one] of visible.entries()) {
    const pen = { stroke: penColor(one), width: 2.5, dash: dashOf(one) };
    const previous = one.previous && pointsOf(before, one.previous.id, RADIUS / ownRadius(before));
    if (previous) marks.push(...sides(previous, at, previousPen(one)));
    for (const { dimensionId, from, to } of spreads[lane]?.segments ?? []) {
      const angle = geometry.axes.find((axis) => axis.dimensionId === dimensionId)?.angle ?? 0;
      const [start, end] = [radiusOf(from, geometry.range), radiusOf(to, geometry.range)];
      marks.push({
        type: 'path',
        d: band(angle, start, end, at),
        fill: penColor(one),
        opacity: 0.3,
      });
    }
    const points = pointsOf(geometry, one.id, 1);
    marks.push(...sides(points, at, pen));
    points.forEach((point, i) => {
      if (point) marks.push(valueMark(one, ...at(...point)));
      else {
        // At the rim, a step apart for each view, as on the screen.
        const angle = (geometry.axes[i]?.angle ?? 0) + (lane - (visible.length - 1) / 2) * 0.05;
        const r = RADIUS + 12;
        marks.push(hollowMark(one, ...at(Math.sin(angle) * r, -Math.cos(angle) * r)));
      }
    });
  }
  return { marks, bottom: top + HEIGHT };
}

/** A bar along an axis, from one distance to another. */
function band(angle: number, start: number, end: number, at: At): string {
  const [sin, cos, half] = [Math.sin(angle), -Math.cos(angle), 6];
  const corner = (r: number, side: number) =>
    at(sin * r - cos * half * side, cos * r + sin * half * side).join(' ');
  return `M${corner(start, 1)}L${corner(end, 1)}L${corner(end, -1)}L${corner(start, -1)}Z`;
}

type Place = readonly [x: number, y: number];
type At = (x: number, y: number) => Place;

/** The known points of a series, `null` where there is none, in this picture's size. */
function pointsOf(geometry: RadarGeometry | null, id: string, zoom: number): (Place | null)[] {
  const shape = geometry?.series.find(({ seriesId }) => seriesId === id);
  return (shape?.points ?? []).map(({ x, y }) =>
    x === null || y === null ? null : [x * zoom, y * zoom],
  );
}

function ownRadius(geometry: RadarGeometry | null): number {
  return geometry?.range.radius || RADIUS;
}

/** A side of the outline for each two neighbours that are both known. */
function sides(points: (Place | null)[], at: At, pen: Omit<PathMark, 'type' | 'd'>): PathMark[] {
  if (points.length < 3) return [];
  return points.flatMap((point, i) => {
    const next = points[(i + 1) % points.length];
    if (!point || !next) return [];
    return [
      { type: 'path' as const, d: `M${at(...point).join(' ')}L${at(...next).join(' ')}`, ...pen },
    ];
  });
}

function axisLabel(label: string, angle: number, at: At, measure: Measure): TextMark[] {
  const style = { size: 17, weight: 500 };
  const { size } = style;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const [x, y] = at(sin * (RADIUS + 26), -cos * (RADIUS + 26));
  const centred = Math.abs(sin) < 0.2;
  const room = centred ? WIDTH / 2 : sin > 0 ? WIDTH - x - 20 : x - 20;
  const rows = wrapText(label, room, (part) => measure(part, style));
  const block = (rows.length - 1) * size * LINE;
  const first = centred ? (cos > 0 ? y - block : y + size * 0.7) : y - block / 2 + size * 0.35;
  return rows.map((row, i) =>
    text(row, x, first + i * size * LINE, {
      ...style,
      anchor: centred ? 'middle' : sin > 0 ? 'start' : 'end',
    }),
  );
}
