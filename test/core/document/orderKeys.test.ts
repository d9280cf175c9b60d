import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, orderBetween, ordersAfter } from '../../../src/core/index.ts';

const idsOf = (entries: Parameters<typeof inOrder>[0]) => inOrder(entries).map(([id]) => id);

it('finds a place at the beginning, at the end and between any two, again and again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 300 }), (picks) => {
      const orders: string[] = [];
      for (const pick of picks) {
        const i = pick % (orders.length + 1);
        orders.splice(i, 0, orderBetween(orders[i - 1] ?? null, orders[i] ?? null));
      }
      expect(orders).toEqual([...new Set(orders)].sort());
    }),
    { numRuns: 50 },
  );
});

it('puts what comes between two of the same place right after them', () => {
  const between = orderBetween('a1', 'a1');
  expect(between > 'a1' && between < 'a2').toBe(true);
});

it.each<[string, string | null, string | null]>([
  ['an empty text', '', ''],
  ['words', 'first', 'second'],
  ['the place before all places', 'A00000000000000000000000000', null],
  ['zeros at the end', 'a10', null],
  ['another alphabet', 'a☃', 'ж'],
  ['a very long one', `a0${'z'.repeat(100_000)}1`, null],
])('takes %s for no place', (_, before, after) => {
  expect(orderBetween(before, after)).toBe(orderBetween(null, null));
});

describe('ordersAfter', () => {
  it('gives as many as asked for', () => {
    const orders = ordersAfter('a1', 3);
    expect(orders).toEqual([...orders].sort());
    expect(orders).toHaveLength(3);
    expect((orders[0] as string) > 'a1').toBe(true);
    expect(ordersAfter(null, 0)).toEqual([]);
    expect(ordersAfter('nowhere', -1)).toEqual([]);
  });
});

describe('inOrder', () => {
  it('sorts by place, then by id', () => {
    const entries = {
      d: { order: 'a1' },
      b: { order: 'a0' },
      a: { order: 'a1' },
      c: { order: 'Zz' },
    };
    expect(idsOf(entries)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('puts what has no place last, and never throws', () => {
    const entries = {
      d: null,
      c: { order: 7 },
      b: { order: '' },
      a: { order: 'b!' },
      z: { order: 'a0' },
    };
    expect(idsOf(entries)).toEqual(['z', 'a', 'b', 'c', 'd']);
  });

  it('gives the entries themselves', () => {
    const entry = { order: 'a0' };
    expect(inOrder({ one: entry })[0]?.[1]).toBe(entry);
  });
});
