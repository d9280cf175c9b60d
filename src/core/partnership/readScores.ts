import { accept, type Result } from '../result.ts';
import { readSeries } from '../trust/readSeries.ts';
import type { TrustSeries } from '../trust/types.ts';
import { refuseRecord } from './sentences.ts';

/** Only a view of a record has any (`null`: none); then all of them have to be right. */
export function readScores(given: unknown): Result<TrustSeries[] | null> {
  if (given === undefined) return accept(null);
  if (!Array.isArray(given)) return refuseRecord('notAPartnership', 'scores');
  const { series, refusals } = readSeries(given, undefined, 'scores');
  const [refusal] = refusals;
  return refusal ? { ok: false, error: refusal } : accept(series);
}
