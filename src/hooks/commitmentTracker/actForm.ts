import { dayOf, daysBetween } from '../../core/calendarDate.ts';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { Instant } from '../../core/types.ts';
import type { ActField, ActFieldKey, ActForm } from './formTypes.ts';

const needs = (key: ActFieldKey): ActField => ({ key, isRequired: true });
const may = (key: ActFieldKey): ActField => ({ key, isRequired: false });
const variance = [may('varianceReason'), may('blockedBy')];
const terms = [needs('deliverable'), needs('conditions'), needs('due')];

const fieldsOf: Record<CommitmentEventType, readonly ActField[]> = {
  request: [may('respondBy')],
  offer: [may('respondBy')],
  promise: [],
  accept: [],
  decline: [may('reason')],
  counter: terms,
  withdraw: [may('reason')],
  defer: [needs('respondBy')],
  lapse: [],
  report: [may('note'), may('evidence'), ...variance],
  flagRisk: [needs('note'), may('expectedDue'), ...variance],
  proposeAmendment: [...terms, needs('reason'), ...variance],
  acceptAmendment: [],
  rejectAmendment: [may('reason')],
  renege: [needs('reason'), ...variance],
  cancel: [may('reason')],
  reassign: [needs('person'), may('reason')],
  declareSatisfied: [may('judgement'), may('note')],
  declareDissatisfied: [needs('unmet'), may('note')],
  acknowledge: [needs('note')],
};

/** The acts that come with something to fill in. */
export const writtenActs = (Object.keys(fieldsOf) as CommitmentEventType[]).filter(
  (type) => fieldsOf[type].length > 0,
);

/**
 * The fields of an act and their start values: the terms are the present ones, the day to answer is
 * that of the draft. `at` is the moment it
 * is opened; a report is asked for what lay behind a delay only once the day has passed.
 */
export function actForm(
  type: CommitmentEventType,
  commitment: Commitment,
  at: Instant,
  timeZone = 'UTC',
): ActForm {
  const { deliverable, conditions, due } = currentTerms(commitment);
  const isLate = due !== null && daysBetween(due, dayOf(at, timeZone)) > 0;
  const asksWhy = type !== 'report' || isLate;
  return {
    type,
    fields: fieldsOf[type].filter(({ key }) => key !== 'varianceReason' || asksWhy),
    start: {
      note: '',
      reason: '',
      varianceReason: '',
      blockedBy: '',
      deliverable,
      conditions,
      due: due ?? '',
      respondBy: (commitment.state === 'draft' && commitment.respondBy) || '',
      expectedDue: '',
      unmet: [],
      waived: [],
      exceeded: [],
      evidence: [],
      person: '',
    },
  };
}
