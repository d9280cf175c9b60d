import type { TrustSeries } from './types.ts';
import { withheldScore } from './withheldScore.ts';

/**
 * Whether a change between two waves of a view may be shown. Either of them may carry the links:
 * the one that is later by name, which need not be the host's order. Two that state nothing
 * (`comparableWith`: not scored by this library) are the host's to judge.
 */
export function isComparable(a: TrustSeries, b: TrustSeries): boolean {
  if (!a.comparableWith && !b.comparableWith) return true;
  return Boolean(a.comparableWith?.includes(b.id) || b.comparableWith?.includes(a.id));
}

/** The dimensions on which a change between two waves of a view would give a few away. */
export function apartOn(a: TrustSeries, b: TrustSeries): readonly string[] {
  return [...listedFor(a, b), ...listedFor(b, a)];
}

function listedFor({ apartOn: listed }: TrustSeries, { id }: TrustSeries): readonly string[] {
  return (listed && Object.hasOwn(listed, id) && listed[id]) || [];
}

/**
 * An earlier series as it may stand beside the `later` ones, with which it may be compared: without
 * the dimensions on which it must not (`apartOn`), and then without its overall score, from which
 * they could be worked out; both are withheld as `complementary`.
 */
export function besideLater(earlier: TrustSeries, later: readonly TrustSeries[]): TrustSeries {
  const apart = new Set(later.flatMap((one) => apartOn(earlier, one)));
  const isHidden = (id: string) => apart.has(id) && earlier.scores[id]?.withheld === null;
  if (!Object.keys(earlier.scores).some(isHidden)) return earlier;
  const scores = Object.entries(earlier.scores).map(([id, score]) => [
    id,
    isHidden(id) ? withheldScore(score, 'complementary') : score,
  ]);
  return {
    ...earlier,
    scores: Object.fromEntries(scores),
    overall: withheldScore(earlier.overall, 'complementary'),
  };
}
