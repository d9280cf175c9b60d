import { besideLater, isComparable } from './besideLater.ts';
import { seriesId } from './seriesId.ts';
import type { TrustSeries } from './types.ts';
import { withheldScore } from './withheldScore.ts';

/**
 * Series of several waves as they may stand beside each other: the newest of each view, and those
 * before it that may be compared with all that are shown after them (`comparableWith`). The others
 * are withheld (`complementary`), and so are single dimensions (`apartOn`): next to the rest, they
 * would tell what the few said who came or left. `series`: of one instrument, in the order of `scoreResponses`.
 */
export function wavesSideBySide(series: readonly TrustSeries[]): TrustSeries[] {
  const shown = new Map<string, TrustSeries[]>();
  const newestFirst = [...series].reverse().map((one) => {
    if (one.overall.mean === null) return one;
    const view = seriesId({ ...one, wave: '' });
    const later = shown.get(view) ?? [];
    const isSafe = later.every((other) => other.wave === one.wave || isComparable(one, other));
    if (!isSafe) return withheldSeries(one);
    shown.set(view, [...later, one]);
    return besideLater(one, later);
  });
  return newestFirst.reverse();
}

function withheldSeries(series: TrustSeries): TrustSeries {
  const scores = Object.entries(series.scores).map(([id, score]) => [
    id,
    score.withheld ? score : withheldScore(score, 'complementary'),
  ]);
  return {
    ...series,
    scores: Object.fromEntries(scores),
    overall: withheldScore(series.overall, 'complementary'),
  };
}
