import { ordersAfter } from '../../src/core/index.ts';

/** What is written in a document, by its place: `{ 'event.summary': 'In short' }`. */
export type Edits = Readonly<Record<string, unknown>>;

/** Entries for a list, in this order, as edits: `{ 'lucky.l1': { … } }`. */
export function entries(list: string, given: Readonly<Record<string, object>>): Edits {
  const ids = Object.keys(given);
  const orders = ordersAfter(null, ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [`${list}.${id}`, { order: orders[i], ...given[id] }]),
  );
}
