import { inOrder } from '../document/orderKeys.ts';
import { type Articulation, type Clause, type ClauseSection, clauseSections } from './types.ts';

/** Whatever has clauses: an articulation, or the version that it takes the place of. */
export type HasClauses = Pick<Articulation, 'clauses'>;

/**
 * The clauses with their ids, section by section (in the order of `clauseSections`), in each by
 * `order`, then by id; those that say nothing yet are among them. `section`: only the clauses of
 * that one.
 */
export function clausesOf({ clauses }: HasClauses, section?: ClauseSection): Clause[] {
  const all = inOrder(clauses).map(([id, clause]): Clause => ({ ...clause, id }));
  if (section !== undefined) return all.filter((clause) => clause.section === section);
  return all.sort((a, b) => rankOf(a.section) - rankOf(b.section));
}

function rankOf(section: ClauseSection): number {
  return clauseSections.indexOf(section);
}
