import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Commitment, findBlockingCycles } from '../../../src/core/index.ts';
import { make } from './conversation.ts';

/** Commitments by id, each with those it waits for. */
function waiting(blockers: Record<string, string[]>): Commitment[] {
  return Object.entries(blockers).map(([id, blockedBy]) => ({ ...make({ id }), blockedBy }));
}

it.each<[string, Record<string, string[]>, string[][]]>([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to the same', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['somebody unknown', { a: ['elsewhere'] }, []],
  ['each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['oneself', { a: ['a'] }, [['a']]],
  ['a ring, entered from outside', { x: ['b'], a: ['b'], b: ['c'], c: ['a'] }, [['b', 'c', 'a']]],
  [
    'two rings apart',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'two rings, one waiting for the other',
    { c: ['a', 'd'], d: ['c'], a: ['b'], b: ['a'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'two rings through one: one of them is told',
    { a: ['b', 'c'], b: ['a'], c: ['a'] },
    [['a', 'b']],
  ],
])('%s', (_, blockers, cycles) => {
  expect(findBlockingCycles(waiting(blockers))).toEqual(cycles);
  const record = Object.fromEntries(waiting(blockers).map((one) => [one.id, one]));
  expect(findBlockingCycles(record)).toEqual(cycles);
});

it('follows chains and rings of 10,000', () => {
  const chain: Record<string, string[]> = {};
  for (let i = 0; i < 10_000; i += 1) chain[`c${i}`] = [`c${i + 1}`];
  expect(findBlockingCycles(waiting(chain))).toEqual([]);
  chain.c9999 = ['c0'];
  const [cycle] = findBlockingCycles(waiting(chain));
  expect(cycle).toHaveLength(10_000);
});

it('finds a true cycle wherever there is one, and none elsewhere', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const graph = fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.subarray(ids, { maxLength: 2 })])),
  );
  /** By pulling out, again and again, what waits for nothing that is left. */
  const hasCycle = (blockers: Record<string, string[]>): boolean => {
    const left = new Set(ids);
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const id of ids) if (!blockers[id]?.some((other) => left.has(other))) left.delete(id);
    }
    return left.size > 0;
  };
  fc.assert(
    fc.property(graph, (blockers) => {
      const cycles = findBlockingCycles(waiting(blockers));
      expect(cycles.length > 0).toBe(hasCycle(blockers));
      for (const cycle of cycles) {
        expect(new Set(cycle).size).toBe(cycle.length);
        for (const [i, id] of cycle.entries()) {
          expect(blockers[id]).toContain(cycle[(i + 1) % cycle.length]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it.each([null, undefined, 7, 'all', [null, 7, {}, { id: 7 }, { id: 'a', blockedBy: 'a' }]])(
  'finds nothing in %j',
  (value) => {
    expect(findBlockingCycles(value as never)).toEqual([]);
  },
);
