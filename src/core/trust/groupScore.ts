import { rwgJ, toIndex, withinGroupAgreement } from './agreement.ts';
import { emptyDistribution } from './answers.ts';
import type { RespondentScore } from './respondentScore.ts';
import type { DimensionScore, Scale, Withheld } from './types.ts';

/** A score of which only the number of respondents is told. */
export function withheldScore(n: number, withheld: Withheld): DimensionScore {
  const unknown = { mean: null, index: null, sd: null, ad: null, rwg: null };
  return { n, ...unknown, distribution: {}, withheld };
}

/**
 * The score of a group: respondents weigh equally. `sd` and `ad` are those of the respondents'
 * scores. `rwg` is rWG for one item and rWG(J) for several, over the respondents who answered all
 * of them, and stays unknown while these are fewer than `threshold`.
 */
export function groupScore(
  members: readonly RespondentScore[],
  scale: Scale,
  threshold: number,
): DimensionScore {
  const scores = members.map(({ score }) => score);
  const { n, mean, variance, ad } = withinGroupAgreement(scores, scale);
  const rows = members.flatMap(({ complete }) => (complete ? [complete] : []));
  return {
    n,
    mean,
    index: toIndex(mean, scale),
    sd: variance === null ? null : Math.sqrt(variance),
    ad,
    rwg: rows.length < threshold ? null : rwgJ(rows, scale),
    distribution: countRespondents(members, scale),
    withheld: n === 0 ? 'no_answers' : null,
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
