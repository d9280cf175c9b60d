import type { HasClauses } from '../../articulation/clausesOf.ts';
import type { Clause } from '../../articulation/types.ts';
import { saidClauses } from '../../articulation/wordingOf.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { wellFormed } from '../../wellFormed.ts';

/** An outcome that has a day. */
export type DatedOutcome = Clause & { readonly by: string };

/** The outcomes of a version that have a day. */
export function datedOutcomes(version: HasClauses): DatedOutcome[] {
  return saidClauses(version).filter(
    (clause): clause is DatedOutcome => clause.section === 'outcome' && isCalendarDate(clause.by),
  );
}

/** By which a calendar knows the day on which a version is looked at again. */
export function reviewUid(versionId: string): string {
  return uidOf(versionId, 'review');
}

/** By which a calendar knows the day of one of its outcomes. */
export function outcomeUid(versionId: string, clauseId: string): string {
  return uidOf(versionId, 'outcome', clauseId);
}

/** Percent-encoded, so that two ids never become one and none needs escaping. */
function uidOf(...parts: readonly string[]): string {
  return `articulation/${parts.map((part) => encodeURIComponent(wellFormed(part))).join('/')}@troth`;
}
