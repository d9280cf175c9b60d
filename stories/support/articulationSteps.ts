import {
  type Articulation,
  type ArticulationActor,
  type ArticulationVerb,
  applyArticulationEvent,
  clausesOf,
  contentHash,
  withWording,
  wordingHash,
} from '../../src/core/index.ts';
import { type Edits, entries } from './edits.ts';
import { type Step, walk } from './walk.ts';

type Act = ArticulationVerb & { readonly id?: string };

export type ArticulationStep = Step<Articulation, ArticulationActor, Act>;

/** The document after these steps. Throws where the library refuses. */
export function afterwards(doc: Articulation, ...steps: readonly ArticulationStep[]): Articulation {
  return walk(applyArticulationEvent, doc, steps);
}

/** Clauses of one section, in this order, as edits by whoever proposes them. */
export function clauses(
  section: string,
  proposedBy: string,
  given: Readonly<Record<string, object>>,
): Edits {
  const named = Object.entries(given).map(([id, clause]) => [
    id,
    { section, proposedBy, ...clause },
  ]);
  return entries('clauses', Object.fromEntries(named));
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

/** Takes another side's counter-proposal to a clause as the wording. */
export function takeCounter(clauseId: string, from: string) {
  return (doc: Articulation): Act => {
    const clause = doc.clauses[clauseId];
    const wording = doc.replies[clauseId]?.[from]?.wording;
    if (!clause || !wording) throw new Error(`${from} proposes nothing else for ${clauseId}.`);
    return {
      type: 'accept',
      from,
      wordings: { [clauseId]: wordingHash(withWording(clause, wording)) },
    };
  };
}

/** Those of the clauses that this side proposes. */
export function onlyOf(partyId: string, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(
      ([, entry]) => (entry as { proposedBy?: string }).proposedBy === partyId,
    ),
  );
}
