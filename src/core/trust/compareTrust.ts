import { groupBy } from './responseGroups.ts';
import { joinKey } from './seriesId.ts';
import type { DimensionScore, PerceptionGap, Quadrant, TrustGap, TrustSeries } from './types.ts';

/** When a view counts as strong. */
export interface CompareOptions {
  /** Index (0–100) from which a dimension counts as a strength. Default 50. */
  strengthFrom?: number;
}

/**
 * How two parties' views of each other relate: one entry per dimension for each pair of parties, in
 * each wave and referent. The pair's `rater` is the party that comes first in the list, in all of
 * its entries. An organisation's self-view is its series with perspective `self` about this partner
 * (`target` is the partner) or, failing that, about itself. Series of different instruments are
 * not compared. What is unknown or withheld on either side is `null`.
 */
export function compareTrust(
  series: readonly TrustSeries[],
  { strengthFrom = 50 }: CompareOptions = {},
): TrustGap[] {
  const gaps: TrustGap[] = [];
  for (const [rater, target] of pairsOf(series)) {
    const about = series.filter((one) => one.rater === rater || one.rater === target);
    const rounds = groupBy(about, ({ wave, referent, instrumentId }) =>
      joinKey([wave, referent, instrumentId ?? '']),
    );
    for (const round of rounds) gaps.push(...compareRound(round, rater, target, strengthFrom));
  }
  return gaps;
}

/** Every two parties of which at least one rated the other, once each. */
function pairsOf(series: readonly TrustSeries[]): [rater: string, target: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { rater, target, perspective } of series) {
    const isSeen = pairs.has(joinKey([rater, target])) || pairs.has(joinKey([target, rater]));
    if (perspective === 'partner' && rater !== target && !isSeen) {
      pairs.set(joinKey([rater, target]), [rater, target]);
    }
  }
  return [...pairs.values()];
}

function compareRound(
  round: readonly TrustSeries[],
  rater: string,
  target: string,
  strengthFrom: number,
): TrustGap[] {
  const there = viewOf(round, rater, target);
  const back = viewOf(round, target, rater);
  const known = there ?? back;
  if (!known) return [];
  const raterSelf = selfViewOf(round, rater, target);
  const targetSelf = selfViewOf(round, target, rater);
  const views = [there, back, targetSelf, raterSelf];
  const dimensionIds = new Set(views.flatMap((view) => Object.keys(view?.scores ?? {})));
  return [...dimensionIds].map((dimensionId) => {
    const [given, returned, targetOwn, raterOwn] = views.map((view) => view?.scores[dimensionId]);
    const asymmetry = difference(given?.mean, returned?.mean);
    const [a, b] = [given?.mean ?? Number.NaN, returned?.mean ?? Number.NaN];
    return {
      wave: known.wave,
      referent: known.referent,
      rater,
      target,
      dimensionId,
      asymmetry,
      indexAsymmetry: difference(given?.index, returned?.index),
      mutual: asymmetry === null ? null : Math.min(a, b),
      mutualMean: asymmetry === null ? null : (a + b) / 2,
      ...perceptionGap(targetOwn, given, strengthFrom),
      opposite: perceptionGap(raterOwn, returned, strengthFrom),
    };
  });
}

function viewOf(round: readonly TrustSeries[], rater: string, target: string) {
  return round.find(
    (one) => one.perspective === 'partner' && one.rater === rater && one.target === target,
  );
}

function selfViewOf(round: readonly TrustSeries[], party: string, partner: string) {
  const own = round.filter((one) => one.perspective === 'self' && one.rater === party);
  return own.find(({ target }) => target === partner) ?? own.find(({ target }) => target === party);
}

/** An organisation's view of itself beside its partner's view of it. */
function perceptionGap(
  self: DimensionScore | undefined,
  other: DimensionScore | undefined,
  strengthFrom: number,
): PerceptionGap {
  return {
    perceptionGap: difference(self?.mean, other?.mean),
    quadrant: quadrantOf(self?.index ?? null, other?.index ?? null, strengthFrom),
  };
}

function quadrantOf(
  self: number | null,
  other: number | null,
  strengthFrom: number,
): Quadrant | null {
  if (self === null || other === null) return null;
  if (other >= strengthFrom) {
    return self >= strengthFrom ? 'agreed_strength' : 'undervalued_advantage';
  }
  return self >= strengthFrom ? 'blind_spot' : 'agreed_weakness';
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}
