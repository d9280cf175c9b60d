/** How many marker shapes there are. */
export const MARKER_SHAPES = 6;

/** The outline of a shape around a point, in relative steps from it; `s` is about its half width. */
const outlines: readonly ((s: number) => string)[] = [
  (s) => steps`m${-s} 0a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0z`,
  (s) => steps`m${-0.88 * s} ${-0.88 * s}h${1.76 * s}v${1.76 * s}h${-1.76 * s}z`,
  (s) =>
    steps`m0 ${-1.25 * s}l${1.25 * s} ${1.25 * s}l${-1.25 * s} ${1.25 * s}l${-1.25 * s} ${-1.25 * s}z`,
  (s) => steps`m0 ${-1.25 * s}l${1.15 * s} ${2.05 * s}h${-2.3 * s}z`,
  (s) => steps`m0 ${1.25 * s}l${1.15 * s} ${-2.05 * s}h${-2.3 * s}z`,
  (s) =>
    steps`m${-0.4 * s} ${-1.2 * s}h${0.8 * s}v${0.8 * s}h${0.8 * s}v${0.8 * s}h${-0.8 * s}v${0.8 * s}h${-0.8 * s}v${-0.8 * s}h${-0.8 * s}v${-0.8 * s}h${0.8 * s}z`,
];

/** A chart has hundreds of markers of a few shapes and sizes: each outline is written once, by size. */
const written = outlines.map(() => new Map<number, string>());

/**
 * A marker as path data around (x, y); `size` is about its half width. Shapes, by number: circle,
 * square, diamond, triangle, triangle on its tip, upright cross. Each looks the same mirrored.
 */
export function markerPath(shape: number, x: number, y: number, size: number): string {
  const known = written[shape % MARKER_SHAPES];
  let outline = known?.get(size);
  if (outline === undefined) {
    outline = outlines[shape % MARKER_SHAPES]?.(size) ?? '';
    known?.set(size, outline);
  }
  return `M${round(x)} ${round(y)}${outline}`;
}

function steps(texts: TemplateStringsArray, ...numbers: number[]): string {
  return texts.reduce((path, text, i) => `${path}${round(numbers[i - 1] ?? 0)}${text}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
