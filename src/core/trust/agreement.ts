import type { Scale } from './types.ts';

type Bounds = Pick<Scale, 'min' | 'max'>;

/** How far the members of a group agree on one number each. `null`: not defined. */
export interface Agreement {
  /** Values used. */
  n: number;
  mean: number | null;
  /** With n − 1; `null` below two values. */
  variance: number | null;
  /** 1 − variance / variance of random answers, never below 0. */
  rwg: number | null;
  /** Average distance from the mean, in scale points. */
  ad: number | null;
  /** Whether `ad` is below a sixth of the number of options, the usual mark of agreement. */
  agrees: boolean | null;
}

/**
 * A score on 0–100: 0 is the lowest point of the scale, 100 the highest (so 1 on 1..5 is 0, not
 * 20). Rounded, so that 4.6 on 1..5 is 90 and lies in the band that begins there. `null` for a
 * score that is unknown or off the scale.
 */
export function toIndex(score: number | null, scale: Bounds): number | null {
  const { min, max } = scale;
  return onScale(score, scale) && max > min ? rounded((100 * (score - min)) / (max - min)) : null;
}

/**
 * Agreement within one group on one value per member: rWG (James, Demaree & Wolf 1984) and the
 * average deviation AD (Burke, Finkelstein & Dusig 1999; practical agreement below A / 6). The
 * variance of random answers is (A² − 1) / 12, A being the number of points. What is not a number
 * on the scale is left out.
 */
export function withinGroupAgreement(values: readonly (number | null)[], scale: Bounds): Agreement {
  // Sorted, so that the order of the answers cannot move the last digit of a sum.
  const known = values.filter((value) => onScale(value, scale)).sort((a, b) => a - b);
  const n = known.length;
  const random = randomVariance(scale);
  if (n < 2 || !(random > 0)) {
    const mean = n > 0 ? meanOf(known) : null;
    return { n, mean, variance: null, rwg: null, ad: null, agrees: null };
  }
  const mean = meanOf(known);
  const variance = varianceOf(known);
  const ad = meanOf(known.map((value) => Math.abs(value - mean)));
  return {
    n,
    mean,
    variance,
    rwg: Math.max(0, 1 - variance / random),
    ad,
    // `ad` is rounded, too: what is a sixth on paper is not below it.
    agrees: rounded(ad) < rounded((scale.max - scale.min + 1) / 6),
  };
}

/**
 * Agreement on several items that measure one thing, rWG(J); rows are respondents, columns are
 * items (reverse coded beforehand). Rows with a gap or a value off the scale are left out. `null`
 * below two complete rows. With one item it equals rWG. Never below 0.
 */
export function rwgJ(
  matrix: readonly (readonly (number | null)[])[],
  scale: Bounds,
): number | null {
  const rows = completeRows(matrix, (value) => onScale(value, scale));
  const items = rows[0]?.length ?? 0;
  const random = randomVariance(scale);
  if (rows.length < 2 || items === 0 || !(random > 0)) return null;
  const ratio = meanOf(columnVariances(rows)) / random;
  const agreement = items * Math.max(0, 1 - ratio);
  return agreement === 0 ? 0 : agreement / (agreement + ratio);
}

/**
 * Internal consistency, Cronbach's alpha; rows are respondents, columns are items. Rows with a gap
 * are left out. `null` below two complete rows or two items, and when the totals do not vary.
 * A check on an instrument with many respondents, not a figure for a dashboard.
 */
export function cronbachAlpha(matrix: readonly (readonly (number | null)[])[]): number | null {
  const rows = completeRows(matrix, Number.isFinite);
  const items = rows[0]?.length ?? 0;
  if (rows.length < 2 || items < 2) return null;
  const single = sumOf(columnVariances(rows));
  const total = varianceOf(rows.map(sumOf).sort((a, b) => a - b));
  // Totals that are equal on paper may differ by a rounding error.
  if (!(total > single * 1e-12)) return null;
  const alpha = (items / (items - 1)) * (1 - single / total);
  return Number.isFinite(alpha) ? alpha : null;
}

/** To 12 digits after the point: a mean of thirds that is 3 must not come out below 3. */
export function meanOf(values: readonly number[]): number {
  return Math.round((1e12 * sumOf(values)) / values.length) / 1e12;
}

/** To 9 digits after the point: what means of means are off by is less. */
function rounded(value: number): number {
  return Math.round(1e9 * value) / 1e9;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function columnVariances(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) =>
    varianceOf(rows.map((row) => row[column] as number).sort((a, b) => a - b)),
  );
}

function completeRows(
  matrix: readonly (readonly (number | null)[])[],
  isKnown: (value: number | null) => boolean,
): number[][] {
  const width = matrix.reduce((widest, row) => Math.max(widest, row.length), 0);
  // Spread first: `every` would skip the holes of a sparse row.
  return matrix.filter((row) => row.length === width && [...row].every(isKnown)) as number[][];
}

function onScale(value: number | null, { min, max }: Bounds): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

/** Variance of answers given at random: each of the A points equally often. */
function randomVariance({ min, max }: Bounds): number {
  const points = max - min + 1;
  return (points * points - 1) / 12;
}
