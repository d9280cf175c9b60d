import type { Mark, Scene, TextMark } from '../../core/exchange/scene.ts';
import { markerPath } from '../../core/trust/markerPath.ts';
import { radarGeometry } from '../../core/trust/radarGeometry.ts';
import { changeOf, scoreOf, withheldReason } from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { colorTokens } from '../../theme/tokens.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 1000;
const CHART = 620;
const RADIUS = 210;
const ROW = 34;
const dashes = [[], [8, 4], [2, 4], [12, 4, 2, 4], [5, 3, 1, 3, 1, 3]];
const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** How wide a text is, in pixels, at a size. */
export type Measure = (text: string, size: number) => number;

/** The radar as a picture of its own: title, drawing, and a legend with scores and numbers. */
export function radarScene(radar: TrustRadarApi, title: string, measure: Measure): Scene {
  const { visible, dimensions } = radar.state;
  const marks = [
    text(title, 40, 52, { size: 26, weight: 600 }),
    ...chartMarks(radar, measure),
    ...visible.flatMap((one, row) => legendRow(radar, one, CHART + 80 + row * ROW)),
    text(radar.messages.scaleNote, 40, CHART + 92 + visible.length * ROW, {
      size: 14,
      fill: ink('ink-soft'),
    }),
  ];
  return {
    width: WIDTH,
    height: CHART + 120 + visible.length * ROW,
    background: ink('paper'),
    title: `${title}: ${dimensions.map((one) => one.label).join(', ')}`,
    marks,
  };
}

function chartMarks(radar: TrustRadarApi, measure: Measure): Mark[] {
  const { visible, dimensions } = radar.state;
  const marks: Mark[] = [];
  const at = (x: number, y: number) => [WIDTH / 2 + x, CHART / 2 + 50 + y] as const;
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
      text(radar.formats.number(value), x - 8, y - r + 4, {
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
    marks.push(...axisLabel(dimensions[i]?.label ?? axis.dimensionId, axis.angle, at, measure));
  });
  for (const one of visible) {
    const drawn = geometry.series.find(({ seriesId }) => seriesId === one.id);
    const points = drawn?.points ?? [];
    const color = penColor(one);
    points.forEach((point, i) => {
      // An outline has a side for each pair of neighbours that are both known.
      const next = points[(i + 1) % points.length];
      if (points.length > 2 && point.x !== null && point.y !== null && next?.x != null) {
        marks.push({
          type: 'path',
          d: `M${at(point.x, point.y).join(' ')}L${at(next.x, next.y ?? 0).join(' ')}`,
          stroke: color,
          width: 2.5,
          dash: dashes[one.dash] ?? [],
        });
      }
    });
    for (const point of points) {
      if (point.x === null || point.y === null) continue;
      const [x, y] = at(point.x, point.y);
      marks.push({
        type: 'path',
        d: markerPath(one.marker, x, y, 6.5),
        fill: color,
        stroke: ink('paper'),
        width: 1.5,
      });
    }
  }
  return marks;
}

function axisLabel(
  label: string,
  angle: number,
  at: (x: number, y: number) => readonly [number, number],
  measure: Measure,
): TextMark[] {
  const size = 17;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const [x, y] = at(sin * (RADIUS + 22), -cos * (RADIUS + 22));
  const centred = Math.abs(sin) < 0.2;
  const room = centred ? WIDTH / 2 : sin > 0 ? WIDTH - x - 20 : x - 20;
  const lines = wrapText(label, room, (part) => measure(part, size));
  const block = (lines.length - 1) * size * 1.25;
  const first = centred ? (cos > 0 ? y - block : y + size * 0.7) : y - block / 2 + size * 0.35;
  return lines.map((line, i) =>
    text(line, x, first + i * size * 1.25, {
      size,
      weight: 500,
      anchor: centred ? 'middle' : sin > 0 ? 'start' : 'end',
    }),
  );
}

function legendRow(radar: TrustRadarApi, one: RadarSeries, y: number): Mark[] {
  const { messages, formats, state } = radar;
  const overall = scoreOf(one.current, null);
  const reason = withheldReason(overall);
  const change = state.value.compareWaves ? changeOf(one, null) : null;
  const facts = reason
    ? [messages.withheld({ reason })]
    : [
        messages.value({ value: overall?.index ?? 0 }, formats),
        messages.answers({ n: one.current.n }, formats),
      ];
  if (change !== null && one.previous) {
    facts.push(messages.changeSince({ change, wave: one.previousName ?? '' }, formats));
  }
  return [
    {
      type: 'path',
      d: `M40 ${y}L84 ${y}`,
      stroke: penColor(one),
      width: 2.5,
      dash: dashes[one.dash] ?? [],
    },
    { type: 'path', d: markerPath(one.marker, 62, y, 6.5), fill: penColor(one) },
    text(one.label, 100, y + 5, { size: 16, weight: 500 }),
    text(facts.join(' · '), WIDTH - 40, y + 5, { size: 15, anchor: 'end', fill: ink('ink-soft') }),
  ];
}

const ink = (name: keyof typeof colorTokens) => colorTokens[name].light;
const penColor = (one: RadarSeries) => ink(series[one.color - 1] ?? 'series-1');

function text(
  words: string,
  x: number,
  y: number,
  style: Partial<Pick<TextMark, 'size' | 'weight' | 'anchor' | 'fill'>>,
): TextMark {
  return {
    type: 'text',
    x,
    y,
    text: words,
    size: 16,
    weight: 400,
    anchor: 'start',
    fill: ink('ink'),
    ...style,
  };
}
