import type { Mark, PathMark, Scene, TextMark } from '../../core/exchange/scene.ts';
import { markerPath } from '../../core/trust/markerPath.ts';
import { type RadarGeometry, radarGeometry } from '../../core/trust/radarGeometry.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { legendMarks } from './legendMarks.ts';
import { missingNote } from './missingNote.ts';
import { dashOf, ink, LINE, lines, type Measure, penColor, text } from './sceneMarks.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 1000;
const CHART = 620;
const RADIUS = 210;
const MARGIN = 40;

/** The radar as a picture of its own: title, drawing, and a legend with scores and numbers. */
export function radarScene(radar: TrustRadarApi, title: string, measure: Measure): Scene {
  const heading = lines(title, MARGIN, 52, WIDTH - MARGIN, measure, { size: 26, weight: 600 });
  const top = (heading.length - 1) * 26 * LINE;
  const legend = legendMarks(radar, {
    top: CHART + top + 80,
    width: WIDTH,
    margin: MARGIN,
    measure,
  });
  const marks = [
    ...heading,
    ...chartMarks(radar, measure, top),
    ...legend.marks,
    text(radar.messages.scaleNote, MARGIN, legend.bottom + 12, {
      size: 14,
      fill: ink('ink-soft'),
    }),
  ];
  return {
    width: WIDTH,
    height: legend.bottom + 40,
    background: ink('paper'),
    title: `${title}: ${radar.state.dimensions.map((one) => one.label).join(', ')}`,
    marks,
  };
}

function chartMarks(radar: TrustRadarApi, measure: Measure, top: number): Mark[] {
  const { visible, dimensions } = radar.state;
  const marks: Mark[] = [];
  const at: At = (x, y) => [WIDTH / 2 + x, CHART / 2 + 50 + top + y];
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
  for (const one of visible) {
    const pen = { stroke: penColor(one), width: 2.5, dash: dashOf(one) };
    const faint = { ...pen, width: 1.25, opacity: 0.5 };
    const previous = one.previous && pointsOf(before, one.previous.id, RADIUS / ownRadius(before));
    if (previous) marks.push(...sides(previous, at, faint));
    const points = pointsOf(geometry, one.id, 1);
    marks.push(...sides(points, at, pen));
    for (const point of points) {
      if (!point) continue;
      marks.push({
        type: 'path',
        d: markerPath(one.marker, ...at(...point), 6.5),
        fill: penColor(one),
        stroke: ink('paper'),
        width: 1.5,
      });
    }
  }
  return marks;
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
  const [x, y] = at(sin * (RADIUS + 22), -cos * (RADIUS + 22));
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
