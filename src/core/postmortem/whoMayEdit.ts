import type { Shape } from '../document/shapes.ts';
import { shapesAlong } from '../document/shapesAlong.ts';
import { own, valueAt } from '../own.ts';
import type { Refusal } from '../result.ts';
import { actingRole } from './actingRole.ts';
import { becauseOfEdit } from './editSentences.ts';
import type { PostMortemActor } from './events.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readParties } from './shape/readParties.ts';
import { questionsOf } from './templates/questionsOf.ts';
import { type PostMortem, postMortemStages } from './types.ts';

/**
 * Why somebody may not edit a place, or `null` when they may. `path`: keys down from the document,
 * such as `['timeline', 't1', 'text']`; that of a list asks whether one may add to it.
 *
 * Refuses what is no post-mortem (`E_SHAPE`), a place that does not exist (`E_UNKNOWN_FIELD`,
 * `E_ID`, `E_ENUM`), a question that is not asked (`E_UNKNOWN_ITEM`), or not to one side or both
 * (`E_SHAPE`), strangers and what belongs to the other side (`E_ACTOR`), what verbs alone set
 * (`E_STATE`), and what is closed or submitted (`E_CLOSED`). Never throws.
 */
export function mayEdit(
  doc: PostMortem,
  actor: PostMortemActor,
  path: readonly string[],
): Refusal | null {
  const parties = readParties(own(doc, 'partyIds'), 'partyIds');
  if (!parties.ok || !postMortemStages.includes(doc.stage)) return becauseOfEdit('notAPostMortem');
  if (actingRole(doc, actor) === null) return becauseOfEdit('stranger');
  if (doc.stage === 'closed') return becauseOfEdit('closed');
  const table = postMortemShape(parties.value);
  const shapes = shapesAlong(table, path);
  if (!shapes.ok) return shapes.error;
  if (shapes.value.some((shape) => shape.isKept)) return becauseOfEdit('keptPlace', path);
  if (belongsToOther([table, ...shapes.value], actor, path)) {
    return becauseOfEdit('otherSide', path);
  }
  if (path[0] === 'perspectives') return perspectiveFault(doc, path);
  return path[0] === 'answers' ? answerFault(doc, path) : null;
}

/** What each party has for itself, only it changes; what is shared beside it, everybody. */
function belongsToOther(
  containers: readonly Shape[],
  actor: PostMortemActor,
  path: readonly string[],
): boolean {
  return path.some((key, i) => {
    const container = containers[i];
    const isOwned = container?.kind === 'record' && container.keys === 'perParty';
    return isOwned && key !== 'shared' && key !== actor.partyId;
  });
}

/** What was handed over stays; whoever did can take it back until both have. */
function perspectiveFault(doc: PostMortem, path: readonly string[]): Refusal | null {
  const [, partyId = ''] = path;
  const hasSubmitted = (id: string) => Boolean(valueAt(doc, ['perspectives', id, 'submittedAt']));
  if (!hasSubmitted(partyId)) return null;
  return becauseOfEdit(doc.partyIds.every(hasSubmitted) ? 'revealed' : 'submitted', path);
}

/** Questions that the template asks are answered, each by whom it says. */
function answerFault(doc: PostMortem, path: readonly string[]): Refusal | null {
  const [, id, answerer] = path;
  if (id === undefined) return null;
  const question = questionsOf(doc.template).find((one) => one.id === id);
  if (!question) return becauseOfEdit('questionGone', path.slice(0, 2), id);
  if (answerer === undefined) return null;
  if (question.answeredBy === 'shared') {
    return answerer === 'shared' ? null : becauseOfEdit('answeredTogether', path);
  }
  return answerer === 'shared' ? becauseOfEdit('answeredAlone', path) : null;
}
