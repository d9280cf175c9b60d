import { compareWaves } from './compareWaves.ts';
import { groupBy, type ResponseGroup } from './responseGroups.ts';
import { seriesId } from './seriesId.ts';

/**
 * For every series, the earlier waves' series to which a change may be shown: those with the same
 * respondents, or with at least `threshold` others. A change between them would otherwise tell what
 * the few who came or left had said. Where respondents are unknown, the least possible difference
 * counts: that of the numbers of respondents.
 */
export function linkWaves(
  groups: readonly ResponseGroup[],
  threshold: number,
): ReadonlyMap<string, string[]> {
  const links = new Map<string, string[]>();
  const lines = groupBy(groups, ({ key }) => seriesId({ ...key, wave: '' }));
  for (const line of lines) {
    for (const group of line) {
      const comparable = line.filter(
        (other) =>
          compareWaves(other.key.wave, group.key.wave) < 0 && isComparable(other, group, threshold),
      );
      links.set(
        group.id,
        comparable.map(({ id }) => id),
      );
    }
  }
  return links;
}

function isComparable(a: ResponseGroup, b: ResponseGroup, threshold: number): boolean {
  const difference = respondentsApart(a, b);
  return difference === 0 || difference >= threshold;
}

/** How many respondents took part in only one of the two. */
function respondentsApart(a: ResponseGroup, b: ResponseGroup): number {
  const left = new Set(a.responses.map(({ respondentId }) => respondentId));
  const right = new Set(b.responses.map(({ respondentId }) => respondentId));
  if (left.has(undefined) || right.has(undefined)) {
    return Math.abs(a.responses.length - b.responses.length);
  }
  const shared = [...left].filter((id) => right.has(id)).length;
  return left.size + right.size - 2 * shared;
}
