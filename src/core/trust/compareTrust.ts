import { groupBy } from './responseGroups.ts';
import { joinKey } from './seriesId.ts';
import type {
  DimensionScore,
  PerceptionGap,
  Perspective,
  Quadrant,
  TrustGap,
  TrustSeries,
} from './types.ts';

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
  const rounds = groupBy(series, ({ wave, referent, instrumentId }) =>
    joinKey([wave, referent, instrumentId ?? '']),
  );
  return pairsOf(series).flatMap(([rater, target]) =>
    rounds.flatMap((round) => compareRound(round, rater, target, strengthFrom)),
  );
}

/** Every two parties of which at least one rated the other, once each. */
function pairsOf(series: readonly TrustSeries[]): [rater: string, target: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { rater, target, perspective } of series) {
    const key = joinKey([rater, target].sort());
    if (perspective === 'partner' && rater !== target && !pairs.has(key)) {
      pairs.set(key, [rater, target]);
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
  const find = (perspective: Perspective, from: string, about: string) =>
    round.find(
      (one) => one.perspective === perspective && one.rater === from && one.target === about,
    );
  const views = [
    find('partner', rater, target),
    find('partner', target, rater),
    find('self', target, rater) ?? find('self', target, target),
    find('self', rater, target) ?? find('self', rater, rater),
  ];
  const known = views[0] ?? views[1];
  if (!known) return [];
  const { wave, referent } = known;
  const dimensionIds = new Set(views.flatMap((view) => Object.keys(view?.scores ?? {})));
  return [...dimensionIds].map((dimensionId) => {
    const [given, returned, targetOwn, raterOwn] = views.map((view) => view?.scores[dimensionId]);
    const asymmetry = difference(given?.mean, returned?.mean);
    const [a, b] = [given?.mean ?? 0, returned?.mean ?? 0];
    return {
      wave,
      referent,
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

/** An organisation's view of itself beside its partner's view of it. */
function perceptionGap(
  self: DimensionScore | undefined,
  other: DimensionScore | undefined,
  strengthFrom: number,
): PerceptionGap {
  const isKnown = self?.index != null && other?.index != null;
  const isStrong = (score?: DimensionScore) => (score?.index ?? 0) >= strengthFrom;
  return {
    perceptionGap: difference(self?.mean, other?.mean),
    quadrant: isKnown ? quadrantOf(isStrong(self), isStrong(other)) : null,
  };
}

function quadrantOf(weSeeStrength: boolean, theySeeStrength: boolean): Quadrant {
  if (theySeeStrength) return weSeeStrength ? 'agreed_strength' : 'undervalued_advantage';
  return weSeeStrength ? 'blind_spot' : 'agreed_weakness';
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}
