import { accept, type Refusal, type Result } from '../result.ts';
import { actingRole } from './actingRole.ts';
import type { PostMortemActor, PostMortemVerbType } from './events.ts';
import { because, becauseOfVerb } from './sentences.ts';
import type { PostMortem } from './types.ts';
import { type Verb, verbs } from './verbs.ts';

/**
 * The verb of this type, if this actor may use it now, whatever it says. Refuses with `E_ACTOR`,
 * `E_CLOSED`, `E_STATE` or what its guard says.
 */
export function findVerb(
  doc: PostMortem,
  type: PostMortemVerbType,
  by: PostMortemActor,
): Result<Verb> {
  const role = actingRole(doc, by);
  if (role === null) return no(because('stranger'));
  if (doc.stage === 'closed') return no(because('closed'));
  const verb = verbs.find((one) => one.type === type && one.from.includes(doc.stage));
  if (!verb) return no(becauseOfVerb(type, 'state'));
  if (verb.who === 'sides' && role !== 'side') return no(becauseOfVerb(type, 'actor'));
  const error = verb.ready?.(doc, by.partyId);
  return error ? no(error) : accept(verb);
}

function no(error: Refusal): Result<never> {
  return { ok: false, error };
}
