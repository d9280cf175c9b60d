import { hashContent } from '../hashContent.ts';
import { type SignedClause, type SignedContent, signedContent } from './signedContent.ts';
import type { Articulation } from './types.ts';

/** What the key of a clause's part begins with; its id comes after. */
export const CLAUSE_PART = 'clause:';

/**
 * The parts that documents have, besides their clauses. `order`: the order of all clauses. `before`:
 * what is said of the version before, where that is signed.
 */
export const plainParts = [
  'header',
  'people',
  'order',
  'reasons',
  'commitments',
  'before',
] as const;
export type PlainPart = (typeof plainParts)[number];

/**
 * A hash of each part that is signed: of `header`, `people`, `order`, `reasons`, `commitments`,
 * `before`, and of each clause under `clause:<id>`. Kept with a signature, so that a later change can be told by
 * its place. A clause's part leaves its place to `order`: a clause more leaves the others the same.
 */
export function signedParts(doc: Articulation): Record<string, string> {
  return partsOf(signedContent(doc));
}

/** The same, of what has been gathered already. */
export function partsOf({ clauses, ...content }: SignedContent): Record<string, string> {
  const all = Object.entries(clauses).sort(([a], [b]) => (a < b ? -1 : 1));
  const { before } = content;
  const plain: Partial<Record<PlainPart, string>> = {
    header: hashContent(content.header),
    people: hashContent(content.people),
    order: hashContent(all.map(([id, { section, place }]) => [id, section, place])),
    reasons: hashContent(content.reasons),
    commitments: hashContent(content.commitments),
    ...(before !== undefined && { before: hashContent(before) }),
  };
  return { ...plain, ...Object.fromEntries(all.map(clausePart)) };
}

function clausePart([id, { section, wording }]: [string, SignedClause]): [string, string] {
  return [`${CLAUSE_PART}${id}`, hashContent({ section, wording })];
}
