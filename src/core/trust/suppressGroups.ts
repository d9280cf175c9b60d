import { compareText } from './compareWaves.ts';
import type { Withheld } from './types.ts';

/** A group that shares a total with others. */
export interface CountedGroup {
  id: string;
  /** Who took part. */
  respondents: number;
  /** How many of them gave an answer on the scale. */
  answered: number;
}

/** Which groups stay hidden, and whether the total of all groups may be shown. */
export interface Suppression {
  hidden: string[];
  totalShown: boolean;
}

/**
 * Which groups to hide when their total is shown too. Every group below `k` is hidden. When what is
 * hidden adds up to fewer than `k`, it could be worked out as the total less the visible groups; so
 * the smallest visible group is hidden as well, until that is no longer so. The total is shown when
 * it counts at least `k`.
 *
 * `{ A: 3, B: 6 }` at 5 hides both and shows the total 9; `{ A: 3, B: 6, C: 4 }` shows B.
 */
export function suppressGroups(counts: Readonly<Record<string, number>>, k: number): Suppression {
  const groups = Object.entries(counts).map(([id, count]) => ({
    id,
    respondents: count,
    answered: count,
  }));
  const hidden = hideGroups(groups, k);
  return {
    hidden: Object.keys(counts).filter((id) => hidden.has(id)),
    totalShown: sumOf(groups, 'answered') >= k,
  };
}

/**
 * The same for groups in which some took part without an answer on the scale: neither those who
 * took part nor those who answered may be worked out while they are fewer than `k`. Tells why each
 * hidden group is.
 */
export function hideGroups(
  groups: readonly CountedGroup[],
  k: number,
): ReadonlyMap<string, Withheld> {
  // Not `count < k`: what is not a number is never enough.
  const isFew = (count: number) => count !== 0 && !(count >= k);
  const isSmall = (group: CountedGroup) => !(group.respondents >= k) || isFew(group.answered);
  const hidden = groups.filter(isSmall);
  const reasons = new Map<string, Withheld>(hidden.map(({ id }) => [id, 'below_threshold']));
  const visible = groups
    .filter(({ id }) => !reasons.has(id))
    .sort((a, b) => a.answered - b.answered || compareText(a.id, b.id));
  for (const smallest of visible) {
    if (!isFew(sumOf(hidden, 'respondents')) && !isFew(sumOf(hidden, 'answered'))) break;
    hidden.push(smallest);
    reasons.set(smallest.id, 'complementary');
  }
  return reasons;
}

function sumOf(groups: readonly CountedGroup[], count: 'respondents' | 'answered'): number {
  return groups.reduce((sum, group) => sum + group[count], 0);
}
