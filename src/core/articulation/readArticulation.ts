import type { Entries } from '../document/entries.ts';
import { type KnownParts, type ReadIssue, readLeniently } from '../document/readLeniently.ts';
import { accept, type Result } from '../result.ts';
import { hasClauseField } from './clauseFields.ts';
import { becauseOfDocument } from './documentSentences.ts';
import { shapeFor } from './readWhole.ts';
import { partialWording } from './shape/clauseShapes.ts';
import type { Articulation, StoredClause } from './types.ts';

/** A document as it can be shown, and what could not be read of it. */
export interface ReadArticulation {
  readonly doc: Articulation;
  readonly issues: readonly ReadIssue[];
}

/**
 * Reads a document that a host hands over, so that all of it that is right can be shown: what is
 * not becomes blank, an entry that is none is left out, and each is told as an issue. A text that is
 * too long is shown all the same. The document is the given one itself, and so is each part of it,
 * wherever nothing had to be mended; what is only not known stays in it, as an issue
 * (`E_UNKNOWN_FIELD`), and so does a field of a clause that its section does not have. Edits belong
 * to the given document, not to this one: it has lost nothing.
 *
 * What can be read but does not fit together (a review before it begins, an outcome that is not
 * there, somebody who does not take part) is no issue: a draft may hold it for a while. It is shown
 * as it stands, and `articulationGaps` tells of it before anybody signs.
 *
 * `known`: one map of yours for all readings of a document that changes part by part; only what is
 * not in it is read again. Nothing that was read may be written to.
 *
 * Refuses only what is no object (`E_SHAPE`) or says not which it is (`E_ID`) and between whom
 * (`E_SHAPE`, `E_ID`). Never throws.
 */
export function readArticulation(value: unknown, known?: KnownParts): Result<ReadArticulation> {
  const shape = shapeFor(value);
  if (!shape.ok) return shape;
  const { value: doc, issues } = readLeniently(shape.value, value, known);
  const foreign = [
    ...foreignFields(doc.clauses, ['clauses']),
    ...foreignFields(doc.supersedes?.clauses ?? {}, ['supersedes', 'clauses']),
  ];
  return accept({ doc, issues: foreign.length > 0 ? [...issues, ...foreign] : issues });
}

/** What stands in clauses that their section does not have. */
function foreignFields(clauses: Entries<StoredClause>, path: readonly string[]): ReadIssue[] {
  return Object.entries(clauses).flatMap(([id, clause]) =>
    Object.entries(clause)
      .filter(([key, one]) => one !== undefined && isForeign(clause, key))
      .map(([key]) => {
        const place = [...path, id, key];
        return { path: place, refusal: becauseOfDocument('foreignField', place.join('.'), key) };
      }),
  );
}

function isForeign({ section }: StoredClause, key: string): boolean {
  return Object.hasOwn(partialWording.fields, key) && !hasClauseField(section, key);
}
