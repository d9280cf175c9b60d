import {
  type Articulation,
  type ArticulationActor,
  type ArticulationEvent,
  type ArticulationVerb,
  applyArticulationEvent,
  clausesOf,
  contentHash,
  ordersAfter,
  withWording,
  wordingHash,
} from '../../src/core/index.ts';
import type { Edits } from './postMortemSteps.ts';
import { accepted } from './postMortemSteps.ts';

/** A verb; where it depends on what stands there, a function of the document. */
type Act = ArticulationVerb & { readonly id?: string };

/** `[when, who, what]`; when is a day, or a day and a time: `2026-11-03 10:30`. */
export type ArticulationStep = readonly [
  at: string,
  by: ArticulationActor,
  what: Edits | Act | ((doc: Articulation) => Act),
];

/** The document after these steps. Throws where the library refuses. */
export function afterwards(doc: Articulation, ...steps: readonly ArticulationStep[]): Articulation {
  return steps.reduce((before, [when, by, what]) => {
    const [day, time = '09:00'] = when.split(' ');
    const at = `${day}T${time}:00Z`;
    const said = typeof what === 'function' ? what(before) : what;
    if ('type' in said)
      return accepted(applyArticulationEvent(before, { ...said, by, at } as ArticulationEvent));
    return Object.entries(said).reduce(
      (edited, [path, value]) =>
        accepted(
          applyArticulationEvent(edited, { type: 'edit', by, at, path: path.split('.'), value }),
        ),
      before,
    );
  }, doc);
}

/** Clauses of one section, in this order, as edits by whoever proposes them. */
export function clauses(
  section: string,
  proposedBy: string,
  given: Readonly<Record<string, object>>,
): Edits {
  const ids = Object.keys(given);
  const orders = ordersAfter(null, ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [`clauses.${id}`, { order: orders[i], section, proposedBy, ...given[id] }]),
  );
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
