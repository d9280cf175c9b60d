import { addDays, dayOf, isCalendarDate } from '../calendarDate.ts';
import type { Refusal } from '../result.ts';
import type { CalendarDate, Instant } from '../types.ts';
import { answeredIn } from './onTheTable.ts';
import { because } from './sentences.ts';
import { currentTerms, sameTerms, termsGap, withTerms } from './terms.ts';
import type { Actor, Commitment, CommitmentEntry, CommitmentEventType, Variance } from './types.ts';

const HALF_A_DAY = 43_200_000;

/** Who acts, and when. */
export interface ActStamp {
  by: Actor;
  at: Instant;
}

/** An act of one type. */
export type EntryOf<Type extends CommitmentEventType> = Extract<CommitmentEntry, { type: Type }>;

/** Before anybody asks: the terms must be whole. */
export function termsAreWhole(commitment: Commitment): Refusal | null {
  return termsGap(currentTerms(commitment), `terms[${commitment.terms.length - 1}]`);
}

type Answering = 'promise' | 'accept' | 'acceptAmendment' | 'rejectAmendment';
type Judging = 'declareSatisfied' | 'declareDissatisfied';

/** Nobody is bound by what they never saw: an answer holds only for what it names. */
export function answersWhatIsThere(commitment: Commitment, entry: EntryOf<Answering>) {
  const other = namesWhatIsThere(commitment, entry);
  if (other) return other;
  const isOther = entry.base !== undefined && entry.base !== answeredIn(commitment).base;
  return isOther ? because('answersOther', 'base') : null;
}

/** Also of a judgement, which names the report that it judges. */
function namesWhatIsThere(commitment: Commitment, { of }: EntryOf<Answering | Judging>) {
  const isOther = of !== undefined && of !== answeredIn(commitment).of;
  return isOther ? because('answersOther', 'of') : null;
}

export function changesTerms(commitment: Commitment, { terms }: EntryOf<'counter'>) {
  if (sameTerms(currentTerms(commitment), terms)) return because('sameTerms', 'terms');
  return termsGap(terms, 'terms');
}

export function amendsTerms(commitment: Commitment, { terms }: EntryOf<'proposeAmendment'>) {
  const before = currentTerms(commitment);
  const after = withTerms(before, terms);
  return sameTerms(before, after) ? because('sameTerms', 'terms') : termsGap(after, 'terms');
}

/** The last day to answer has passed, by the calendar in UTC; see `notToBeWritten`. */
export function answerIsLate({ respondBy }: Commitment, { at }: ActStamp) {
  return respondBy !== null && dayOf(at) > respondBy ? null : because('notLapsed');
}

/**
 * What is looked at only when somebody acts, never when a history is read again: a day to answer has
 * passed only where it has wherever one may be, and whoever waited for the partner says what for.
 */
export function notToBeWritten(
  commitment: Commitment,
  entry: Pick<CommitmentEntry, 'type' | 'at'>,
): Refusal | null {
  const { respondBy } = entry as { respondBy?: CalendarDate };
  const earliest = lastZoneDay(entry.at);
  switch (entry.type) {
    case 'request':
    case 'offer':
      return respondBy && respondBy < earliest ? because('answerPast', 'respondBy') : null;
    case 'lapse':
      return (commitment.respondBy ?? earliest) < earliest ? null : because('notLapsed');
    default:
      return namesBlocker(commitment, entry as Variance);
  }
}

/** The day where it ends last, twelve hours behind UTC. */
function lastZoneDay(at: Instant) {
  return new Date(Date.parse(at) - HALF_A_DAY).toISOString().slice(0, 10);
}

/** There is a later day at all: the calendar ends some time. */
export function canBePutOff(commitment: Commitment, { at }: ActStamp) {
  const hasLater = isCalendarDate(addDays(earliestDelay(commitment, at), 1));
  return hasLater ? null : because('deferTooEarly', 'respondBy');
}

export function putsOff(commitment: Commitment, { respondBy, at }: EntryOf<'defer'>) {
  const isLater = respondBy > earliestDelay(commitment, at);
  return isLater ? null : because('deferTooEarly', 'respondBy');
}

function earliestDelay({ respondBy }: Commitment, at: Instant) {
  const today = dayOf(at);
  return respondBy !== null && respondBy > today ? respondBy : today;
}

/** One change at a time: only its own proposer may put another in its place. */
export function mayPropose({ pendingAmendment }: Commitment, { by }: ActStamp) {
  const isFree = !pendingAmendment || pendingAmendment.by.partyId === by.partyId;
  return isFree ? null : because('amendmentPending');
}

export function changeIsPending({ pendingAmendment }: Commitment) {
  return pendingAmendment ? null : because('nothingPending');
}

/** Another person of the same party. */
export function changesPerson(commitment: Commitment, { performer }: EntryOf<'reassign'>) {
  const present = commitment.performer;
  if (performer.partyId !== present.partyId) {
    return because('actorOfPerformer', 'performer.partyId');
  }
  if (performer.personId === undefined) return because('personMissing', 'performer.personId');
  const isSame = performer.personId === present.personId;
  return isSame ? because('samePerson', 'performer.personId') : null;
}

export function namesBlocker(_: Commitment, { varianceReason, blockedBy }: Variance) {
  const isMissing = varianceReason === 'prerequisite_from_partner' && blockedBy === undefined;
  return isMissing ? because('blockerMissing', 'blockedBy') : null;
}

/** Sends back the report that was seen, and says why. */
export function sendsBack(commitment: Commitment, entry: EntryOf<'declareDissatisfied'>) {
  const other = namesWhatIsThere(commitment, entry);
  if (other) return other;
  if (entry.unmet.length === 0) return because('unmetMissing', 'unmet');
  return unknownCondition(commitment, entry.unmet, 'unmet');
}

/** Is satisfied with the report that was seen. */
export function takesReport(commitment: Commitment, entry: EntryOf<'declareSatisfied'>) {
  const { waived = [], exceeded = [] } = entry;
  return (
    namesWhatIsThere(commitment, entry) ??
    unknownCondition(commitment, waived, 'waived') ??
    unknownCondition(commitment, exceeded, 'exceeded')
  );
}

function unknownCondition(commitment: Commitment, ids: readonly string[], path: string) {
  const known = new Set(currentTerms(commitment).conditions.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  return unknown < 0 ? null : because('conditionUnknown', `${path}[${unknown}]`, ids[unknown]);
}
