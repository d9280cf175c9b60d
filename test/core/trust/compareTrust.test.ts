import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrust, scoreResponses, type TrustGap } from '../../../src/core/index.ts';
import { makeInstrument, makeResponse, makeSeries } from './make.ts';

const back = { rater: 'harbour', target: 'northwind' };
const selfOf = (party: string) => ({ rater: party, target: party, perspective: 'self' as const });

describe('compareTrust', () => {
  it('compares both directions, dimension by dimension', () => {
    const gaps = compareTrust([
      makeSeries({ competence: 4.5, integrity: 3 }),
      makeSeries({ competence: 4, integrity: 3.5 }, back),
    ]);
    expect(gaps).toMatchObject([
      {
        wave: '2026-1',
        referent: 'organisation',
        rater: 'northwind',
        target: 'harbour',
        dimensionId: 'competence',
        asymmetry: 0.5,
        indexAsymmetry: 12.5,
        mutual: 4,
        mutualMean: 4.25,
        perceptionGap: null,
        quadrant: null,
      },
      { dimensionId: 'integrity', asymmetry: -0.5, mutual: 3, mutualMean: 3.25 },
    ]);
  });

  it.each([
    // Self-view, partner's view; the middle of 1..5 is index 50 and counts as strong.
    [4, 5, 'agreed_strength', -1],
    [2, 1, 'agreed_weakness', 1],
    [4, 2, 'blind_spot', 2],
    [2, 4, 'undervalued_advantage', -2],
    [3, 3, 'agreed_strength', 0],
    [2.99, 3, 'undervalued_advantage', -0.01],
    [3, 2.99, 'blind_spot', 0.01],
    ['below_threshold', 4, null, null],
    [4, 'complementary', null, null],
    ['no_answers', 4, null, null],
  ] as const)('self-view %s beside the view of %s is %s', (self, view, quadrant, perceptionGap) => {
    const [gap] = compareTrust([
      makeSeries({ competence: view }),
      makeSeries({ competence: self }, selfOf('harbour')),
    ]);
    expect(gap?.quadrant).toBe(quadrant);
    if (perceptionGap === null) expect(gap?.perceptionGap).toBeNull();
    else expect(gap?.perceptionGap).toBeCloseTo(perceptionGap, 10);
    expect(gap?.opposite).toEqual({ perceptionGap: null, quadrant: null });
  });

  it('sees no blind spot where both views are the same, whatever thirds they are means of', () => {
    const instrument = makeInstrument([3]);
    const answer = ([a, b, c]: readonly number[], rest: object) =>
      makeResponse({ 'd0-0': a as number, 'd0-1': b as number, 'd0-2': c as number }, rest);
    const views = [
      [1, 1, 1],
      [3, 3, 3],
      [4, 4, 3],
      [4, 4, 3],
      [4, 4, 3],
    ].map((row) => answer(row, {}));
    const self = Array.from({ length: 5 }, () => answer([3, 3, 3], selfOf('harbour')));
    const [gap] = compareTrust(scoreResponses([...views, ...self], instrument));
    expect(gap).toMatchObject({ perceptionGap: 0, quadrant: 'agreed_strength' });
  });

  it("holds the rater's self-view against the target's view of it", () => {
    const [gap] = compareTrust([
      makeSeries({ competence: 4 }),
      makeSeries({ competence: 2 }, back),
      makeSeries({ competence: 5 }, selfOf('northwind')),
    ]);
    expect(gap?.opposite).toEqual({ perceptionGap: 3, quadrant: 'blind_spot' });
    expect(gap?.quadrant).toBeNull();
  });

  it('lets the host say where strength begins', () => {
    const series = [
      makeSeries({ competence: 4 }),
      makeSeries({ competence: 4 }, selfOf('harbour')),
    ];
    expect(compareTrust(series, { strengthFrom: 75 })[0]?.quadrant).toBe('agreed_strength');
    expect(compareTrust(series, { strengthFrom: 76 })[0]?.quadrant).toBe('agreed_weakness');
  });

  it('prefers the self-view within this relationship', () => {
    const [gap] = compareTrust([
      makeSeries({ competence: 4 }),
      makeSeries({ competence: 1 }, selfOf('harbour')),
      makeSeries({ competence: 5 }, { ...selfOf('harbour'), target: 'northwind' }),
    ]);
    expect(gap?.perceptionGap).toBe(1);
  });

  it('knows nothing mutual when one side is unknown or withheld', () => {
    const unknown = { asymmetry: null, indexAsymmetry: null, mutual: null, mutualMean: null };
    expect(compareTrust([makeSeries({ competence: 4 })])).toMatchObject([unknown]);
    for (const why of ['below_threshold', 'complementary', 'no_answers'] as const) {
      const gaps = compareTrust([
        makeSeries({ competence: 4 }),
        makeSeries({ competence: why }, back),
      ]);
      expect(gaps).toMatchObject([unknown]);
    }
  });

  it('keeps waves, referents and instruments apart', () => {
    const gaps = compareTrust([
      makeSeries({ competence: 4 }, { instrumentId: 'abi3' }),
      makeSeries({ competence: 1 }, { ...back, wave: '2026-2', instrumentId: 'abi3' }),
      makeSeries({ competence: 1 }, { ...back, referent: 'person', instrumentId: 'abi3' }),
      makeSeries({ competence: 1 }, { ...back, instrumentId: 'rocc4' }),
    ]);
    expect(gaps.map(({ wave, referent, asymmetry }) => [wave, referent, asymmetry])).toEqual([
      ['2026-1', 'organisation', null],
      ['2026-2', 'organisation', null],
      ['2026-1', 'person', null],
      ['2026-1', 'organisation', null],
    ]);
    // The same direction in all of them.
    expect(new Set(gaps.map(({ rater }) => rater))).toEqual(new Set(['northwind']));
  });

  it('has one entry for every two of three parties', () => {
    const parties = ['a', 'b', 'c'];
    const series = parties.flatMap((rater) =>
      parties
        .filter((target) => target !== rater)
        .map((target) => makeSeries({ competence: 4 }, { rater, target })),
    );
    const pairs = compareTrust(series).map(({ rater, target }) => rater + target);
    expect(pairs).toEqual(['ab', 'ac', 'bc']);
  });

  it('has none without a view of the other', () => {
    expect(compareTrust([])).toEqual([]);
    expect(compareTrust([makeSeries({ competence: 4 }, selfOf('harbour'))])).toEqual([]);
    const ownPartner = makeSeries({ competence: 4 }, { target: 'northwind' });
    expect(compareTrust([ownPartner])).toEqual([]);
  });

  it('is antisymmetric: seen from the other side, the gap changes its sign', () => {
    const mean = fc.oneof(
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.constantFrom('below_threshold' as const, 'no_answers' as const),
    );
    const negative = (value: number | null | undefined) => (value == null ? null : 0 - value);
    fc.assert(
      fc.property(mean, mean, mean, mean, (there, backwards, own, others) => {
        const series = [
          makeSeries({ competence: there }),
          makeSeries({ competence: backwards }, back),
          makeSeries({ competence: own }, selfOf('northwind')),
          makeSeries({ competence: others }, selfOf('harbour')),
        ];
        const [gap] = compareTrust(series) as [TrustGap];
        const [turned] = compareTrust([...series].reverse()) as [TrustGap];
        expect(turned.rater).toBe(gap.target);
        expect(turned.asymmetry).toBe(negative(gap.asymmetry));
        expect(turned.mutual).toBe(gap.mutual);
        expect(turned.opposite.perceptionGap).toBe(gap.perceptionGap);
        expect(turned.quadrant).toBe(gap.opposite.quadrant);
        if (gap.mutual !== null) {
          expect(gap.mutual).toBeLessThanOrEqual(gap.mutualMean as number);
          expect(Math.abs(gap.asymmetry as number)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
