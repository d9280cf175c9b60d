import type { Mark, PathMark, TextMark } from '../../core/exchange/scene.ts';
import { markerPath } from '../../core/trust/markerPath.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import { colorTokens } from '../../theme/tokens.ts';
import { wrapText } from './wrapText.ts';

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: { size: number; weight: number }) => number;

/** A part of the picture, and where the next one may begin. */
export interface Picture {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

export const WIDTH = 1000;
export const MARGIN = 40;

/** Height of a line, as a multiple of the size of its text. */
export const LINE = 1.25;

const dashes = [[], [8, 4], [2, 4], [12, 4, 2, 4], [5, 3, 1, 3, 1, 3]];
const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** A file is made to be printed and mailed: always in the light theme's colours. */
export const ink = (name: keyof typeof colorTokens) => colorTokens[name].light;
export const penColor = (one: RadarSeries) => ink(series[one.color - 1] ?? 'series-1');
export const dashOf = (one: RadarSeries): readonly number[] => dashes[one.dash] ?? [];

/** The pen of the wave before: fainter and finer. */
export function previousPen(one: RadarSeries): Omit<PathMark, 'type' | 'd'> {
  return { stroke: penColor(one), width: 1.25, dash: dashOf(one), opacity: 0.5 };
}

/** A value. */
export function valueMark(one: RadarSeries, x: number, y: number): PathMark {
  const d = markerPath(one.marker, x, y, 6.5);
  return { type: 'path', d, fill: penColor(one), stroke: ink('paper'), width: 1.5 };
}

/** What is not known, at the rim of the radar; in the gap view, the wave before. */
export function hollowMark(one: RadarSeries, x: number, y: number): PathMark {
  const d = markerPath(one.marker, x, y, 5);
  return { type: 'path', d, fill: ink('paper'), stroke: penColor(one), width: 1.5 };
}

type TextStyle = Partial<Pick<TextMark, 'size' | 'weight' | 'anchor' | 'fill'>>;

/** One line of text. */
export function text(words: string, x: number, y: number, style: TextStyle): TextMark {
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

/** Lines of text below each other, none of which goes beyond `right`. */
export function lines(
  words: string,
  x: number,
  y: number,
  right: number,
  measure: Measure,
  style: TextStyle & { readonly size: number; readonly weight: number },
): TextMark[] {
  return wrapText(words, right - x, (part) => measure(part, style)).map((line, i) =>
    text(line, x, y + i * style.size * LINE, style),
  );
}
