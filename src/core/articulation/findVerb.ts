import { accept, type Refusal, type Result } from '../result.ts';
import type { GapOptions } from './articulationGaps.ts';
import { closedFault } from './closedFault.ts';
import type { ArticulationActor, ArticulationVerbType } from './events.ts';
import { because } from './sentences.ts';
import type { Articulation } from './types.ts';
import { becauseOfVerb } from './verbSentences.ts';
import { type Verb, verbs } from './verbs.ts';

/**
 * The verb of this type, if this actor may use it now, whatever it says. Refuses with `E_ACTOR`,
 * `E_CLOSED`, `E_STATE` or what its guard says.
 */
export function findVerb(
  doc: Articulation,
  type: ArticulationVerbType,
  by: ArticulationActor,
  options: GapOptions = {},
): Result<Verb> {
  if (!doc.partyIds.includes(by.partyId)) return no(because('stranger'));
  const verb = verbs.find((one) => one.type === type && one.from.includes(doc.status));
  if (!verb) return no(closedFault(doc.status) ?? becauseOfVerb(type, 'state'));
  const isCreator = by.partyId === doc.createdBy;
  if (verb.who !== 'all' && (verb.who === 'creator') !== isCreator) {
    return no(becauseOfVerb(type, 'actor'));
  }
  const error = verb.ready?.(doc, by.partyId, options);
  return error ? no(error) : accept(verb);
}

function no(error: Refusal): Result<never> {
  return { ok: false, error };
}
