import { shapesAlong } from '../document/shapesAlong.ts';
import { own } from '../own.ts';
import type { Refusal } from '../result.ts';
import { hasClauseField } from './clauseFields.ts';
import { closedFault } from './closedFault.ts';
import { becauseOfDocument } from './documentSentences.ts';
import { becauseOfEdit } from './editSentences.ts';
import type { ArticulationActor } from './events.ts';
import { clauseWith } from './liveReplies.ts';
import { articulationShape } from './shape/articulationShape.ts';
import { readParties } from './shape/readParties.ts';
import { type Articulation, articulationStatuses } from './types.ts';
import { wasProposed } from './wasProposed.ts';

const headerFields = ['title', 'trigger', 'triggerNote', 'effectiveFrom', 'reviewBy'];

/**
 * Why somebody may not edit a place, or `null` when they may. `path`: keys down from the document,
 * such as `['clauses', 'c1', 'text']`; that of a list asks whether one may add to it. In a draft,
 * every party edits all of it; once it was proposed, it removes its own clauses only. In review, a wording is changed only by whose it is, title, trigger
 * and days only by who began it, and all the rest by everybody.
 *
 * Refuses what is no articulation (`E_SHAPE`), a place that does not exist, or not in this section
 * (`E_UNKNOWN_FIELD`, `E_ID`, `E_ENUM`), strangers and what belongs to another party (`E_ACTOR`),
 * what verbs alone set (`E_STATE`), and what is in force or over (`E_CLOSED`). Never throws.
 */
export function mayEditArticulation(
  doc: Articulation,
  actor: ArticulationActor,
  path: readonly string[],
): Refusal | null {
  const parties = readParties(own(doc, 'partyIds'), 'partyIds');
  const status = own(doc, 'status') as Articulation['status'];
  if (!parties.ok || !articulationStatuses.includes(status)) {
    return becauseOfDocument('notAnArticulation');
  }
  const partyId = own(actor, 'partyId') as string;
  if (!parties.value.includes(partyId)) return becauseOfEdit('stranger');
  const closed = closedFault(status);
  if (closed) return closed;
  const shapes = shapesAlong(articulationShape(parties.value), path);
  if (!shapes.ok) return shapes.error;
  if (shapes.value.some((shape) => shape.isKept)) return becauseOfEdit('keptPlace', path);
  if (path[0] === 'clauses') return clauseFault(doc, partyId, path);
  const isOthers = status !== 'draft' && partyId !== own(doc, 'createdBy');
  return isOthers && headerFields.includes(path[0] ?? '')
    ? becauseOfEdit('othersHeader', path)
    : null;
}

/** Where a clause stands, everybody may change; what it says, in review only whose wording it is. */
function clauseFault(doc: Articulation, partyId: string, path: readonly string[]): Refusal | null {
  const [, id = '', field] = path;
  const clause = clauseWith(doc, id);
  if (!clause || field === 'order') return null;
  if (field !== undefined && !hasClauseField(clause.section, field)) {
    return becauseOfEdit('fieldUnknown', path, field);
  }
  const isOthers = clause.proposedBy !== partyId && doc.partyIds.includes(clause.proposedBy);
  if (!isOthers) return null;
  if (doc.status !== 'draft') return becauseOfEdit('othersWording', path);
  const isRemoval = field === undefined;
  return isRemoval && wasProposed(doc) ? becauseOfEdit('othersClause', path) : null;
}
