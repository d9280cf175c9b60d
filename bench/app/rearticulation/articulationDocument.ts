import {
  type Articulation,
  type ArticulationEvent,
  type ArticulationVerb,
  applyArticulationEvent,
  articulationTemplates,
  clausesOf,
  contentHash,
  createArticulation,
  ordersAfter,
  wordingHash,
} from 'troth/core';
import { parties, people } from './further.ts';
import {
  type Clause,
  type Clauses,
  clausesBefore,
  type RearticulationData,
} from './rearticulationData.ts';

// The same data as a real document, made by the library's own machine: a version that both sides
// have signed and put in force, and the draft of the next one.

/** Who is looking. */
export const viewer = { partyId: 'northwind', personId: 'pharmacy', role: 'member' } as const;

const by = { partyId: 'northwind', personId: 'pharmacy' } as const;
const other = { partyId: 'harbour', personId: 'fleet' } as const;
const [then, now] = ['2026-01-12T09:00:00Z', '2026-11-17T09:00:00Z'];

/** All sections; none has to be written back before it is signed. */
const template = {
  ...articulationTemplates.full,
  id: 'bench',
  sections: articulationTemplates.full.sections.map(({ needsEcho: _, ...section }) => section),
};

/** The draft of the next version, with the one in force inside it. */
export function makeDocument(data: RearticulationData): Articulation {
  const was = clausesBefore(data);
  const last = Math.max(...[was, data.clauses].flatMap(placesIn));
  const orders = ordersAfter(null, last + 1);
  const draft = accepted(
    createArticulation({
      id: 'cold-chain-2',
      title: data.title,
      partyIds: parties.map(({ id }) => id),
      by,
      at: now,
      trigger: 'circumstances_changed',
      supersedes: inForce(was, orders),
    }),
  );
  const frame = { triggerNote: data.note, effectiveFrom: data.from, reviewBy: data.review };
  return edited(draft, now, { ...frame, ...editsBetween(was, data.clauses, orders) });
}

/** The version that is in force. */
function inForce(clauses: Clauses, orders: readonly string[]): Articulation {
  const draft = accepted(
    createArticulation({
      id: 'cold-chain-1',
      title: 'How we keep vaccine cold together',
      partyIds: parties.map(({ id }) => id),
      by,
      at: then,
      trigger: 'scope_changed',
      template,
      people: Object.fromEntries(
        people.map(({ id, ...person }, i) => [id, { order: orders[i] ?? '', ...person }]),
      ),
    }),
  );
  const frame = { effectiveFrom: '2026-02-01', reviewBy: '2026-11-30' };
  let doc = edited(draft, then, { ...frame, ...editsBetween({}, clauses, orders) });
  const act = (who: typeof by | typeof other, verb: ArticulationVerb) => {
    const event = { ...verb, by: who, at: then } as ArticulationEvent;
    doc = accepted(applyArticulationEvent(doc, event));
  };
  const sign = (name: string): ArticulationVerb => ({
    type: 'sign',
    name,
    role: name,
    stance: 'agree',
    reservation: '',
    contentHash: contentHash(doc),
  });
  act(by, { type: 'propose' });
  const wordings = clausesOf(doc).map((clause) => [clause.id, wordingHash(clause)]);
  act(other, { type: 'accept', wordings: Object.fromEntries(wordings) });
  act(by, sign('Chief pharmacist'));
  act(other, sign('Fleet manager'));
  act(by, { type: 'activate', openCommitments: [] });
  return doc;
}

/** What it takes to come from one set of clauses to another, by path. */
function editsBetween(
  was: Clauses,
  is: Clauses,
  orders: readonly string[],
): Record<string, unknown> {
  const edits: Record<string, unknown> = {};
  for (const [id, clause] of Object.entries(is)) {
    const before = was[id];
    const order = orders[clause.place];
    if (!before) edits[`clauses.${id}`] = { order, ...stored(clause) };
    if (before && before.text !== clause.text) edits[`clauses.${id}.text`] = clause.text;
    if (before && before.place !== clause.place) edits[`clauses.${id}.order`] = order;
  }
  for (const id of Object.keys(was)) if (!is[id]) edits[`clauses.${id}`] = null;
  return edits;
}

/** A clause as the document keeps it. */
function stored({ section, text, further: { responsible, ...rest } }: Clause): object {
  return {
    section,
    text,
    proposedBy: by.partyId,
    ...rest,
    ...(responsible !== undefined && { responsible: [responsible] }),
  };
}

function edited(doc: Articulation, at: string, edits: Record<string, unknown>): Articulation {
  return Object.entries(edits).reduce(
    (before, [path, value]) =>
      accepted(
        applyArticulationEvent(before, { type: 'edit', by, at, path: path.split('.'), value }),
      ),
    doc,
  );
}

function placesIn(clauses: Clauses): number[] {
  return Object.values(clauses).map(({ place }) => place);
}

function accepted<T>(result: { ok: true; value: T } | { ok: false; error: object }): T {
  if (!result.ok) throw new Error(`the document was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
