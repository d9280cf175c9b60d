import type { Partnership } from '../partnership/types.ts';
import type { Refusal } from '../result.ts';
import { agreementIssues } from './partnership/agreementIssues.ts';
import { readRecord } from './partnership/readRecord.ts';
import { surveyIssues } from './partnership/surveysOf.ts';

/**
 * What is wrong in a record, first what its writers pass over, and why: entries that are none, places
 * of long documents that cannot be read, answers that cannot be counted. Then documents that are
 * written as they stand, but are not what they say was agreed: changed since they were signed
 * (`E_HASH`), in force or agreed without all signatures (`E_STATE`), in force beside another version of
 * the same agreement (`E_TWO_IN_FORCE`). `path`: the place in the record, such as
 * `commitments.c1.terms[0].due` or `articulations.a1.clauses.call`.
 *
 * For what `parsePartnership` has read, ask it all the same: a record opens with all that is in it, and
 * only here is it said whether its documents were changed in the file, and whether its answers fit
 * their instruments. Never throws.
 */
export function partnershipIssues(partnership: Partnership): readonly Refusal[] {
  const record = readRecord(partnership);
  return [...record.issues, ...surveyIssues(record), ...agreementIssues(record)];
}
