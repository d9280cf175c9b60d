import { isCalendarDate } from '../calendarDate.ts';
import { isRecord } from '../isRecord.ts';
import { type Commitment, commitmentStates } from './types.ts';

/**
 * Whether a value has the parts of a commitment that one step reads: a quick look, so that what is
 * no commitment never throws. Whether it is a legal one is for `readCommitment` to say.
 */
export function isCommitment(value: unknown): value is Commitment {
  return (
    isRecord(value) &&
    commitmentStates.includes(value.state as Commitment['state']) &&
    [value.requester, value.performer, value.by].every(isActor) &&
    (value.firstPerformer === undefined || isActor(value.firstPerformer)) &&
    (value.respondBy == null || isCalendarDate(value.respondBy)) &&
    isListOf(value.terms, isTerms) &&
    value.terms.length > 0 &&
    Array.isArray(value.agreed) &&
    (value.pendingAmendment == null || isAmendment(value.pendingAmendment)) &&
    isListOf(value.history, isEntry)
  );
}

/** A loop: thousands are looked at in one go, and `every` would pass over holes. */
function isListOf(value: unknown, isOne: (entry: unknown) => boolean): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) if (!isOne(value[i])) return false;
  return true;
}

function isActor(value: unknown): boolean {
  return isRecord(value) && typeof value.partyId === 'string';
}

function isTerms(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.deliverable === 'string' &&
    (value.due === null || typeof value.due === 'string') &&
    isListOf(value.conditions, isCondition)
  );
}

function isCondition(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string' && typeof value.text === 'string';
}

function isAmendment(value: unknown): boolean {
  return (
    isRecord(value) &&
    isActor(value.by) &&
    isTerms(value.terms) &&
    (value.performer === undefined || isActor(value.performer))
  );
}

function isEntry(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string' && typeof value.at === 'string';
}
