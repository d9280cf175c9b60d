import type { GapOptions } from './articulationGaps.ts';
import type { ArticulationActor, ArticulationVerbType } from './events.ts';
import { findVerb } from './findVerb.ts';
import { isArticulation } from './isArticulation.ts';
import { readArticulationActor } from './readArticulationActor.ts';
import type { Articulation } from './types.ts';
import { verbs } from './verbs.ts';

/**
 * What an actor may do now besides editing, the likeliest first: exactly the verbs that
 * `applyArticulationEvent` accepts when they say what they need to. A stranger may do nothing. Never
 * throws.
 */
export function allowedArticulationVerbs(
  doc: Articulation,
  actor: ArticulationActor,
  options: GapOptions = {},
): ArticulationVerbType[] {
  const by = readArticulationActor(actor, '');
  if (!isArticulation(doc) || !by.ok) return [];
  return verbs.map(({ type }) => type).filter((type) => findVerb(doc, type, by.value, options).ok);
}
