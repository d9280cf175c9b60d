import { hashContent } from '../hashContent.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { StoredClause } from './types.ts';
import { wordingOf } from './wordingOf.ts';

/** Of clauses that are in use: each is hashed once, however often a key is pressed elsewhere. */
const hashes = new WeakMap<StoredClause, string>();

/**
 * The hash of what a clause says, and in which section, as 64 hexadecimal digits; not of its place,
 * nor of who wrote it. A field that says nothing counts as one that is not there. Kept by the
 * object: ask with the stored clause rather than with a copy.
 */
export function wordingHash(clause: StoredClause): string {
  const known = hashes.get(clause);
  if (known !== undefined) return known;
  const hash = hashContent({ ...wordingOf(clause), section: own(clause, 'section') });
  if (isRecord(clause)) hashes.set(clause, hash);
  return hash;
}
