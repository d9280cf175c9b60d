import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { clauseFields } from './clauseFields.ts';
import { clausesOf, type HasClauses } from './clausesOf.ts';
import type { Clause, ClauseSection, ClauseWording, StoredClause } from './types.ts';

/** What a clause is, besides what it says. */
const structural = ['id', 'order', 'section', 'proposedBy'];

/**
 * What a clause says, in the fields of its section that say something; a list of people in one
 * order, each once. Two clauses with the same wording say the same, however it was put in. A
 * section that is not known: all of its fields.
 */
export function wordingOf(clause: StoredClause): Partial<ClauseWording> {
  const section = own(clause, 'section');
  const isKnown = typeof section === 'string' && Object.hasOwn(clauseFields, section);
  const fields: readonly string[] = isKnown
    ? clauseFields[section as ClauseSection]
    : Object.keys(isRecord(clause) ? clause : {}).filter((key) => !structural.includes(key));
  const said = fields.map((field): [string, unknown] => [field, plain(own(clause, field))]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** The clauses that say something, as `clausesOf` has them; none of what cannot be read. */
export function saidClauses(doc: HasClauses | null): Clause[] {
  const clauses = own(doc, 'clauses');
  if (!isRecord(clauses)) return [];
  const readable = Object.entries(clauses as HasClauses['clauses']).filter(
    ([, clause]) => isRecord(clause) && saysSomething(clause),
  );
  return clausesOf({ clauses: Object.fromEntries(readable) });
}

/** Whether any field of a clause says something; spaces do not. */
export function saysSomething(clause: StoredClause): boolean {
  return Object.values(wordingOf(clause)).some(
    (value) => typeof value !== 'string' || value.trim() !== '',
  );
}

function plain(value: unknown): unknown {
  if (value === '' || value === null || value === false) return undefined;
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  // Anything but texts may have no order, and then sorting would throw.
  return value.every((one) => typeof one === 'string') ? [...new Set(value)].sort() : value;
}
