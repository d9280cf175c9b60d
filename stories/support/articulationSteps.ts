import {
  type Articulation,
  type ArticulationActor,
  type ArticulationVerb,
  applyArticulationEvent,
  clausesOf,
  contentHash,
  wordingHash,
} from '../../src/core/index.ts';
import { type Step, walk } from '../../src/sample/walk.ts';
import { momentOf } from './walk.ts';

export { clauses, takeCounter } from '../../src/sample/articulations/articulationSteps.ts';

type Act = ArticulationVerb & { readonly id?: string };

export type ArticulationStep = Step<Articulation, ArticulationActor, Act, string>;

/** The document after these steps. Throws where the library refuses. */
export function afterwards(doc: Articulation, ...steps: readonly ArticulationStep[]): Articulation {
  return walk(momentOf, applyArticulationEvent, doc, steps);
}

/** Takes all wordings of others as they stand. */
export function acceptAll(partyId: string) {
  return (doc: Articulation): Act => ({
    type: 'accept',
    wordings: Object.fromEntries(
      clausesOf(doc)
        .filter((clause) => clause.proposedBy !== partyId && clause.text !== '')
        .map((clause) => [clause.id, wordingHash(clause)]),
    ),
  });
}

/** Signs what stands there. */
export function sign(name: string, role: string, reservation = '') {
  return (doc: Articulation): Act => ({
    type: 'sign',
    name,
    role,
    stance: reservation === '' ? 'agree' : 'agree_with_reservation',
    reservation,
    contentHash: contentHash(doc),
  });
}
