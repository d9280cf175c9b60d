import { sameDimensions } from '../../core/trust/sameDimensions.ts';
import type { Dimension, DimensionScore, TrustSeries, Withheld } from '../../core/trust/types.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { RadarSeries } from './radarSeries.ts';

export type SpreadKind = 'none' | 'ad' | 'sd';

/** `'overall'` or the id of a dimension. */
export function scoreOf(series: TrustSeries, dimensionId: string | null): DimensionScore | null {
  if (dimensionId === null) return series.overall;
  return Object.hasOwn(series.scores, dimensionId) ? (series.scores[dimensionId] ?? null) : null;
}

/** Why there is no number; a dimension that a series does not have counts as not answered. */
export function withheldReason(score: DimensionScore | null): Withheld | null {
  if (score && score.index !== null) return null;
  return score?.withheld ?? 'no_answers';
}

/**
 * How many gave an answer, and how many of them only in part; the first is said of what is withheld
 * too. Nothing where nobody did.
 */
export function answersInWords(
  score: DimensionScore | null,
  messages: RadarMessages,
  formats: Formats,
): string[] {
  const isUnanswered = !score || score.n === 0 || withheldReason(score) === 'no_answers';
  if (isUnanswered) return [];
  const { n, partial = 0 } = score;
  const isInPart = partial > 0 && score.index !== null;
  return [
    messages.answers({ n }, formats),
    ...(isInPart ? [messages.inPart({ n: partial }, formats)] : []),
  ];
}

/** Spread in index points (0–100), whatever scale was asked on; `null` where not known. */
export function spreadInPoints(
  series: TrustSeries,
  score: DimensionScore | null,
  kind: SpreadKind,
): number | null {
  const spread = kind === 'none' || !score ? null : score[kind];
  if (spread === null || !series.scale) return null;
  const points = (100 * spread) / (series.scale.max - series.scale.min);
  return Number.isFinite(points) ? points : null;
}

/** The wave before, where it may be seen beside the newest; `null` where a change would tell too much. */
export function comparedWave({ comparable, previous }: RadarSeries): TrustSeries | null {
  return comparable ? previous : null;
}

/**
 * Signed change in index points since the wave before; `null` when unknown or not to be shown, and
 * for overall scores that are means of different dimensions.
 */
export function changeOf(series: RadarSeries, dimensionId: string | null): number | null {
  const previous = comparedWave(series);
  if (dimensionId === null && previous && !sameDimensions(series.current, previous)) return null;
  const now = scoreOf(series.current, dimensionId)?.index ?? null;
  const before = previous && (scoreOf(previous, dimensionId)?.index ?? null);
  return now === null || before === null ? null : now - before;
}

/** Whether a change is known and must not be told. */
export function isChangeWithheld(series: RadarSeries, dimensionId: string | null): boolean {
  const { comparable, previous } = series;
  if (!previous) return false;
  return !comparable || scoreOf(previous, dimensionId)?.withheld === 'complementary';
}

/**
 * Distance between the highest and the lowest of several views, in index points. None for overall
 * scores that are means of different dimensions.
 */
export function gapOf(series: readonly RadarSeries[], dimensionId: string | null): number | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let known: TrustSeries | null = null;
  let isGap = false;
  for (const { current } of series) {
    const index = scoreOf(current, dimensionId)?.index ?? null;
    if (index === null) continue;
    if (known && dimensionId === null && !sameDimensions(known, current)) return null;
    isGap = known !== null;
    known = current;
    low = Math.min(low, index);
    high = Math.max(high, index);
  }
  return isGap ? high - low : null;
}

/** The widest gap first; unknown gaps last, in the instrument's order. */
export function byGap(
  dimensions: readonly Dimension[],
  visible: readonly RadarSeries[],
): readonly Dimension[] {
  const gaps = new Map(dimensions.map((one) => [one.id, gapOf(visible, one.id) ?? -1]));
  return [...dimensions].sort((a, b) => (gaps.get(b.id) ?? -1) - (gaps.get(a.id) ?? -1));
}

/** What is known of one point, in words: value, change, number of answers, spread. */
export function factsInWords(
  series: RadarSeries,
  dimensionId: string | null,
  options: { readonly spread: SpreadKind; readonly compareWaves: boolean },
  messages: RadarMessages,
  formats: Formats,
): string[] {
  const score = scoreOf(series.current, dimensionId);
  const reason = withheldReason(score);
  const answers = answersInWords(score, messages, formats);
  if (!score || score.index === null)
    return [messages.withheld({ reason: reason ?? 'no_answers' }), ...answers];
  const facts = [messages.value({ value: score.index }, formats)];
  if (options.compareWaves && series.previous) {
    const change = changeOf(series, dimensionId);
    if (change !== null) {
      facts.push(messages.changeSince({ change, wave: series.previousName ?? '' }, formats));
    } else if (isChangeWithheld(series, dimensionId)) facts.push(messages.changeWithheld);
  }
  facts.push(...answers);
  if (score.index < 0 || score.index > 100) facts.push(messages.outOfRange);
  const kind = options.spread === 'none' ? 'ad' : options.spread;
  const points = spreadInPoints(series.current, score, kind);
  if (points !== null) {
    facts.push(messages[kind === 'sd' ? 'spreadSd' : 'spreadAd']({ points }, formats));
  }
  return facts;
}
