import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeNeedsReason } from '../../../src/core/articulation/diff/clauseDiff.ts';
import { diffArticulations } from '../../../src/core/articulation/diff/diffArticulations.ts';
import { diffClauses } from '../../../src/core/articulation/diff/diffClauses.ts';
import { diffClauseWords } from '../../../src/core/articulation/diff/diffClauseWords.ts';
import { longestRun } from '../../../src/core/articulation/diff/longestRun.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { ordersAfter } from '../../../src/core/document/orderKeys.ts';
import { deepFreeze, written } from './support/agreements.ts';
import { anyArticulation, anyJunk, anySpoiled } from './support/anyArticulation.ts';

type Clauses = Pick<Articulation, 'clauses'>;

/** Clauses of one section in this order: `a b c`, each saying its own name. */
function inThisOrder(names: string, texts: Record<string, string> = {}): Clauses {
  const ids = names.split(' ').filter(Boolean);
  const orders = ordersAfter(null, ids.length);
  const clauses = ids.map((id, i): [string, StoredClause] => [
    id,
    {
      order: orders[i] as string,
      section: 'principle',
      proposedBy: 'northwind',
      text: texts[id] ?? `We keep ${id}`,
    },
  ]);
  return { clauses: Object.fromEntries(clauses) };
}

/** Such as `a b+ c- d~ e>`: added, removed, changed, moved; `~>`: both. */
const told = (before: Clauses | null, after: Clauses | null) =>
  diffClauses(before, after)
    .map(({ clauseId, kind, hasMoved }) => {
      const mark = { added: '+', removed: '-', changed: '~', moved: '', unchanged: '' }[kind];
      return `${clauseId}${mark}${hasMoved ? '>' : ''}`;
    })
    .join(' ');

describe('what became of each clause', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['', 'a b', 'a+ b+'],
    ['a b', '', 'a- b-'],
    ['a b c', 'a c', 'a b- c'],
    ['a b c', 'c', 'a- b- c'],
    ['a b c', 'a x b c', 'a x+ b c'],
    ['a b c d', 'd a b c', 'd> a b c'],
    ['a b c d', 'b c d a', 'b c d a>'],
    ['a b c d e', 'a d b c e', 'a d> b c e'],
    ['a b c d', 'd x b c', 'a- d> x+ b c'],
  ])('%j, then %j: %j', (before, after, expected) => {
    expect(told(inThisOrder(before), inThisOrder(after))).toBe(expected);
  });

  it('is told from its place: a clause can be both changed and moved', () => {
    const after = inThisOrder('c a b', { c: 'We keep quiet', b: 'We leave b' });
    expect(told(inThisOrder('a b c'), after)).toBe('c~> a b~');
  });

  it('has nothing to do with the keys that make the order', () => {
    const before = inThisOrder('a b c');
    const rekeyed = inThisOrder('x a y b c');
    const { a, b, c } = rekeyed.clauses;
    expect(told(before, { clauses: { c, b, a } as Clauses['clauses'] })).toBe('a b c');
  });

  it('takes a clause that says nothing as one that is not there', () => {
    expect(told(inThisOrder('a b', { b: '' }), inThisOrder('a b', { a: ' ' }))).toBe('a- b+');
  });

  it('says that a clause changed when it went to another section', () => {
    const before = inThisOrder('a b');
    const b = { ...(before.clauses.b as StoredClause), section: 'purpose' as const };
    expect(told(before, { clauses: { ...before.clauses, b } })).toBe('b~> a');
  });

  it('compares with nothing, too', () => {
    expect(told(null, inThisOrder('a'))).toBe('a+');
    expect(told(inThisOrder('a'), null)).toBe('a-');
  });

  it('asks for a reason where something was changed or left out', () => {
    const after = inThisOrder('e a c x', { c: 'Otherwise' });
    const diffs = diffClauses(inThisOrder('a b c e'), after);
    const asked = diffs.filter(changeNeedsReason).map(({ clauseId }) => clauseId);
    expect(asked).toEqual(['b', 'c']);
  });
});

describe('what changed in a clause', () => {
  const before = written();
  const call = before.clauses.call as StoredClause;
  const time = before.clauses.time as StoredClause;
  const after: Clauses = {
    clauses: {
      ...before.clauses,
      call: { ...call, responsible: ['harbour', 'dispatcher'], proposedBy: 'northwind' },
      time: { ...time, target: '99 %', by: '2026-12-31', baseline: '' },
    },
  };
  const diffOf = (id: string) =>
    diffArticulations(before, after).find((one) => one.clauseId === id);

  it('is told field by field, with words for texts', () => {
    expect(diffOf('time')).toMatchObject({
      kind: 'changed',
      before: { id: 'time', target: '98 %' },
      after: { id: 'time', target: '99 %' },
      fields: [
        { field: 'baseline', before: '82 %', words: [{ kind: 'removed', text: '82 %' }] },
        {
          field: 'target',
          words: [
            { kind: 'removed', text: '98' },
            { kind: 'added', text: '99' },
            { kind: 'same', text: ' %' },
          ],
        },
        { field: 'by', before: '2026-09-30', after: '2026-12-31', words: null },
      ],
    });
    expect(diffOf('time')?.fields[0]?.after).toBeUndefined();
  });

  it('has lists as they are', () => {
    const field = {
      field: 'responsible',
      before: ['dispatcher'],
      after: ['harbour', 'dispatcher'],
    };
    expect(diffOf('call')?.fields).toEqual([{ ...field, words: null }]);
  });

  it('is nothing for the order of a list, nor for who wrote it', () => {
    const shuffled = { ...call, responsible: ['dispatcher', 'harbour'], proposedBy: 'lakeside' };
    const again: Clauses = { clauses: { ...after.clauses, call: shuffled } };
    expect(diffClauses(after, again).every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  it('can be made in steps: the words of one clause after the other', () => {
    const [changed, same] = ['time', 'vans'].map((id) =>
      diffClauses(before, after).find(({ clauseId }) => clauseId === id),
    );
    expect(changed?.fields.every(({ words }) => words === null)).toBe(true);
    expect(diffClauseWords(changed as never)).toEqual(diffOf('time'));
    expect(diffClauseWords(same as never)).toBe(same);
  });

  it('shows a new clause with all its words', () => {
    const [added] = diffArticulations(null, inThisOrder('a'));
    expect(added?.fields).toEqual([
      {
        field: 'text',
        before: undefined,
        after: 'We keep a',
        words: [{ kind: 'added', text: 'We keep a' }],
      },
    ]);
  });
});

describe('for any two versions', () => {
  it('names each clause once, as it is and as it was, and nothing changes to itself', () => {
    fc.assert(
      fc.property(anyArticulation, anyArticulation, (before, after) => {
        const diffs = diffArticulations(deepFreeze(before), deepFreeze(after));
        const ids = diffs.map(({ clauseId }) => clauseId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { kind, before: was, after: is, fields } of diffs) {
          expect(was === null).toBe(kind === 'added');
          expect(is === null).toBe(kind === 'removed');
          expect(fields.length > 0 || was?.section !== is?.section).toBe(
            kind !== 'moved' && kind !== 'unchanged',
          );
        }
        expect(diffClauses(after, after).every(({ kind }) => kind === 'unchanged')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('tells as few as can be as moved', () => {
    const ids = 'a b c d e f g h'.split(' ');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 8 }),
        fc.nat(7),
        fc.nat(7),
        (list, i, j) => {
          const moved = (after: string[]) =>
            diffClauses(inThisOrder(list.join(' ')), inThisOrder(after.join(' '))).filter(
              ({ kind }) => kind === 'moved',
            );
          const after = list.filter((_, at) => at !== i);
          after.splice(j, 0, list[i] as string);
          expect(moved(after)).toHaveLength(i === j ? 0 : 1);
          const kept = 8 - moved(ids).length;
          expect(kept).toBe(longestByTrying(list, ids));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('whatever shape they have: an answer, and nothing thrown', () => {
    const anything = fc.oneof(anySpoiled, anyJunk, fc.anything()) as fc.Arbitrary<Articulation>;
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        expect(Array.isArray(diffArticulations(before, after))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** The length of the longest row common to both orders, by trying all. */
function longestByTrying(before: readonly string[], after: readonly string[]): number {
  const places = after.map((id) => before.indexOf(id));
  let most = 0;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const chosen = places.filter((_, i) => choice & (2 ** i));
    const isRising = chosen.every((place, i) => i === 0 || place > (chosen[i - 1] as number));
    if (isRising) most = Math.max(most, chosen.length);
  }
  return most;
}

it('finds the longest rising row of thousands at once', () => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_011);
  const kept = [...longestRun(numbers)].sort((a, b) => a - b).map((i) => numbers[i] as number);
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
  expect(longestRun([])).toEqual(new Set());
});
