import {
  applyPostMortemEvent,
  ordersAfter,
  type PostMortem,
  type PostMortemActor,
  type PostMortemEvent,
  type PostMortemVerb,
  type Result,
} from '../../src/core/index.ts';

/** What is written, by its place: `{ 'event.summary': 'In short' }`. */
export type Edits = Readonly<Record<string, unknown>>;

/** A verb; where it depends on what stands there, a function of the document. */
type Act = PostMortemVerb & { readonly id?: string };

/** `[when, who, what]`; when is a day, or a day and a time: `2026-11-03 10:30`. */
export type Step = readonly [
  at: string,
  by: PostMortemActor,
  what: Edits | Act | ((doc: PostMortem) => Act),
];

/** The document after these steps. Throws where the library refuses. */
export function after(doc: PostMortem, ...steps: readonly Step[]): PostMortem {
  return steps.reduce((before, [when, by, what]) => {
    const at = momentOf(when);
    const said = typeof what === 'function' ? what(before) : what;
    if (isAct(said)) return accepted(applyPostMortemEvent(before, { ...said, by, at }));
    return Object.entries(said).reduce((edited, [path, value]) => {
      const edit: PostMortemEvent = { type: 'edit', by, at, path: path.split('.'), value };
      return accepted(applyPostMortemEvent(edited, edit));
    }, before);
  }, doc);
}

/** Entries for a list, in this order, as edits: `{ 'lucky.l1': { … } }`. */
export function entries(list: string, given: Readonly<Record<string, object>>): Edits {
  const ids = Object.keys(given);
  const orders = ordersAfter(null, ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [`${list}.${id}`, { order: orders[i], ...given[id] }]),
  );
}

/** Those of the entries that this side adds. */
export function by({ partyId }: PostMortemActor, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, entry]) => {
      const { addedBy, by } = entry as { addedBy?: string; by?: string };
      return (addedBy ?? by) === partyId;
    }),
  );
}

export function accepted<T>(result: Result<T>): T {
  if (!result.ok) {
    const { code, message, path } = result.error;
    throw new Error(`${code} ${path}: ${message}`);
  }
  return result.value;
}

function isAct(said: Edits | Act): said is Act {
  return 'type' in said;
}

function momentOf(at: string): string {
  const [day, time = '09:00'] = at.split(' ');
  return `${day}T${time}:00Z`;
}
