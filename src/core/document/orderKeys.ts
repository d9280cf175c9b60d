import { generateKeyBetween } from 'fractional-indexing';
import { own } from '../own.ts';
import type { Entries } from './entries.ts';

/** Far more than thousands of entries put into one place need. */
const MAX_ORDER_LENGTH = 1000;

const pattern = new RegExp(`^[0-9A-Za-z]{2,${MAX_ORDER_LENGTH}}$`);

/** Whether a value is a place in a list, such as `orderBetween` makes. */
export function isOrderKey(value: unknown): value is string {
  if (typeof value !== 'string' || !pattern.test(value)) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

/**
 * An `order` between two others; `null`: the beginning or the end of the list. Two that are the same
 * (two people wrote at once) have nothing between them: the place right after both, then. What is
 * no order counts as `null`. Never throws.
 */
export function orderBetween(before: string | null, after: string | null): string {
  const from = isOrderKey(before) ? before : null;
  const to = isOrderKey(after) ? after : null;
  if (from !== null && from === to) return generateKeyBetween(from, `${from}V`);
  return generateKeyBetween(from, to);
}

/** The place after all entries of a list. */
export function orderAtEnd(entries: Entries<unknown>): string {
  const [, last] = inOrder(entries).at(-1) ?? [];
  return orderBetween((own(last, 'order') ?? null) as string | null, null);
}

/** So many places in a row after another; `null`: from the beginning of an empty list. */
export function ordersAfter(before: string | null, count: number): string[] {
  const orders: string[] = [];
  for (let i = 0; i < count; i += 1) orders.push(orderBetween(orders.at(-1) ?? before, null));
  return orders;
}

/**
 * The entries of a list with their ids, by `order`, then by id. Those whose order is missing or is
 * none come last.
 */
export function inOrder<Entry>(entries: Entries<Entry>): [id: string, entry: Entry][] {
  const placed = Object.entries(entries).map(([id, entry]) => {
    const order = own(entry, 'order');
    return { id, entry, order: isOrderKey(order) ? order : null };
  });
  placed.sort((a, b) => compareOrders(a.order, b.order) || (a.id < b.id ? -1 : 1));
  return placed.map(({ id, entry }) => [id, entry]);
}

function compareOrders(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
