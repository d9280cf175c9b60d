import { ordersAfter } from '../core/document/orderKeys.ts';
import type { Result } from '../core/result.ts';
import type { Instant } from '../core/types.ts';
import { must } from './must.ts';
import { type SampleDays, timeAfter } from './sampleDays.ts';

/** What is written in a document, by its place: `{ 'event.summary': 'In short' }`. */
export type Edits = Readonly<Record<string, unknown>>;

/**
 * `[day, who, what]`, the day in working days. A verb that depends on what stands there, such as a
 * signature, is a function of the document.
 */
export type Step<Doc, Actor, Act> = readonly [
  on: number,
  by: Actor,
  what: Edits | Act | ((doc: Doc) => Act),
];

interface Edit {
  readonly type: 'edit';
  readonly path: readonly string[];
  readonly value: unknown;
}

type Apply<Doc, Actor, Act> = (
  doc: Doc,
  event: (Edit | Act) & { readonly by: Actor; readonly at: Instant },
) => Result<Doc>;

/** The document after these steps, each a few minutes after the one before. */
export function walk<Doc extends { readonly id: string }, Actor, Act extends { type: string }>(
  { at: momentOn }: SampleDays,
  apply: Apply<Doc, Actor, Act>,
  doc: Doc,
  steps: readonly Step<Doc, Actor, Act>[],
): Doc {
  return steps.reduce((before, [on, by, what], index) => {
    const at = momentOn(on, timeAfter('09:00', index * 4));
    const said = typeof what === 'function' ? what(before) : what;
    if (isAct(said)) return must(apply(before, { ...said, by, at }), `${doc.id}: ${said.type}`);
    return Object.entries(said).reduce((edited, [place, value]) => {
      const edit = { type: 'edit', by, at, path: place.split('.'), value } as const;
      return must(apply(edited, edit), `${doc.id}: ${place}`);
    }, before);
  }, doc);
}

/** Entries of a list in this order, as edits: `{ 'lucky.l1': { … } }`. */
export function entries(list: string, given: Readonly<Record<string, object>>): Edits {
  const ids = Object.keys(given);
  const orders = ordersAfter(null, ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [`${list}.${id}`, { order: orders[i], ...given[id] }]),
  );
}

/** Those of the entries that this side adds: nobody writes in another's name. */
export function of({ partyId }: { readonly partyId: string }, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, entry]) => {
      const { addedBy, by, proposedBy } = entry as Readonly<Record<string, unknown>>;
      return (addedBy ?? by ?? proposedBy) === partyId;
    }),
  );
}

/** Fields below one place, as edits. */
export function under(place: string, fields: object): Edits {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [`${place}.${key}`, value]),
  );
}

function isAct<Act extends { type: string }>(said: Edits | Act): said is Act {
  return 'type' in said;
}
