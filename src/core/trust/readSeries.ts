import { isRecord } from '../isRecord.ts';
import type { Refusal } from '../result.ts';
import { fault } from './fault.ts';
import type { DimensionScore, TrustSeries } from './types.ts';

const numbers = ['mean', 'index', 'sd', 'ad', 'rwg'] as const;
const reasons: readonly unknown[] = ['below_threshold', 'complementary', 'no_answers'];
/** No scale reaches this far: such a number is a mistake, and a difference of two could overflow. */
const farthest = 1e9;

/**
 * The series that can be shown, and why the others cannot: of another shape (`E_SHAPE`) or with an
 * id that was there before (`E_DUPLICATE_ID`). A number that is none becomes unknown (`null`), and
 * what is said to be withheld loses its numbers, whoever made the series. `known`: what was read
 * before, by the object it was read from. `place`: what holds them.
 */
export function readSeries(
  given: unknown,
  known: WeakMap<object, TrustSeries> = new WeakMap(),
  place = 'series',
): { series: TrustSeries[]; refusals: Refusal[] } {
  const series: TrustSeries[] = [];
  const refusals: Refusal[] = [];
  const ids = new Set<string>();
  for (const [i, one] of Array.isArray(given) ? given.entries() : []) {
    const before = isRecord(one) ? known.get(one) : undefined;
    if (!before && !isSeries(one)) refusals.push(fault('E_SHAPE', `${place}[${i}]`));
    else if (ids.has(one.id)) refusals.push(fault('E_DUPLICATE_ID', `${place}[${i}].id`));
    else {
      ids.add(one.id);
      const read = before ?? readOne(one);
      known.set(one, read);
      series.push(read);
    }
  }
  return { series, refusals };
}

function isSeries(one: unknown): one is TrustSeries {
  return (
    isRecord(one) &&
    [one.id, one.wave, one.rater, one.target].every((text) => typeof text === 'string') &&
    (one.perspective === 'partner' || one.perspective === 'self') &&
    (one.referent === 'person' || one.referent === 'organisation' || one.referent === 'system') &&
    (one.comparableWith == null || Array.isArray(one.comparableWith)) &&
    (one.apartOn == null ||
      (isRecord(one.apartOn) && Object.values(one.apartOn).every(Array.isArray))) &&
    isCount(one.n) &&
    isScore(one.overall) &&
    isRecord(one.scores) &&
    Object.values(one.scores).every((score) => score === null || isScore(score))
  );
}

function isScore(score: unknown): score is DimensionScore {
  return isRecord(score) && isCount(score.n);
}

function isCount(n: unknown): boolean {
  return Number.isInteger(n) && (n as number) >= 0;
}

function readOne(one: TrustSeries): TrustSeries {
  const overall = readScore(one.overall);
  let isSame = overall === one.overall;
  const scores: [string, DimensionScore][] = [];
  for (const [id, given] of Object.entries(one.scores)) {
    const score = given && readScore(given);
    isSame &&= score === given && score !== null;
    if (score) scores.push([id, score]);
  }
  return isSame ? one : { ...one, overall, scores: Object.fromEntries(scores) };
}

function readScore(score: DimensionScore): DimensionScore {
  const { withheld } = score;
  // A reason of a newer version hides like the ones that are known.
  const reason = withheld == null || reasons.includes(withheld) ? withheld : 'below_threshold';
  const isHidden = reason === 'below_threshold' || reason === 'complementary';
  // How many gave each answer is told by no hidden score either.
  const tellsCounts = isHidden && Object.keys(score.distribution ?? {}).length > 0;
  const isSame = reason === withheld && numbers.every((key) => isKept(score[key], isHidden));
  if (isSame && !tellsCounts) return score;
  const known = Object.fromEntries(
    numbers.map((key) => [key, isKept(score[key], isHidden) ? score[key] : null]),
  );
  const counts = tellsCounts && { distribution: {} };
  return { ...score, ...known, ...counts, withheld: reason ?? null };
}

/** Whether a value of a score can stand as it is: unknown, or a number that may be told. */
function isKept(value: unknown, isHidden: boolean): boolean {
  if (value === null) return true;
  return !isHidden && typeof value === 'number' && Math.abs(value) <= farthest;
}
