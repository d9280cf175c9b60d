import type { HasClauses } from './clausesOf.ts';
import type { Articulation, Clause } from './types.ts';
import { saidClauses } from './wordingOf.ts';

const known = new WeakMap<Articulation['clauses'], readonly Clause[]>();

/**
 * The clauses that say something, for whatever asks for them over and over while a document is open.
 * Kept by the object; what verifies a document looks anew (`saidClauses`).
 */
export function writtenClauses(doc: HasClauses): readonly Clause[] {
  const before = known.get(doc.clauses);
  if (before) return before;
  const now = saidClauses(doc);
  known.set(doc.clauses, now);
  return now;
}
