import { dateFault } from '../../core/calendarDate.ts';
import type { Condition } from '../../core/commitments/types.ts';
import { MAX_TEXT_LENGTH } from '../../core/read/sentences.ts';
import type { FormFaultCode } from '../../i18n/en/actsMessages.ts';

/** What is wrong with a text; `missing` when it is needed and empty. */
export function textFault(text: string, missing?: FormFaultCode): FormFaultCode | null {
  if (text.length > MAX_TEXT_LENGTH) return 'tooLong';
  return missing && text.trim() === '' ? missing : null;
}

/** What is wrong with a day; `missing` when it is needed and empty. */
export function dayFault(day: string, missing?: FormFaultCode): FormFaultCode | null {
  if (day === '') return missing ?? null;
  const code = dateFault(day);
  if (code === null) return null;
  return code === 'E_DATE' ? 'date' : 'dateRange';
}

export function conditionsFault(conditions: readonly Condition[]): FormFaultCode | null {
  if (conditions.some(({ text }) => text.length > MAX_TEXT_LENGTH)) return 'tooLong';
  return conditions.some(({ text }) => text.trim() !== '') ? null : 'conditions';
}

/** Conditions that say something; lines left empty are not sent. */
export function writtenConditions(conditions: readonly Condition[]): Condition[] {
  return conditions.filter(({ text }) => text.trim() !== '');
}
