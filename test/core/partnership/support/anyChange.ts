import fc from 'fast-check';
import {
  type Change,
  type CollectionName,
  collections,
  type Partnership,
} from '../../../../src/core/index.ts';
import { own } from '../../../../src/core/own.ts';
import { anything } from '../../trust/make.ts';

/** One entry of a record. */
export interface Kept {
  readonly collection: CollectionName;
  readonly entry: { readonly id: string };
}

/** The entries of some records, one by one. */
export function entriesOf(records: readonly Partnership[]): Kept[] {
  return records.flatMap((record) =>
    collections.flatMap((collection) =>
      Object.values<{ readonly id: string }>(record[collection]).map((entry) => ({
        collection,
        entry,
      })),
    ),
  );
}

const levels = (count: number): unknown =>
  Array.from({ length: count }).reduce<unknown>((below) => ({ below }), 'x');

/** What somebody, or a program, may put anywhere. */
const strange = fc.oneof(
  fc.constantFrom<unknown>('', 'x', 'northwind', 'y'.repeat(501), '2026-03-01', 'in_force', 'a1'),
  fc.constantFrom<unknown>('2026-03-01T10:00:00Z', 0, 1, -1, 1.5, Number.NaN, true, 10n, [], {}),
  fc.constantFrom<unknown>(levels(29), levels(40), { x: levels(40) }, { x: 10n }, [{ id: 'a' }]),
  fc.constantFrom<unknown>(JSON.parse('{ "x": { "__proto__": {} } }'), { constructor: 1 }),
  anything,
);

const keys = ['id', 'partyIds', 'history', 'northwind', 'harbour', 'supersedes', 'x', 'order'];

/**
 * A change to an entry, at any place in it or beside one: to what stands somewhere else in the same
 * entry or in another one, that with something strange in it, or something strange altogether.
 */
export function anyChangeTo(
  { collection, entry }: Kept,
  all: readonly Kept[],
): fc.Arbitrary<Change> {
  const turns = fc.infiniteStream(fc.nat(1_000_000));
  const alike = all.filter((other) => other.collection === collection);
  return fc.record({ turns, strange }).map(({ turns, strange }): Change => {
    const next = (below: number) => (turns.next().value as number) % below;
    const other = alike[next(alike.length)]?.entry ?? entry;
    const at = placeIn(entry, next);
    const path = next(6) === 0 ? [...at.slice(0, -1), keyFrom(next)] : at;
    const valueFor = () => {
      if (next(8) === 0) return null;
      if (next(3) === 0) return strange;
      const place = next(3) > 0 ? path : placeIn(other, next);
      const part = structuredClone(valueUnder(other, place));
      return next(3) > 0 ? part : spoilt(part, strange, next);
    };
    if (next(8) > 0) return { collection, id: entry.id, path, value: valueFor() ?? null };
    const whole = { ...structuredClone(other), id: entry.id };
    return { collection, id: entry.id, value: next(2) > 0 ? whole : spoilt(whole, strange, next) };
  });
}

type Next = (below: number) => number;

const keyFrom = (next: Next): string => keys[next(keys.length)] as string;

/** Keys down to something in a value; in a history, the id of what happened. */
function placeIn(value: unknown, next: Next): string[] {
  const path: string[] = [];
  for (let at = value; ; ) {
    const below = keysOf(at);
    if (below.length === 0 || (path.length > 0 && next(3) === 0)) return path;
    const key = below[next(below.length)] as string;
    path.push(key);
    at = childOf(at, key);
  }
}

function keysOf(value: unknown): string[] {
  if (!Array.isArray(value)) return typeof value === 'object' && value ? Object.keys(value) : [];
  return value.flatMap((one) => (typeof own(one, 'id') === 'string' ? [one.id] : []));
}

function childOf(value: unknown, key: string): unknown {
  return Array.isArray(value) ? value.find((one) => own(one, 'id') === key) : own(value, key);
}

const valueUnder = (value: unknown, path: readonly string[]): unknown =>
  path.reduce(childOf, value);

/** A value with something strange in one place of it. */
function spoilt(value: unknown, strange: unknown, next: Next): unknown {
  const [key, ...more] = placeIn(value, next).reverse();
  const container = valueUnder(value, more.reverse());
  if (key === undefined || typeof container !== 'object' || container === null) return strange;
  if (Array.isArray(container)) container.splice(next(container.length), 1);
  else (container as Record<string, unknown>)[next(4) === 0 ? keyFrom(next) : key] = strange;
  return value;
}
