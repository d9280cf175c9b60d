import type { SurveyResponse } from './types.ts';

/** What makes two responses belong to the same series. */
export type SeriesKey = Pick<
  SurveyResponse,
  'wave' | 'rater' | 'target' | 'perspective' | 'referent'
>;

/** The id of the series: its five parts joined by `|`, with `|` and `\` inside a part escaped. */
export function seriesId({ wave, rater, target, perspective, referent }: SeriesKey): string {
  return joinKey([wave, rater, target, perspective, referent]);
}

export function joinKey(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join('|');
}
