import { readEditValue } from '../document/readEditValue.ts';
import { own } from '../own.ts';
import type { Refusal, Result } from '../result.ts';
import { hasClauseField } from './clauseFields.ts';
import { becauseOfEdit } from './editSentences.ts';
import type { ArticulationActor, ArticulationEdit } from './events.ts';
import { unknownName } from './isNamed.ts';
import { clauseWith } from './liveReplies.ts';
import { articulationShape } from './shape/articulationShape.ts';
import type { Articulation, StoredClause } from './types.ts';

const structural = ['order', 'section', 'proposedBy'];

/** What an edit puts at its place; `undefined`: what stands there is taken away. */
export function readArticulationEdit(doc: Articulation, edit: ArticulationEdit): Result<unknown> {
  const { path, by } = edit;
  const [list, id = '', field] = path;
  const read = readEditValue(articulationShape(doc.partyIds), doc, edit, {
    keptFault: (key, value, place) => beginningFault(key, value, place, by),
    fault: (value, place) => (list === 'clauses' ? newClauseFault(doc, value, place) : null),
  });
  if (!read.ok || list !== 'clauses' || field === undefined) return read;
  const unknown = unknownName(doc, clauseWith(doc, id), field, read.value);
  const error = unknown === undefined ? null : becauseOfEdit('namedUnknown', path, unknown);
  return error ? { ok: false, error } : read;
}

/** A clause begins in any section, as the wording of whoever adds it. */
function beginningFault(
  key: string,
  value: unknown,
  place: readonly string[],
  { partyId }: ArticulationActor,
): Refusal | null | undefined {
  if (place[0] !== 'clauses') return undefined;
  if (key === 'section') return null;
  if (key !== 'proposedBy') return undefined;
  return value === partyId ? null : becauseOfEdit('authorDiffers', place);
}

/** A new clause has the fields of its section, and names only what is there. */
function newClauseFault(
  doc: Articulation,
  value: unknown,
  path: readonly string[],
): Refusal | null {
  const clause = value as StoredClause;
  const said = Object.entries(clause).filter(([key]) => !structural.includes(key));
  for (const [field, one] of said) {
    const place = [...path, field];
    if (one === undefined) continue;
    if (!hasClauseField(own(clause, 'section'), field)) {
      return becauseOfEdit('fieldUnknown', place, field);
    }
    const unknown = unknownName(doc, undefined, field, one);
    if (unknown !== undefined) return becauseOfEdit('namedUnknown', place, unknown);
  }
  return null;
}
