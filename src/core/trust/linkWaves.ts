import { compareWaves } from './compareWaves.ts';
import { groupBy } from './responseGroups.ts';
import { seriesId } from './seriesId.ts';
import type { TrustSeries } from './types.ts';
import type { ScoredGroup } from './withholdScores.ts';

/** What of a series may be compared with what of earlier waves. */
export type WaveLinks = Pick<TrustSeries, 'comparableWith' | 'apartOn'>;

/**
 * For every series, the earlier waves' series to which a change may be shown: those with the same
 * respondents, or with at least `threshold` others. A change between them would otherwise tell what
 * the few who came or left had said. So it would on a single dimension (`apartOn`) that a few
 * answered in one of the two waves only. Where respondents are unknown, the least possible difference
 * counts: that of the numbers of respondents, if nobody is known.
 */
export function linkWaves(
  groups: readonly ScoredGroup[],
  dimensionIds: readonly string[],
  threshold: number,
): ReadonlyMap<string, WaveLinks> {
  const links = new Map<string, WaveLinks>();
  const lines = groupBy(groups, ({ key }) => seriesId({ ...key, wave: '' }));
  for (const line of lines) {
    for (const group of line) {
      const comparable = line.filter(
        (other) =>
          compareWaves(other.key.wave, group.key.wave) < 0 &&
          areAlike(respondentsOf(other), respondentsOf(group), threshold),
      );
      const apartOn = comparable.flatMap((other) => {
        const apart = dimensionIds.filter(
          (_, i) => !areAlike(respondentsOf(other, i), respondentsOf(group, i), threshold),
        );
        return apart.length > 0 ? [[other.id, apart] as const] : [];
      });
      links.set(group.id, {
        comparableWith: comparable.map(({ id }) => id),
        ...(apartOn.length > 0 && { apartOn: Object.fromEntries(apartOn) }),
      });
    }
  }
  return links;
}

/** `undefined`: nobody knows who it is. */
export type Respondent = string | undefined;

/** Whether a change from one group to the other tells nothing of a few: all are the same, or many differ. */
export function areAlike(
  a: readonly Respondent[],
  b: readonly Respondent[],
  threshold: number,
): boolean {
  const apart = respondentsApart(a, b);
  return apart === 0 || apart >= threshold;
}

/** Who took part; of a dimension: who has a score on it. */
function respondentsOf({ responses, members }: ScoredGroup, dimension?: number): Respondent[] {
  const scores = dimension === undefined ? undefined : members[dimension];
  return responses
    .filter((_, i) => scores === undefined || scores[i]?.score != null)
    .map(({ respondentId }) => respondentId);
}

/** How many respondents took part in only one of the two; who is unknown may be anybody in the other. */
function respondentsApart(a: readonly Respondent[], b: readonly Respondent[]): number {
  const left = new Set(a.filter(Boolean));
  const right = new Set(b.filter(Boolean));
  const shared = [...left].filter((id) => right.has(id)).length;
  const unknown = a.length - left.size + b.length - right.size;
  const [fromA, fromB] = [a.length - shared, b.length - shared];
  return fromA + fromB - 2 * Math.min(fromA, fromB, unknown);
}
