import { rwgJ, toIndex, withinGroupAgreement } from './agreement.ts';
import { emptyDistribution } from './answers.ts';
import type { RespondentScore } from './respondentScore.ts';
import type { DimensionScore, Scale } from './types.ts';

/**
 * The score of a group: respondents weigh equally. `sd` and `ad` are those of the respondents'
 * scores. `rwg` is rWG for one item and rWG(J) for several, over the respondents who answered all
 * of them, and stays unknown while these are fewer than `threshold`. `partial` counts those who
 * have a score from only some of the items: a mean of these is less sure than it looks.
 */
export function groupScore(
  members: readonly RespondentScore[],
  scale: Scale,
  threshold: number,
): DimensionScore {
  const scores = members.map(({ score }) => score);
  const { n, mean, variance, ad } = withinGroupAgreement(scores, scale);
  const complete = members.map(({ items }) => items).filter((items) => !items.includes(null));
  const partial = members.filter(({ score, items }) => score !== null && items.includes(null));
  return {
    n,
    ...(partial.length > 0 && { partial: partial.length }),
    mean,
    index: toIndex(mean, scale),
    sd: variance === null ? null : Math.sqrt(variance),
    ad,
    rwg: complete.length < threshold ? null : rwgJ(complete, scale),
    distribution: countRespondents(members, scale),
    withheld: n > 0 ? null : 'no_answers',
  };
}

/**
 * Counts people, not answers: raw counts of a dimension with several items would give away, next to
 * its mean, what the few who skipped an item said.
 */
function countRespondents(members: readonly RespondentScore[], scale: Scale) {
  const counts = emptyDistribution(scale);
  for (const { score, nonAnswer } of members) {
    const key = score === null ? nonAnswer : Math.round(score);
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
