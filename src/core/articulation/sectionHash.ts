import { hashContent } from '../hashContent.ts';
import { own } from '../own.ts';
import type { HasClauses } from './clausesOf.ts';
import type { ClauseSection, StoredClause } from './types.ts';
import { wordingHash } from './wordingHash.ts';
import { saidClauses } from './wordingOf.ts';

/**
 * The hash of what a section says: which clauses, in which order, with which wording. Clauses that
 * say nothing are no part of it.
 */
export function sectionHash(doc: HasClauses, section: ClauseSection): string {
  const clauses = saidClauses(doc).filter((clause) => clause.section === section);
  const stored = own(doc, 'clauses');
  return hashContent(clauses.map(({ id }) => [id, wordingHash(own(stored, id) as StoredClause)]));
}
