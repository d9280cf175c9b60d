import { compareText, compareWaves } from './compareWaves.ts';
import { groupBySeries } from './responseGroups.ts';
import { readScoreOptions } from './scoreOptions.ts';
import type { SeriesKey } from './seriesId.ts';
import type { Instrument, ScoreOptions, SurveyResponse, Withheld } from './types.ts';
import { validateResponses } from './validateResponses.ts';

/** What the respondents of one series added in their own words. */
export interface SeriesComments extends SeriesKey {
  /** Who took part, with or without a comment. */
  respondents: number;
  /** Word for word, in an order that tells nothing of who wrote when; empty when withheld. */
  comments: string[];
  withheld: Withheld | null;
}

/**
 * The comments that may be shown: those of a series of which at least as many took part as a score
 * needs. Below that, nothing is told, not even how many wrote one. One entry per series,
 * ordered by wave. An invalid instrument gives `[]`. Nothing throws.
 *
 * Show them when the survey is closed: a list that grows by one with each answer names its author.
 */
export function commentsOf(
  responses: readonly SurveyResponse[],
  instrument: Instrument,
  options?: ScoreOptions,
): SeriesComments[] {
  const { threshold } = readScoreOptions(options);
  return groupBySeries(validateResponses(responses, instrument).accepted)
    .sort((a, b) => compareWaves(a.key.wave, b.key.wave))
    .map(({ key, responses: own }) => {
      const isShown = own.length >= threshold;
      const comments = own.flatMap(({ comment }) => (comment?.trim() ? [comment] : []));
      return {
        ...key,
        respondents: own.length,
        comments: isShown ? comments.sort(compareText) : [],
        withheld: isShown ? null : ('below_threshold' as const),
      };
    });
}
