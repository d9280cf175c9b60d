import { describe, expect, it } from 'vitest';
import { type Answer, distributionOf, instruments } from '../../../src/core/index.ts';
import { answersTo, makeInstrument, makeResponse } from './make.ts';

const one = makeInstrument([1]);
const two = makeInstrument([2]);
const baseline: Answer[] = [4, 3, 2, 2, 2, 2, 2, 'other', 'other'];

describe('distributionOf', () => {
  it('tells the baseline survey of article 001 as it was published', () => {
    const responses = answersTo('trust-1', baseline, { instrumentId: 'baseline1' });
    const [result] = distributionOf(responses, instruments.baseline1, 'trust-1');
    expect(result).toMatchObject({ respondents: 9, n: 7, withheld: null, raters: ['northwind'] });
    const share = (key: string) => Math.round((100 * (result?.counts[key] ?? 0)) / 9);
    expect(['4', '3', '2', '1', 'other'].map(share)).toEqual([11, 11, 56, 0, 22]);
    expect(result?.mean).toBeCloseTo(2.4286, 4);
    expect(result?.index).toBeCloseTo(47.62, 2);
  });

  it('counts all raters of one target together, small as each may be', () => {
    const responses = ['a', 'b', 'c'].flatMap((rater) =>
      answersTo('d0-0', [1, 2, 3], { rater, target: 'shared' }),
    );
    expect(distributionOf(responses, one, 'd0-0')).toMatchObject([
      { target: 'shared', raters: ['a', 'b', 'c'], respondents: 9, n: 9, mean: 2, index: 25 },
    ]);
  });

  it('never counts together what was not asked about the same', () => {
    const responses = [
      ...answersTo('d0-0', [1, 1, 1, 1, 1]),
      ...answersTo('d0-0', [2, 2, 2, 2, 2], { target: 'other' }),
      ...answersTo('d0-0', [3, 3, 3, 3, 3], { wave: '2026-2' }),
      ...answersTo('d0-0', [4, 4, 4, 4, 4], { referent: 'person' }),
      ...answersTo('d0-0', [5, 5, 5, 5, 5], { perspective: 'self' }),
    ];
    expect(distributionOf(responses, one, 'd0-0').map(({ mean }) => mean)).toEqual([1, 2, 4, 5, 3]);
  });

  it('keeps the same thresholds as the scores', () => {
    const hidden = { counts: {}, mean: null, index: null };
    expect(distributionOf(answersTo('d0-0', [1, 2, 3, 4]), one, 'd0-0')).toMatchObject([
      { respondents: 4, n: 4, ...hidden, withheld: 'below_threshold' },
    ]);
    const mostlyOther = answersTo('d0-0', [1, 2, 'other', 'other', 'other']);
    expect(distributionOf(mostlyOther, one, 'd0-0')).toMatchObject([
      { respondents: 5, n: 2, ...hidden, withheld: 'below_threshold' },
    ]);
    expect(distributionOf(mostlyOther, one, 'd0-0', { attributed: true })).toMatchObject([
      { n: 2, mean: 1.5, withheld: null },
    ]);
    expect(
      distributionOf(answersTo('d0-0', [1, 2]), one, 'd0-0', { minRespondents: 1 }),
    ).toMatchObject([{ withheld: 'below_threshold' }]);
  });

  it('shows the kinds of answer when nobody gave a point on the scale', () => {
    const [result] = distributionOf(answersTo('d0-0', Array(5).fill('prefer_not')), one, 'd0-0');
    expect(result).toMatchObject({ n: 0, mean: null, index: null, withheld: 'no_answers' });
    expect(result?.counts.prefer_not).toBe(5);
  });

  it('tells nothing of one item of several while somebody skipped only some of them', () => {
    const full = [1, 2, 3, 4, 5].map((value) => makeResponse({ 'd0-0': value, 'd0-1': 3 }));
    expect(distributionOf(full, two, 'd0-0')).toMatchObject([{ n: 5, mean: 3, withheld: null }]);
    const withOne = [...full, makeResponse({ 'd0-0': 5, 'd0-1': 'dont_know' })];
    expect(distributionOf(withOne, two, 'd0-0')).toMatchObject([
      { n: 6, mean: null, counts: {}, withheld: 'complementary' },
    ]);
    expect(distributionOf(withOne, two, 'd0-0', { attributed: true })).toMatchObject([
      { n: 6, withheld: null },
    ]);
  });

  it.each([
    ['one who came', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6]],
    ['one who left', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5]],
  ])('withholds an earlier wave that would tell what %s said', (_, then, now) => {
    const of = (wave: string, people: readonly number[]) =>
      people.map((person) => makeResponse({ 'd0-0': 2 }, { wave, respondentId: `p${person}` }));
    // The newest is shown, whichever comes first in the list.
    expect(distributionOf([...of('2', now), ...of('1', then)], one, 'd0-0')).toMatchObject([
      { wave: '1', n: then.length, counts: {}, mean: null, withheld: 'complementary' },
      { wave: '2', n: now.length, mean: 2, withheld: null },
    ]);
    expect(distributionOf([...of('2', now), ...of('1', now)], one, 'd0-0')).toMatchObject([
      { withheld: null },
      { withheld: null },
    ]);
  });

  it('withholds an earlier wave in which one who answers later gave no point', () => {
    const of = (wave: string, last: Answer) =>
      [4, 4, 4, 4, 4, last].map((answer, person) =>
        makeResponse({ 'd0-0': answer }, { wave, respondentId: `p${person}` }),
      );
    expect(distributionOf([...of('1', 'dont_know'), ...of('2', 1)], one, 'd0-0')).toMatchObject([
      { wave: '1', withheld: 'complementary' },
      { wave: '2', withheld: null },
    ]);
  });

  describe('of several raters in several waves', () => {
    const of = (wave: string, rater: string, people: readonly number[]) =>
      people.map((person) =>
        makeResponse({ 'd0-0': 2 }, { wave, rater, respondentId: `${rater}${person}` }),
      );
    const six = [1, 2, 3, 4, 5, 6];

    it('withholds a total from which a score that another wave shows could be taken off', () => {
      // Harbour's six said the same as before: what is left are the two of the clinic.
      const responses = [
        ...of('1', 'harbour', six),
        ...of('2', 'harbour', six),
        ...of('2', 'clinic', [1, 2]),
      ];
      expect(distributionOf(responses, one, 'd0-0')).toMatchObject([
        { wave: '1', n: 6, withheld: null },
        { wave: '2', n: 8, counts: {}, mean: null, withheld: 'complementary' },
      ]);
    });

    it('withholds an earlier total beside which the score of one rater is withheld', () => {
      // The clinic sent others; without them, the total tells what the one of Harbour said who left.
      const responses = [
        ...of('1', 'harbour', six),
        ...of('1', 'clinic', six),
        ...of('2', 'harbour', six.slice(1)),
        ...of('2', 'clinic', [7, 8, 9, 10, 11]),
      ];
      expect(distributionOf(responses, one, 'd0-0')).toMatchObject([
        { wave: '1', n: 12, counts: {}, withheld: 'complementary' },
        { wave: '2', n: 10, withheld: null },
      ]);
    });

    it('takes the same pseudonym at two raters for two people', () => {
      const people = (wave: string, rater: string, ids: readonly string[]) =>
        ids.map((respondentId) => makeResponse({ 'd0-0': 2 }, { wave, rater, respondentId }));
      const responses = [
        ...people('1', 'harbour', ['a', 'b', 'c']),
        ...people('1', 'clinic', ['a', 'b']),
        ...people('2', 'harbour', ['a', 'b', 'c']),
        ...people('2', 'clinic', ['a', 'c']),
      ];
      expect(distributionOf(responses, one, 'd0-0')).toMatchObject([
        { wave: '1', n: 5, withheld: 'complementary' },
        { wave: '2', n: 5, withheld: null },
      ]);
    });

    it('shows both totals of raters that are small in both', () => {
      const responses = ['1', '2'].flatMap((wave) => [
        ...of(wave, 'harbour', [1, 2, 3]),
        ...of(wave, 'clinic', [1, 2, 3, 4]),
      ]);
      expect(distributionOf(responses, one, 'd0-0')).toMatchObject([
        { n: 7, withheld: null },
        { n: 7, withheld: null },
      ]);
    });
  });

  it('tells a reversed item as it was answered', () => {
    const [item] = one.items;
    const reversed = { ...one, items: [{ ...item, reverse: true }] } as typeof one;
    const [result] = distributionOf(answersTo('d0-0', [1, 1, 1, 1, 1]), reversed, 'd0-0');
    expect(result).toMatchObject({ mean: 1, index: 0 });
    expect(result?.counts['1']).toBe(5);
  });

  it("counts a question about the rater's own situation like any other", () => {
    const { hurley7 } = instruments;
    const [question] = hurley7.context ?? [];
    const responses = [2, 3, 3, 4, 5].map((value) =>
      makeResponse({ [question?.id ?? '']: value }, { instrumentId: 'hurley7' }),
    );
    expect(distributionOf(responses, hurley7, question?.id ?? '')).toMatchObject([
      { n: 5, mean: 3.4, withheld: null },
    ]);
  });

  it('knows nothing of an unknown item or from an invalid instrument', () => {
    const responses = answersTo('d0-0', [1, 2, 3, 4, 5]);
    expect(distributionOf(responses, one, 'elsewhere')).toEqual([]);
    expect(distributionOf(responses, { ...one, scale: { min: 1, max: 1 } }, 'd0-0')).toEqual([]);
    expect(distributionOf([], one, 'd0-0')).toEqual([]);
  });
});
