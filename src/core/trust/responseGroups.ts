import { keyFields, type SeriesKey, seriesId } from './seriesId.ts';
import type { SurveyResponse } from './types.ts';

/** The responses that make up one series; never empty. */
export interface ResponseGroup {
  id: string;
  key: SeriesKey;
  responses: readonly SurveyResponse[];
}

/** Groups responses by series, in the order of first appearance. */
export function groupBySeries(responses: readonly SurveyResponse[]): ResponseGroup[] {
  return groupBy(responses, seriesId).map((group) => {
    const [first] = group as [SurveyResponse];
    const key = Object.fromEntries(keyFields.map((field) => [field, first[field]]));
    return { id: seriesId(first), key: key as SeriesKey, responses: group };
  });
}

/**
 * Gathers the groups that share a published total: all raters of one target, in one wave, from one
 * perspective, about one referent. `distributionOf` publishes that total; no other sum over groups
 * is published anywhere.
 */
export function poolRaters<G extends ResponseGroup>(groups: readonly G[]): G[][] {
  return groupBy(groups, ({ key }) => seriesId({ ...key, rater: '' }));
}

/** Lists of entries with the same key, in the order of first appearance. */
export function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
