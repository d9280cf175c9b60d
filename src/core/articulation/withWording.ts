import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import { clauseFields, hasClauseField } from './clauseFields.ts';
import type { ClauseField, ClauseSection, ClauseWording, StoredClause } from './types.ts';
import { wordingOf } from './wordingOf.ts';

/** A clause with other words in some fields; those that its section does not have are passed over. */
export function withWording(clause: StoredClause, wording: Partial<ClauseWording>): StoredClause {
  const said = Object.entries(wording).filter(
    ([field, value]) => value !== undefined && hasClauseField(clause.section, field),
  );
  return { ...clause, ...Object.fromEntries(said) };
}

/** The fields in which a clause would say something else with another wording. */
export function differingFields(
  clause: StoredClause,
  wording: Partial<ClauseWording>,
): ClauseField[] {
  const now = wordingOf(clause);
  const then = wordingOf(withWording(clause, wording));
  return fieldsIn(clause.section).filter((field) => !isSame(own(now, field), own(then, field)));
}

/** The fields that clauses of a section have; only the text, when the section is not known. */
export function fieldsIn(section: ClauseSection): readonly ClauseField[] {
  const isKnown = typeof section === 'string' && Object.hasOwn(clauseFields, section);
  return isKnown ? clauseFields[section] : ['text'];
}

/** What clauses say in these fields, also where that is nothing: to be said in place of something. */
export function pickWording(
  clause: StoredClause,
  fields: readonly ClauseField[],
): Partial<ClauseWording> {
  return Object.fromEntries(
    fields.map((field) => [field, clause[field] ?? nothingIn[field] ?? '']),
  );
}

/** What says nothing, where it is not an empty text. */
const nothingIn: Partial<ClauseWording> = {
  responsible: [],
  consulted: [],
  informed: [],
  ended: false,
};
