import { meanOf, toIndex } from './agreement.ts';
import { compareWaves } from './compareWaves.ts';
import { groupScore } from './groupScore.ts';
import { linkWaves } from './linkWaves.ts';
import { type RespondentScore, respondentOverall, respondentScore } from './respondentScore.ts';
import { groupBySeries } from './responseGroups.ts';
import { readScoreOptions } from './scoreOptions.ts';
import type {
  DimensionScore,
  Instrument,
  Scale,
  ScoreOptions,
  SurveyResponse,
  TrustSeries,
} from './types.ts';
import { validateResponses } from './validateResponses.ts';
import { withheldScore } from './withheldScore.ts';
import { type ScoredGroup, type Withholding, withholdScores } from './withholdScores.ts';

/**
 * Scores responses: one series per wave, rater, target, perspective and referent, ordered by wave
 * and then by first appearance. The order of the responses changes nothing else.
 *
 * A respondent's dimension score is the mean of the answered items (at least the share
 * `minAnswered`); a group's is the mean of its respondents'. "Don't know" and its like are missing,
 * never a midpoint. Bad responses are left out: `validateResponses` tells which and why. An invalid
 * instrument gives `[]`. Nothing throws.
 *
 * Unless `attributed`, a dimension answered by fewer than `minRespondents` (never below 3) is
 * withheld. So is, as `complementary`, that of the next smallest rater of the same target (in the
 * same wave, perspective and referent) while the hidden part could be worked out from the total
 * over these raters, which `distributionOf` gives. `n` stays visible.
 *
 * `overall` is the mean of the dimensions shown, which weigh equally: so it tells nothing that
 * they do not. Its spread is that of the respondents' own overall scores.
 */
export function scoreResponses(
  responses: readonly SurveyResponse[],
  instrument: Instrument,
  options?: ScoreOptions,
): TrustSeries[] {
  const { accepted } = validateResponses(responses, instrument);
  if (accepted.length === 0) return [];
  const { threshold, minAnswered } = readScoreOptions(options);
  const groups = scoreGroups(accepted, instrument, minAnswered);
  const withheld = withholdScores(groups, threshold);
  const dimensionIds = instrument.dimensions.map(({ id }) => id);
  const links = linkWaves(groups, dimensionIds, threshold);
  return groups.map((group) => ({
    ...toSeries(group, instrument, threshold, withheld),
    ...links.get(group.id),
  }));
}

function scoreGroups(
  responses: readonly SurveyResponse[],
  { dimensions, items, scale }: Instrument,
  minAnswered: number,
): ScoredGroup[] {
  const itemsOf = dimensions.map(({ id }) => items.filter((item) => item.dimensionId === id));
  return groupBySeries(responses)
    .map((group) => ({
      ...group,
      members: itemsOf.map((own) =>
        group.responses.map(({ answers }) => respondentScore(answers, own, scale, minAnswered)),
      ),
    }))
    .sort((a, b) => compareWaves(a.key.wave, b.key.wave));
}

function toSeries(
  group: ScoredGroup,
  { id: instrumentId, dimensions, scale }: Instrument,
  threshold: number,
  withheld: Withholding,
): TrustSeries {
  const scores = group.members.map((members, dimension) => {
    const reason = withheld(group, dimension);
    const score = groupScore(members, scale, threshold);
    return reason ? withheldScore(score, reason) : score;
  });
  return {
    id: group.id,
    ...group.key,
    n: group.responses.length,
    scores: Object.fromEntries(dimensions.map(({ id }, i) => [id, scores[i] as DimensionScore])),
    overall: overallScore(group.members, scores, scale, threshold),
    instrumentId,
    scale: { min: scale.min, max: scale.max },
  };
}

/** Over the dimensions that are shown; over all of them only to tell why there are none. */
function overallScore(
  members: ScoredGroup['members'],
  scores: readonly DimensionScore[],
  scale: Scale,
  threshold: number,
): DimensionScore {
  const means = scores.map(({ mean }) => mean).filter((mean) => mean !== null);
  const isShown = (_: unknown, dimension: number) =>
    means.length === 0 || scores[dimension]?.mean != null;
  // Who left a whole dimension open is told there, by its own `n`.
  const { partial: _, ...overall } = groupScore(
    overallMembers(members.filter(isShown)),
    scale,
    threshold,
  );
  if (means.length > 0) {
    const mean = meanOf(means);
    return { ...overall, mean, index: toIndex(mean, scale) };
  }
  const reason = scores.map(({ withheld }) => withheld).find((why) => why !== 'no_answers');
  return reason ? withheldScore(overall, reason) : overall;
}

function overallMembers(members: ScoredGroup['members']): RespondentScore[] {
  const respondents = members[0] ?? [];
  return respondents.map((_, respondent) =>
    respondentOverall(members.map((scores) => scores[respondent] as RespondentScore)),
  );
}
