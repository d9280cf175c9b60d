import { isOrderKey, orderBetween, ordersAfter } from '../../core/document/orderKeys.ts';
import type { Entries } from '../../core/postmortem/types.ts';

/**
 * The new `order` of each entry that has to move so that a list stands in the order of `ids` (all of
 * them, once each): as few as can be, so that somebody else's changes at the same time stay theirs.
 */
export function reorder(
  entries: Entries<{ readonly order: string }>,
  ids: readonly string[],
): [id: string, order: string][] {
  const orders = ids.map((id) => entries[id]?.order ?? '');
  if (!orders.every(isOrderKey) || new Set(orders).size < orders.length) {
    return ordersAfter(null, ids.length).map((order, i) => [ids[i] ?? '', order]);
  }
  const staying = longestRise(orders);
  const moved: [string, string][] = [];
  let before: string | null = null;
  ids.forEach((id, i) => {
    if (!staying.has(i)) {
      const next = orders.find((_, later) => later > i && staying.has(later)) ?? null;
      before = orderBetween(before, next);
      moved.push([id, before]);
    } else before = orders[i] ?? null;
  });
  return moved;
}

/** Places of the most keys that rise from each to the next. */
function longestRise(keys: readonly string[]): ReadonlySet<number> {
  /** By length: where the rise of that length with the lowest last key ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  keys.forEach((key, i) => {
    let length = ends.findIndex((end) => (keys[end] ?? '') >= key);
    if (length < 0) length = ends.length;
    previous[i] = ends[length - 1];
    ends[length] = i;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}
