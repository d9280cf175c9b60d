import type { SurveyResponse } from './types.ts';

/** What makes two responses belong to the same series. */
export const keyFields = ['wave', 'rater', 'target', 'perspective', 'referent'] as const;

export type SeriesKey = Pick<SurveyResponse, (typeof keyFields)[number]>;

/** The id of the series: its five parts joined by `|`, with `|` and `\` inside a part escaped. */
export function seriesId(key: SeriesKey): string {
  return joinKey(keyFields.map((field) => key[field]));
}

export function joinKey(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join('|');
}
