import { meanOf, toIndex } from './agreement.ts';
import { emptyDistribution } from './answers.ts';
import { askedItems } from './askedItems.ts';
import { compareWaves } from './compareWaves.ts';
import { groupBySeries, poolRaters, type ResponseGroup } from './responseGroups.ts';
import { readScoreOptions } from './scoreOptions.ts';
import type {
  Answer,
  Instrument,
  Scale,
  ScoreOptions,
  SurveyResponse,
  TrustSeries,
  Withheld,
} from './types.ts';
import { validateResponses } from './validateResponses.ts';
import { type RaterGroup, type Total, totalsToWithhold } from './withholdTotals.ts';

/** How all raters of one target answered one item in one wave. */
export interface ItemDistribution
  extends Pick<TrustSeries, 'wave' | 'target' | 'perspective' | 'referent'> {
  itemId: string;
  /** The parties whose answers are counted together. */
  raters: string[];
  /** Who took part, whatever they answered to this item. */
  respondents: number;
  /** Who gave a point on the scale. */
  n: number;
  /** People by answer: every point (`'1'`, …) and every kind of non-answer; empty when withheld. */
  counts: Record<string, number>;
  /** As answered, not reverse coded: it stands beside the item's own words. */
  mean: number | null;
  index: number | null;
  withheld: Withheld | null;
}

/**
 * Every answer to one item, all raters together: the result of a baseline question. One entry per
 * wave, target, perspective and referent, ordered by wave. The same thresholds as for
 * `scoreResponses`, whose groups are withheld so that this total does not give a small one away. Of
 * an item that shares its dimension with others, nothing is told (`complementary`) when somebody
 * skipped only some of them: next to the dimension's mean, it would tell what they said. Nor of a
 * wave that, side by side with another or with its scores, would tell what a few said who came or
 * left, or whose own score is hidden. `itemId` may be that of a context question. An unknown item
 * or an invalid instrument gives `[]`. Nothing throws.
 */
export function distributionOf(
  responses: readonly SurveyResponse[],
  instrument: Instrument,
  itemId: string,
  options?: ScoreOptions,
): ItemDistribution[] {
  const { accepted } = validateResponses(responses, instrument);
  const item = accepted.length > 0 && askedItems(instrument).find(({ id }) => id === itemId);
  if (!item) return [];
  const { threshold } = readScoreOptions(options);
  const { dimensionId } = item;
  const siblings = instrument.items.filter((one) => one.dimensionId === dimensionId);
  const totals = poolRaters(groupBySeries(accepted)).map((pool): Total => {
    const { rater: _, ...asked } = (pool[0] as ResponseGroup).key;
    const answers = pool.flatMap(({ responses }) => responses.map((one) => one.answers));
    const isSkipped = answers.some((one) => {
      const points = siblings.filter(({ id }) => typeof one[id] === 'number').length;
      return points > 0 && points < siblings.length;
    });
    const distribution: ItemDistribution = {
      ...asked,
      itemId,
      raters: pool.map(({ key }) => key.rater),
      respondents: answers.length,
      ...countAnswers(
        answers.map((one) => one[itemId]),
        isSkipped,
        instrument.scale,
        threshold,
      ),
    };
    const groups = pool.map(({ key: { rater }, responses }): RaterGroup => {
      const answered = responses.filter(({ answers }) => typeof answers[itemId] === 'number');
      return { rater, people: [responses, answered] };
    });
    return { distribution, groups };
  });
  totals.sort((a, b) => compareWaves(a.distribution.wave, b.distribution.wave));
  const withheld = totalsToWithhold(totals, threshold);
  return totals.map(({ distribution }) =>
    withheld.has(distribution) ? withheldCounts(distribution) : distribution,
  );
}

function withheldCounts(distribution: ItemDistribution): ItemDistribution {
  return { ...distribution, counts: {}, mean: null, index: null, withheld: 'complementary' };
}

function countAnswers(
  answers: readonly (Answer | undefined)[],
  isSkipped: boolean,
  scale: Scale,
  threshold: number,
): Pick<ItemDistribution, 'n' | 'counts' | 'mean' | 'index' | 'withheld'> {
  const points = answers.filter((answer) => typeof answer === 'number');
  const n = points.length;
  const unknown = { n, counts: {}, mean: null, index: null };
  if (answers.length < threshold || (n > 0 && n < threshold)) {
    return { ...unknown, withheld: 'below_threshold' };
  }
  if (isSkipped && threshold > 1) return { ...unknown, withheld: 'complementary' };
  const counts = emptyDistribution(scale);
  for (const answer of answers) {
    if (answer !== undefined) counts[answer] = (counts[answer] ?? 0) + 1;
  }
  if (n === 0) return { ...unknown, counts, withheld: 'no_answers' };
  const mean = meanOf(points);
  return { n, counts, mean, index: toIndex(mean, scale), withheld: null };
}
