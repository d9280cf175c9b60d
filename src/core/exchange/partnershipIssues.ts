import type { Partnership } from '../partnership/types.ts';
import type { Refusal } from '../result.ts';
import { readRecord } from './partnership/readRecord.ts';
import { surveyIssues } from './partnership/surveysOf.ts';

/**
 * What the writers of a whole record pass over, and why: entries that are none, places of long
 * documents that cannot be read, answers that cannot be counted. `path`: the place in the record, such
 * as `commitments.c1.terms[0].due`. Empty for what `parsePartnership` has read, but for answers that
 * do not fit their instrument. Never throws.
 */
export function partnershipIssues(partnership: Partnership): readonly Refusal[] {
  const record = readRecord(partnership);
  return [...record.issues, ...surveyIssues(record)];
}
