import { ordersAfter } from '../core/document/orderKeys.ts';
import type { Result } from '../core/result.ts';
import type { Instant } from '../core/types.ts';
import { must } from './must.ts';
import { type SampleDays, timeAfter } from './sampleDays.ts';

/** What is written in a document, by its place: `{ 'event.summary': 'In short' }`. */
export type Edits = Readonly<Record<string, unknown>>;

/**
 * `[when, who, what]`; when is told in working days, unless in another way. A verb that depends on
 * what stands there, such as a signature, is a function of the document.
 */
export type Step<Doc, Actor, Act, When = number> = readonly [
  on: When,
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

/** When a step is taken; `index`: the how manyth it is, from 0. */
export type MomentOf<When> = (on: When, index: number) => Instant;

/** In working days, each step a few minutes after the one before. */
export function onWorkingDays({ at }: SampleDays): MomentOf<number> {
  return (on, index) => at(on, timeAfter('09:00', index * 4));
}

/** The document after these steps. Throws where the library refuses one of them. */
export function walk<
  Doc extends { readonly id: string },
  Actor,
  Act extends { readonly type: string },
  When,
>(
  momentOf: MomentOf<When>,
  apply: Apply<Doc, Actor, Act>,
  doc: Doc,
  steps: readonly Step<Doc, Actor, Act, When>[],
): Doc {
  return steps.reduce((before, [on, by, what], index) => {
    const at = momentOf(on, index);
    const said = typeof what === 'function' ? what(before) : what;
    if (isAct(said)) return must(apply(before, { ...said, by, at }), `${doc.id}: ${said.type}`);
    return Object.entries(said).reduce((edited, [place, value]) => {
      const edit = { type: 'edit', by, at, path: place.split('.'), value } as const;
      return must(apply(edited, edit), `${doc.id}: ${place}`);
    }, before);
  }, doc);
}

/** Entries of a list in this order, as edits: `{ 'lucky.l1': { … } }`; `after`: a place in it. */
export function entries(
  list: string,
  given: Readonly<Record<string, object>>,
  after: string | null = null,
): Edits {
  const ids = Object.keys(given);
  const orders = ordersAfter(after, ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [`${list}.${id}`, { order: orders[i], ...given[id] }]),
  );
}

/** Those of the entries that this side adds: nobody writes in another's name. */
export function of({ partyId }: { readonly partyId: string }, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, entry]) => {
      const { addedBy, by, proposedBy } = entry as Readonly<Record<string, unknown>>;
      // The `by` of an outcome is a day.
      return (addedBy ?? proposedBy ?? by) === partyId;
    }),
  );
}

/** Fields below one place, as edits. */
export function under(place: string, fields: object): Edits {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [`${place}.${key}`, value]),
  );
}

function isAct<Act extends { readonly type: string }>(said: Edits | Act): said is Act {
  return 'type' in said;
}
