import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressGroups } from '../../../src/core/index.ts';

describe('suppressGroups', () => {
  it('hides the second group too when the first would follow from the total', () => {
    expect(suppressGroups({ A: 3, B: 6 }, 5)).toEqual({ hidden: ['A', 'B'], totalShown: true });
  });

  it('shows a group when enough is hidden beside it', () => {
    expect(suppressGroups({ A: 3, B: 6, direct: 4 }, 5)).toEqual({
      hidden: ['A', 'direct'],
      totalShown: true,
    });
  });

  it.each([
    ['nothing to hide', { A: 5, B: 6 }, [], true],
    ['the smallest visible group goes first', { A: 2, B: 9, C: 6 }, ['A', 'C'], true],
    ['nobody answered: nothing can be worked out', { A: 0, B: 6 }, ['A'], true],
    ['a total that is too small itself', { A: 2, B: 2 }, ['A', 'B'], false],
    ['one small group', { A: 4 }, ['A'], false],
    ['no groups', {}, [], false],
    ['equal sizes: by id', { C: 6, A: 1, B: 6 }, ['A', 'B'], true],
  ])('%s', (_, counts, hidden, totalShown) => {
    expect(suppressGroups(counts, 5)).toEqual({ hidden, totalShown });
  });

  it('takes what is not a count for too few', () => {
    for (const count of [Number.NaN, -3, 4.5]) {
      expect(suppressGroups({ A: count, B: 6 }, 5).hidden).toContain('A');
    }
    expect(suppressGroups({ A: Number.NaN, B: 6 }, 5)).toEqual({
      hidden: ['A', 'B'],
      totalShown: false,
    });
    expect(suppressGroups({ A: 6 }, Number.NaN)).toEqual({ hidden: ['A'], totalShown: false });
  });

  it('never leaves a remainder that counts fewer than k', () => {
    const counts = fc.dictionary(fc.string(), fc.nat({ max: 12 }), { maxKeys: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (groups, k) => {
        const { hidden, totalShown } = suppressGroups(groups, k);
        const all = Object.entries(groups);
        const sum = (entries: [string, number][]) => entries.reduce((n, [, count]) => n + count, 0);
        const visible = all.filter(([id]) => !hidden.includes(id));
        expect(visible.every(([, count]) => count >= k)).toBe(true);
        expect(totalShown).toBe(sum(all) >= k);
        const remainder = sum(all) - sum(visible);
        if (totalShown) expect(remainder === 0 || remainder >= k).toBe(true);
        // Nothing more is hidden than the rule asks for.
        const large = all.filter(([, count]) => count >= k);
        if (sum(all) - sum(large) === 0 || sum(all) - sum(large) >= k) {
          expect(visible).toEqual(large);
        }
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    const counts = fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(counts, (groups) => {
        const turned = Object.fromEntries(Object.entries(groups).reverse());
        expect(new Set(suppressGroups(turned, 5).hidden)).toEqual(
          new Set(suppressGroups(groups, 5).hidden),
        );
      }),
    );
  });
});
