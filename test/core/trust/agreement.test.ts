import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha, rwgJ, toIndex, withinGroupAgreement } from '../../../src/core/index.ts';

const five = { min: 1, max: 5 };
const seven = { min: 1, max: 7 };

describe('withinGroupAgreement', () => {
  it('gives the published figures for [4, 4, 5, 4, 3] on 1..5', () => {
    const agreement = withinGroupAgreement([4, 4, 5, 4, 3], five);
    expect(agreement).toMatchObject({ n: 5, mean: 4, agrees: true });
    expect(agreement.variance).toBeCloseTo(0.5, 10);
    expect(agreement.rwg).toBeCloseTo(0.75, 10);
    expect(agreement.ad).toBeCloseTo(0.4, 10);
  });

  it('gives the published figures for [1, 5, 1, 5]: rWG is cut off at 0', () => {
    const agreement = withinGroupAgreement([1, 5, 1, 5], five);
    expect(agreement).toMatchObject({ n: 4, mean: 3, rwg: 0, ad: 2, agrees: false });
    expect(agreement.variance).toBeCloseTo(5.3333, 4);
  });

  it('takes 2 as the variance of random answers on five points and 4 on seven', () => {
    // Variance 1 in both, so 1 − rWG is 1 / the variance of random answers.
    expect(withinGroupAgreement([2, 3, 4], five).rwg).toBeCloseTo(1 - 1 / 2, 10);
    expect(withinGroupAgreement([2, 3, 4], seven).rwg).toBeCloseTo(1 - 1 / 4, 10);
  });

  it('counts as agreement what lies below a sixth of the options, and no more', () => {
    // AD 0.8 and 1 on five points: the mark is 5 / 6.
    expect(withinGroupAgreement([2, 2, 3, 4, 4], five)).toMatchObject({ ad: 0.8, agrees: true });
    expect(withinGroupAgreement([2, 4], five)).toMatchObject({ ad: 1, agrees: false });
    // AD 1 on six points: exactly at the mark, not below it.
    expect(withinGroupAgreement([2, 4], { min: 1, max: 6 })).toMatchObject({ agrees: false });
  });

  it('takes any answers whose AD is a sixth of the options on paper for just not agreeing', () => {
    const answers = fc
      .integer({ min: 4, max: 11 })
      .chain((max) =>
        fc.tuple(fc.constant(max), fc.array(fc.integer({ min: 1, max }), { minLength: 2 })),
      );
    fc.assert(
      fc.property(answers, ([max, list]) => {
        const n = list.length;
        const sum = list.reduce((total, value) => total + value);
        // In whole numbers, which are never off: n² × AD.
        const apart = list.reduce((total, value) => total + Math.abs(n * value - sum), 0);
        expect(withinGroupAgreement(list, { min: 1, max }).agrees).toBe(6 * apart < max * n * n);
      }),
      { examples: [[[5, [1, 1, 1, 1, 1, 4]]], [[5, [1, 2, 2, 3, 3, 4]]]] },
    );
  });

  it.each([
    ['nobody', []],
    ['only what is not known', [null, null]],
    ['only what is not on the scale', [Number.NaN, Number.POSITIVE_INFINITY, 0, 6]],
  ])('knows nothing from %s', (_, values) => {
    expect(withinGroupAgreement(values, five)).toEqual({
      n: 0,
      mean: null,
      variance: null,
      rwg: null,
      ad: null,
      agrees: null,
    });
  });

  it('needs two to agree', () => {
    expect(withinGroupAgreement([4], five)).toEqual({
      n: 1,
      mean: 4,
      variance: null,
      rwg: null,
      ad: null,
      agrees: null,
    });
  });

  it('leaves out what is not on the scale', () => {
    const clean = withinGroupAgreement([4, 2], five);
    expect(withinGroupAgreement([4, null, Number.NaN, 99, 2], five)).toEqual(clean);
  });

  it('has no agreement on a scale of one point', () => {
    expect(withinGroupAgreement([3, 3], { min: 3, max: 3 })).toMatchObject({
      rwg: null,
      agrees: null,
    });
  });

  it('stays within its bounds and does not depend on the order', () => {
    const values = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(values, (list) => {
        const { n, mean, variance, rwg, ad } = withinGroupAgreement(list, five);
        expect(n).toBe(list.length);
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
        expect(rwg).toBeGreaterThanOrEqual(0);
        expect(rwg).toBeLessThanOrEqual(1);
        // Half the range is the furthest that answers can be from their mean on average.
        expect(ad).toBeLessThanOrEqual(2 + 1e-9);
        expect(variance).toBeGreaterThanOrEqual((ad as number) ** 2 - 1e-9);
        expect(withinGroupAgreement([...list].reverse(), five)).toEqual(
          withinGroupAgreement(list, five),
        );
      }),
    );
  });
});

describe('rwgJ', () => {
  it('follows J(1 − q) / (J(1 − q) + q)', () => {
    // Item variances 0.5 and 0.5, so q = 0.25 and 2 × 0.75 / (2 × 0.75 + 0.25) = 6 / 7.
    const matrix = [4, 4, 5, 4, 3].map((value) => [value, value]);
    expect(rwgJ(matrix, five)).toBeCloseTo(6 / 7, 10);
  });

  it('is rWG for one item', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const single = withinGroupAgreement(list, five).rwg as number;
        expect(
          rwgJ(
            list.map((value) => [value]),
            five,
          ),
        ).toBeCloseTo(single, 10);
      }),
    );
  });

  it('is 1 for full agreement and 0 beyond random', () => {
    expect(
      rwgJ(
        [
          [4, 2],
          [4, 2],
        ],
        five,
      ),
    ).toBe(1);
    expect(
      rwgJ(
        [
          [1, 5],
          [5, 1],
        ],
        five,
      ),
    ).toBe(0);
  });

  it('uses complete rows only', () => {
    const complete = [
      [4, 4],
      [2, 3],
      [5, 5],
    ];
    expect(rwgJ([...complete, [1, null], [5], [Number.NaN, 3], [9, 1]], five)).toBe(
      rwgJ(complete, five),
    );
  });

  it.each([
    ['no rows', []],
    ['no items', [[], []]],
    [
      'one complete row',
      [
        [1, 2],
        [null, 3],
      ],
    ],
  ])('is unknown for %s', (_, matrix) => {
    expect(rwgJ(matrix, five)).toBeNull();
  });
});

describe('cronbachAlpha', () => {
  it('is 1 for identical items', () => {
    expect(cronbachAlpha([1, 2, 5, 3].map((value) => [value, value, value]))).toBeCloseTo(1, 10);
  });

  it('is 0 for independent items', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [1, 5],
        [5, 1],
        [5, 5],
      ]),
    ).toBeCloseTo(0, 10);
  });

  it('matches a case worked by hand', () => {
    // Item variances 1 and 7/3 (n − 1), totals 3, 4, 8 with variance 7: 2 × (1 − (10/3) / 7).
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 2],
        [3, 5],
      ]),
    ).toBeCloseTo(2 * (1 - (1 + 3) / 7), 10);
  });

  it('leaves out rows with a gap', () => {
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 2],
        [null, 4],
        [3, 5],
        [Number.NaN, 1],
      ]),
    ).toBe(
      cronbachAlpha([
        [1, 2],
        [2, 2],
        [3, 5],
      ]),
    );
  });

  it.each([
    ['nobody', []],
    ['one respondent', [[1, 2, 3]]],
    ['one item', [[1], [2], [3]]],
    [
      'totals that do not vary',
      [
        [1, 5],
        [5, 1],
        [3, 3],
      ],
    ],
    [
      'totals that are equal up to rounding',
      [
        [0.1, 0.2],
        [0.2, 0.1],
        [0.3, 0],
      ],
    ],
    [
      'numbers too large to square',
      [
        [1e200, 1e200],
        [-1e200, -1e200],
      ],
    ],
  ])('is unknown for %s', (_, matrix) => {
    expect(cronbachAlpha(matrix)).toBeNull();
  });

  it('is never above 1', () => {
    const row = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (matrix) => {
        const alpha = cronbachAlpha(matrix);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('toIndex', () => {
  it.each([
    [1, five, 0],
    [3, five, 50],
    [5, five, 100],
    [17 / 7, { min: 1, max: 4 }, 47.62],
    [0, { min: -3, max: 3 }, 50],
    [5e-324, { min: 0, max: 1 }, 0],
    [0.1 + 0.2, { min: 0, max: 1 }, 30],
  ])('puts %f on %o at %f', (score, scale, index) => {
    expect(toIndex(score, scale)).toBeCloseTo(index, 2);
  });

  it.each([
    [null, five],
    [Number.NaN, five],
    [Number.POSITIVE_INFINITY, five],
    [0, five],
    [5.1, five],
    [-1, five],
    [3, { min: 3, max: 3 }],
    [3, { min: 5, max: 1 }],
    [3, { min: Number.NaN, max: 5 }],
  ])('knows no index for %s on %o', (score, scale) => {
    expect(toIndex(score, scale)).toBeNull();
  });

  it('refuses what is not a number, whatever the types say', () => {
    for (const score of ['3', 3n, {}, undefined, true]) {
      expect(toIndex(score as unknown as number, five)).toBeNull();
    }
  });

  it('puts no mean of answers on the wrong side of a whole index, where a band may begin', () => {
    const answers = fc
      .record({ min: fc.integer({ min: -3, max: 2 }), points: fc.integer({ min: 2, max: 11 }) })
      .map(({ min, points }) => ({ min, max: min + points - 1 }))
      .chain((scale) =>
        fc.tuple(fc.constant(scale), fc.array(fc.integer(scale), { minLength: 1, maxLength: 12 })),
      );
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 100 }), ([scale, list], edge) => {
        const n = list.length;
        const sum = list.reduce((total, value) => total + value - scale.min, 0);
        const index = toIndex(withinGroupAgreement(list, scale).mean, scale) as number;
        // In whole numbers, which are never off.
        expect(index >= edge).toBe(100 * sum >= edge * n * (scale.max - scale.min));
      }),
      {
        examples: [
          [[five, [4, 5, 4, 5, 5]], 90],
          [[seven, [4, 5, 4, 5, 5]], 60],
          [[{ min: 1, max: 4 }, [3, 3, 3, 3, 2]], 60],
        ],
      },
    );
  });

  it('is affine: the index of a mean is the mean of the indexes', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const mean = ((toIndex(a, five) as number) + (toIndex(b, five) as number)) / 2;
        expect(toIndex((a + b) / 2, five)).toBeCloseTo(mean, 8);
      }),
    );
  });
});
