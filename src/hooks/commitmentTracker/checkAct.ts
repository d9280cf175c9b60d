import { dayOf } from '../../core/calendarDate.ts';
import { currentTerms, sameTerms } from '../../core/commitments/terms.ts';
import type { Commitment, Terms } from '../../core/commitments/types.ts';
import { safeUrl } from '../../core/safeUrl.ts';
import type { CalendarDate, Instant } from '../../core/types.ts';
import type { FormFaultCode } from '../../i18n/en/actsMessages.ts';
import { conditionsFault, dayFault, textFault, writtenConditions } from './fieldFaults.ts';
import type { ActFieldKey, ActForm, ActValues, FormFault } from './formTypes.ts';

/** When an act is checked: the moment, and the day where the viewer is. */
export interface CheckTime {
  readonly now: Instant;
  readonly today: CalendarDate;
}

/** What has to be put right before an act can be sent, in the order of its fields. */
export function checkAct(
  { type, fields }: ActForm,
  values: ActValues,
  commitment: Commitment,
  time: CheckTime,
): FormFault[] {
  const faults: FormFault[] = [];
  for (const { key, isRequired } of fields) {
    if (key === 'evidence') {
      for (const { id, url } of values.evidence) {
        if (url.trim() !== '' && safeUrl(url) === null) {
          faults.push({ at: `evidence.${id}`, code: 'link' });
        }
      }
      continue;
    }
    const code =
      type === 'defer' && key === 'respondBy'
        ? deferFault(values.respondBy, commitment, time)
        : fieldFault(key, isRequired, values, time);
    if (code) faults.push({ at: key, code });
  }
  const hasTerms = fields.some(({ key }) => key === 'due');
  if (hasTerms && faults.length === 0 && sameTerms(currentTerms(commitment), termsOf(values))) {
    faults.push({ at: 'deliverable', code: 'unchanged' });
  }
  return faults;
}

/** The terms as they are filled in. */
export function termsOf({ deliverable, conditions, due }: ActValues): Terms {
  return { deliverable, conditions: writtenConditions(conditions), due: due || null };
}

function fieldFault(
  key: Exclude<ActFieldKey, 'evidence'>,
  isRequired: boolean,
  values: ActValues,
  { today }: CheckTime,
): FormFaultCode | null {
  switch (key) {
    case 'note':
    case 'reason':
    case 'deliverable':
      return textFault(values[key], isRequired ? key : undefined);
    case 'conditions':
      return conditionsFault(values.conditions);
    case 'due':
      return dayFault(values.due, 'due');
    case 'expectedDue':
      return dayFault(values.expectedDue);
    case 'respondBy':
      return dayFault(values.respondBy) ?? pastFault(values.respondBy, today);
    case 'unmet':
      return values.unmet.length === 0 ? 'unmet' : null;
    case 'person':
      return values.person === '' ? 'person' : null;
    case 'blockedBy': {
      const isNeeded = values.varianceReason === 'prerequisite_from_partner';
      return isNeeded && values.blockedBy === '' ? 'blockedBy' : null;
    }
    default:
      return null;
  }
}

/** A last day to answer that has passed would lapse at once. */
export function pastFault(day: string, today: CalendarDate): FormFaultCode | null {
  return day !== '' && day < today ? 'respondByPast' : null;
}

function deferFault(day: string, { respondBy }: Commitment, { now }: CheckTime) {
  const fault = dayFault(day, 'respondBy');
  if (fault) return fault;
  const isLater = day > dayOf(now) && (respondBy === null || day > respondBy);
  return isLater ? null : 'respondByLater';
}
