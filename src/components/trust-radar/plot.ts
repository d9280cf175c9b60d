/**
 * The plot's own coordinates: the centre is (0, 0), the box 4:3. Shapes are drawn in them and grow
 * with the container; words are placed in percent of the same box, so that they keep the size of
 * the text around. Nothing is measured, so server and browser draw the same.
 */
export const RADIUS = 72;
/** Where labels begin. */
export const RIM = RADIUS + 10;
export const HALF_WIDTH = 400 / 3;
export const HALF_HEIGHT = 100;
export const VIEW_BOX = `${(-HALF_WIDTH).toFixed(2)} ${-HALF_HEIGHT} ${(2 * HALF_WIDTH).toFixed(2)} ${2 * HALF_HEIGHT}`;

/** More axes than this are numbered; their names stand in the table below. */
export const MOST_LABELS = 10;

export const percentX = (x: number) => round(50 + (50 * x) / HALF_WIDTH);
export const percentY = (y: number) => round(50 + (50 * y) / HALF_HEIGHT);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface LabelBox {
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
}

/**
 * Where an axis' label may stand: outside the rim, as wide as the box allows, so that it wraps and
 * is never cut. `angle` in radians, clockwise from 12 o'clock.
 */
export function labelBox(angle: number): LabelBox {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const x = percentX(sin * RIM);
  const y = percentY(-cos * RIM);
  if (Math.abs(sin) < 0.2) {
    const above = cos > 0;
    return {
      x: `${round(x - 28)}%`,
      width: '56%',
      y: above ? '0%' : `${y}%`,
      height: `${round(above ? y : 100 - y)}%`,
      align: 'center',
      valign: above ? 'bottom' : 'top',
    };
  }
  const right = sin > 0;
  const height = 24;
  const top = Math.min(100 - height, Math.max(0, y - height / 2));
  return {
    x: right ? `${x}%` : '0%',
    width: `${round(right ? 100 - x : x)}%`,
    y: `${round(top)}%`,
    height: `${height}%`,
    align: right ? 'left' : 'right',
    valign: 'middle',
  };
}

/** The dimension whose axis a point of the plot lies nearest to; `null` at the very centre. */
export function nearestAxis(x: number, y: number, count: number): number | null {
  if (count === 0 || Math.hypot(x, y) < 6) return null;
  const turn = Math.atan2(x, -y) / (2 * Math.PI);
  return Math.round((turn < 0 ? turn + 1 : turn) * count) % count;
}
