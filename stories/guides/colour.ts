/** Colour arithmetic for the token page and its tests. All colours are `#rrggbb`, sRGB. */

/** The three dichromacies, and ordinary trichromatic vision. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15 (2009): severity 1.0, for linear RGB.
 */
const visionMatrices: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** WCAG 2 contrast ratio of two colours: 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour as an eye with the named vision sees it. */
export function seenAs(hex: string, vision: Vision): string {
  const linear = toLinear(hex);
  const channels = visionMatrices[vision].map((row) => encode(dot(row, linear)));
  return `#${channels
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** CIEDE2000 distance (k = 1; D65): about 1 is a just noticeable step between large patches. */
export function colourDistance(one: string, other: string): number {
  const [l1, a1, b1] = toLab(one);
  const [l2, a2, b2] = toLab(other);
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const p1 = polar(a1 * (1 + g), b1);
  const p2 = polar(a2 * (1 + g), b2);
  const grey = p1.chroma * p2.chroma === 0;
  const turn = grey ? 0 : ((p2.hue - p1.hue + 540) % 360) - 180;
  const hue = grey ? p1.hue + p2.hue : p1.hue + turn / 2;
  const light = (l1 + l2) / 2;
  const chroma = (p1.chroma + p2.chroma) / 2;
  const t =
    1 -
    0.17 * cos(hue - 30) +
    0.24 * cos(2 * hue) +
    0.32 * cos(3 * hue + 6) -
    0.2 * cos(4 * hue - 63);
  const hueDegrees = ((hue % 360) + 360) % 360;
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    sin(60 * Math.exp(-(((hueDegrees - 275) / 25) ** 2)));
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (p2.chroma - p1.chroma) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(p1.chroma * p2.chroma) * sin(turn / 2)) / (1 + 0.015 * chroma * t);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

/** Red, green and blue of `#rrggbb`, each 0–1. */
export function toChannels(hex: string): Triple {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function toLinear(hex: string): Triple {
  const [r, g, b] = toChannels(hex);
  return [decode(r), decode(g), decode(b)];
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], toLinear(hex));
}

function toLab(hex: string): Triple {
  const linear = toLinear(hex);
  const x = lightness(dot([0.4124564, 0.3575761, 0.1804375], linear) / 0.95047);
  const y = lightness(dot([0.2126729, 0.7151522, 0.072175], linear));
  const z = lightness(dot([0.0193339, 0.119192, 0.9503041], linear) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const lightness = (v: number) => (v > 216 / 24389 ? Math.cbrt(v) : ((24389 / 27) * v + 16) / 116);
const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const encode = (v: number) => {
  const inside = Math.min(1, Math.max(0, v));
  return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
};
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const cos = (degrees: number) => Math.cos(radians(degrees));
const sin = (degrees: number) => Math.sin(radians(degrees));
const polar = (a: number, b: number) => ({
  chroma: Math.hypot(a, b),
  hue: (Math.atan2(b, a) * 180) / Math.PI,
});
