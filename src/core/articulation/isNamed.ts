import { own } from '../own.ts';
import { clauseWith } from './liveReplies.ts';
import type { Articulation, ClauseField, StoredClause } from './types.ts';
import { saysSomething } from './wordingOf.ts';

/** Fields of a clause that name a party, somebody, or an outcome by its id. */
const naming = ['partyId', 'outcomeId', 'accountable', 'responsible', 'consulted', 'informed'];

/** Whether a field of a clause names somebody or something in the document by an id. */
function isNamingField(field: string): field is ClauseField {
  return naming.includes(field);
}

/** Whether the id that such a field has is that of somebody or something in the document. */
export function isNamed(
  doc: Pick<Articulation, 'partyIds' | 'people' | 'clauses'>,
  field: string,
  id: unknown,
): boolean {
  if (typeof id !== 'string') return false;
  if (field === 'outcomeId') {
    const outcome = clauseWith(doc, id);
    return outcome?.section === 'outcome' && saysSomething(outcome);
  }
  if (doc.partyIds.includes(id)) return true;
  return field !== 'partyId' && own(doc.people, id) !== undefined;
}

/** The first id in a field that is new there, and of nobody and nothing in the document. */
export function unknownName(
  doc: Articulation,
  clause: StoredClause | undefined,
  field: string,
  value: unknown,
): string | undefined {
  if (!isNamingField(field)) return undefined;
  const before: unknown[] = [clause?.[field]].flat();
  const ids = [value].flat().filter((id): id is string => typeof id === 'string' && id !== '');
  return ids.find((id) => !before.includes(id) && !isNamed(doc, field, id));
}
