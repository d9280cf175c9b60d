/** How many marker shapes there are. */
export const MARKER_SHAPES = 6;

/**
 * A marker as path data around (x, y); `size` is about its half width. Shapes, by number: circle,
 * square, diamond, triangle, triangle on its tip, upright cross. Each looks the same mirrored.
 */
export function markerPath(shape: number, x: number, y: number, size: number): string {
  const p = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
  switch (shape % MARKER_SHAPES) {
    case 1:
      return `M${p(-0.88, -0.88)}L${p(0.88, -0.88)}L${p(0.88, 0.88)}L${p(-0.88, 0.88)}Z`;
    case 2:
      return `M${p(0, -1.25)}L${p(1.25, 0)}L${p(0, 1.25)}L${p(-1.25, 0)}Z`;
    case 3:
      return `M${p(0, -1.25)}L${p(1.15, 0.8)}L${p(-1.15, 0.8)}Z`;
    case 4:
      return `M${p(0, 1.25)}L${p(1.15, -0.8)}L${p(-1.15, -0.8)}Z`;
    case 5:
      return `M${p(-0.4, -1.2)}L${p(0.4, -1.2)}L${p(0.4, -0.4)}L${p(1.2, -0.4)}L${p(1.2, 0.4)}L${p(0.4, 0.4)}L${p(0.4, 1.2)}L${p(-0.4, 1.2)}L${p(-0.4, 0.4)}L${p(-1.2, 0.4)}L${p(-1.2, -0.4)}L${p(-0.4, -0.4)}Z`;
    default: {
      const r = round(size);
      return `M${p(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
