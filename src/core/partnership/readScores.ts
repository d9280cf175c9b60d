import type { Refusal } from '../result.ts';
import { readSeries } from '../trust/readSeries.ts';
import type { TrustSeries } from '../trust/types.ts';
import { becauseOfRecord } from './sentences.ts';

/** The scores that can be shown, and why others cannot; `null`: only a view of a record has any. */
export function readScores(given: unknown): {
  scores: TrustSeries[] | null;
  refusals: Refusal[];
} {
  if (given === undefined) return { scores: null, refusals: [] };
  if (!Array.isArray(given)) {
    return { scores: null, refusals: [becauseOfRecord('notAPartnership', 'scores')] };
  }
  const { series, refusals } = readSeries(given, undefined, 'scores');
  return { scores: series, refusals };
}
