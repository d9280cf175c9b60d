import type { ClauseField, ClauseSection } from './types.ts';

/** What a clause of each section can say, in the order in which it is written and read. */
export const clauseFields: Readonly<Record<ClauseSection, readonly ClauseField[]>> = {
  situation: ['text', 'aspect'],
  purpose: ['text'],
  outcome: ['text', 'measure', 'baseline', 'target', 'by', 'beneficiaries'],
  aim: ['text', 'partyId'],
  responsibility: [
    'text',
    'outcomeId',
    'accountable',
    'responsible',
    'consulted',
    'informed',
    'ended',
  ],
  resource: ['text', 'partyId'],
  decision: ['text'],
  communication: ['text', 'channel', 'cadence', 'responseTime'],
  principle: ['text'],
  assumption: ['text'],
  escalation: ['text'],
  review_exit: ['text'],
};

/** Whether clauses of a section have a field; `false` for what is no section or no field. */
export function hasClauseField(section: unknown, field: string): field is ClauseField {
  if (typeof section !== 'string' || !Object.hasOwn(clauseFields, section)) return false;
  const fields: readonly string[] = clauseFields[section as ClauseSection];
  return fields.includes(field);
}
