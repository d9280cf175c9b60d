import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type DimensionScore,
  type Instrument,
  instruments,
  type ScoreOptions,
  type SurveyResponse,
  scoreResponses,
} from '../../../src/core/index.ts';
import { answersTo, makeInstrument, makeResponse } from './make.ts';

const one = makeInstrument([1]);
const hidden = { mean: null, index: null, sd: null, ad: null, rwg: null, distribution: {} };

function scoreOf(
  responses: readonly SurveyResponse[],
  instrument: Instrument,
  options?: ScoreOptions,
): DimensionScore | undefined {
  return scoreResponses(responses, instrument, options)[0]?.scores.d0;
}

describe('the baseline survey of article 001', () => {
  // 11 % a great deal, 11 % a moderate amount, 56 % a little, 22 % other, 0 % none at all; n = 9.
  const answers: Answer[] = [4, 3, 2, 2, 2, 2, 2, 'other', 'other'];
  const responses = answersTo('trust-1', answers, { instrumentId: 'baseline1' });
  const [series] = scoreResponses(responses, instruments.baseline1);

  it('is 47.62 on the index, "other" being no answer', () => {
    expect(series).toMatchObject({ n: 9, instrumentId: 'baseline1', scale: { min: 1, max: 4 } });
    expect(series?.scores.trust).toMatchObject({ n: 7, withheld: null });
    expect(series?.scores.trust?.mean).toBeCloseTo(2.4286, 4);
    expect(series?.scores.trust?.index).toBeCloseTo(47.62, 2);
  });

  it('is neither 1.8889 ("other" as 0) nor 2.4444 ("other" as the midpoint)', () => {
    expect(series?.scores.trust?.mean).not.toBeCloseTo(1.8889, 3);
    expect(series?.scores.trust?.mean).not.toBeCloseTo(2.4444, 3);
  });

  it('shows every kind of answer, "other" too', () => {
    expect(series?.scores.trust?.distribution).toEqual({
      '1': 0,
      '2': 5,
      '3': 1,
      '4': 1,
      dont_know: 0,
      not_applicable: 0,
      prefer_not: 0,
      other: 2,
    });
  });

  it('has an overall score that equals its one dimension', () => {
    expect(series?.overall).toEqual(series?.scores.trust);
  });
});

describe('one dimension', () => {
  it('gives the published figures for [4, 4, 5, 4, 3]', () => {
    const score = scoreOf(answersTo('d0-0', [4, 4, 5, 4, 3]), one);
    expect(score).toMatchObject({ n: 5, mean: 4, index: 75, withheld: null });
    expect(score?.sd).toBeCloseTo(Math.sqrt(0.5), 10);
    expect(score?.ad).toBeCloseTo(0.4, 10);
    expect(score?.rwg).toBeCloseTo(0.75, 10);
    expect(score?.distribution).toMatchObject({ '1': 0, '2': 0, '3': 1, '4': 3, '5': 1 });
  });

  it.each([
    [0, 10, [0, 1, 2, 3, 4], 8, 80],
    [-2, 2, [-2, -2, -1, -1, 1], 1, 75],
    [3, 9, [3, 3, 3, 3, 3], 9, 100],
  ])('codes a reversed item on a scale from %i to %i', (min, max, answers, mean, index) => {
    const [item] = one.items;
    const reversed = {
      ...one,
      scale: { min, max },
      items: [{ ...item, reverse: true }],
    } as Instrument;
    expect(scoreOf(answersTo('d0-0', answers), reversed)).toMatchObject({ mean, index });
  });

  it('counts a respondent who answered just the share that is asked for', () => {
    // 20 * 0.55 is a little more than 11 in binary.
    const instrument = makeInstrument([20]);
    const answers = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`d0-${i}`, 4]));
    const responses = Array.from({ length: 5 }, () => makeResponse(answers));
    expect(scoreOf(responses, instrument, { minAnswered: 0.55 })).toMatchObject({ n: 5, mean: 4 });
    expect(scoreOf(responses, instrument, { minAnswered: 0.56 })).toMatchObject({ n: 0 });
  });

  it('codes a reversed item as min + max − answer', () => {
    const [first, second] = makeInstrument([2]).items;
    const instrument = { ...makeInstrument([2]), items: [first, { ...second, reverse: true }] };
    const responses = [makeResponse({ 'd0-0': 5, 'd0-1': 2 })];
    expect(scoreOf(responses, instrument as Instrument, { attributed: true })?.mean).toBe(4.5);
  });

  it('weighs respondents equally, however many items they answered', () => {
    const responses = [
      makeResponse({ 'd0-0': 1, 'd0-1': 1 }),
      makeResponse({ 'd0-0': 1, 'd0-1': 1 }),
      makeResponse({ 'd0-0': 4, 'd0-1': 'dont_know' }),
    ];
    const score = scoreOf(responses, makeInstrument([2]), { minRespondents: 3 });
    expect(score).toMatchObject({ n: 3, mean: 2 });
    // Not 7 / 5, which weighs answers; nor (1 + 1 + 2) / 3, which takes "don't know" for 0.
  });

  it('counts who answered only some of the items, where anybody did', () => {
    const two = makeInstrument([2, 1]);
    const full = [1, 2, 3, 4].map(() => makeResponse({ 'd0-0': 3, 'd0-1': 4, 'd1-0': 3 }));
    const partly = makeResponse({ 'd0-0': 3, 'd0-1': 'dont_know', 'd1-0': 3 });
    const [series] = scoreResponses([...full, partly], two);
    expect(series?.scores.d0).toMatchObject({ n: 5, partial: 1 });
    expect(series?.scores.d1).not.toHaveProperty('partial');
    expect(series?.overall).not.toHaveProperty('partial');
    // Below the threshold only how many there are stays.
    expect(scoreResponses([partly], two)[0]?.scores.d0).not.toHaveProperty('partial');
  });

  it('leaves a respondent out below minAnswered, exactly', () => {
    const instrument = makeInstrument([4]);
    const answering = (count: number) =>
      makeResponse(Object.fromEntries([0, 1, 2, 3].slice(0, count).map((i) => [`d0-${i}`, 5])));
    const countWith = (minAnswered: number) =>
      scoreOf([answering(1), answering(2), answering(3), answering(4)], instrument, {
        attributed: true,
        minAnswered,
      })?.n;
    expect([0, 0.25, 0.5, 0.75, 0.76, 1, 7].map(countWith)).toEqual([4, 4, 3, 2, 1, 1, 1]);
    expect(countWith(Number.NaN)).toBe(3);
  });

  it('counts people, not answers, in the distribution', () => {
    const responses = [
      makeResponse({ 'd0-0': 4, 'd0-1': 5 }),
      makeResponse({ 'd0-0': 2, 'd0-1': 2 }),
      makeResponse({ 'd0-0': 2, 'd0-1': 'other' }),
      makeResponse({ 'd0-0': 'prefer_not', 'd0-1': 'prefer_not' }),
      makeResponse({ 'd0-0': 'other' }),
      makeResponse({}),
    ];
    expect(scoreOf(responses, makeInstrument([2]), { minRespondents: 3 })?.distribution).toEqual({
      '1': 0,
      '2': 2,
      '3': 0,
      '4': 0,
      '5': 1,
      dont_know: 0,
      not_applicable: 0,
      prefer_not: 1,
      other: 1,
    });
  });

  it('takes rWG(J) over the respondents who answered every item', () => {
    const values = [4, 4, 5, 4, 3];
    const complete = values.map((value) => makeResponse({ 'd0-0': value, 'd0-1': value }));
    const partial = makeResponse({ 'd0-0': 1 });
    const score = scoreOf([...complete, partial], makeInstrument([2]));
    expect(score?.n).toBe(6);
    expect(score?.rwg).toBeCloseTo(6 / 7, 10);
    // Four complete respondents are too few to tell.
    const few = scoreOf([...complete.slice(1), partial, partial], makeInstrument([2]), {});
    expect(few).toMatchObject({ n: 5, rwg: null });
  });

  it('has no spread with one respondent', () => {
    const score = scoreOf(answersTo('d0-0', [4]), one, { attributed: true });
    expect(score).toMatchObject({ n: 1, mean: 4, sd: null, ad: null, rwg: null, withheld: null });
  });

  it('has no answers when nobody gave a point on the scale', () => {
    const score = scoreOf(answersTo('d0-0', Array(5).fill('dont_know')), one);
    expect(score).toMatchObject({ n: 0, mean: null, index: null, withheld: 'no_answers' });
    expect(score?.distribution).toMatchObject({ dont_know: 5, '3': 0 });
  });
});

describe('anonymity', () => {
  it('tells nothing but the number below five', () => {
    const [series] = scoreResponses(answersTo('d0-0', [1, 2, 3, 4]), one);
    expect(series?.n).toBe(4);
    expect(series?.scores.d0).toEqual({ n: 4, ...hidden, withheld: 'below_threshold' });
    expect(series?.overall).toEqual({ n: 4, ...hidden, withheld: 'below_threshold' });
  });

  it.each([
    [{}, 5],
    [{ minRespondents: 7 }, 7],
    [{ minRespondents: 4 }, 4],
    [{ minRespondents: 3 }, 3],
    [{ minRespondents: 2 }, 3],
    [{ minRespondents: 1 }, 3],
    [{ minRespondents: -1 }, 3],
    [{ minRespondents: Number.NaN }, 5],
    [{ minRespondents: null as unknown as number }, 5],
    [{ minRespondents: '' as unknown as number }, 5],
    [null as unknown as ScoreOptions, 5],
    [{ attributed: true }, 1],
    [{ attributed: true, minRespondents: 9 }, 1],
  ])('with %o shows a score from %i respondents on', (options, fewest) => {
    const isShown = (n: number) =>
      scoreOf(answersTo('d0-0', Array(n).fill(3)), one, options)?.mean === 3;
    const counts = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(counts.filter(isShown)).toEqual(counts.filter((n) => n >= fewest));
  });

  it('withholds "nobody answered" as well when too few took part', () => {
    const score = scoreOf(answersTo('d0-0', ['other', 'other']), one);
    expect(score).toEqual({ n: 0, ...hidden, withheld: 'below_threshold' });
  });

  it('withholds a dimension that too few answered and leaves it out of the overall score', () => {
    const instrument = makeInstrument([1, 1]);
    const responses = [
      ...[1, 2].map((value) => makeResponse({ 'd0-0': 4, 'd1-0': value })),
      ...[1, 2, 3].map(() => makeResponse({ 'd0-0': 2, 'd1-0': 'dont_know' })),
    ];
    const [series] = scoreResponses(responses, instrument);
    expect(series?.scores.d1).toEqual({ n: 2, ...hidden, withheld: 'below_threshold' });
    expect(series?.scores.d0).toMatchObject({ n: 5, mean: 2.8 });
    expect(series?.overall).toMatchObject({ n: 5, mean: 2.8 });
    expect(series?.overall.distribution).toEqual(series?.scores.d0?.distribution);
  });

  const ofRaters = (sizes: Record<string, number>) =>
    Object.entries(sizes).flatMap(([rater, size]) =>
      answersTo('d0-0', Array(size).fill(4), { rater, target: 'shared' }),
    );
  const reasonsFor = (sizes: Record<string, number>, options?: ScoreOptions) =>
    Object.fromEntries(
      scoreResponses(ofRaters(sizes), one, options).map((series) => [
        series.rater,
        series.scores.d0?.withheld,
      ]),
    );

  it('withholds another rater of the same target too while the total would give the first away', () => {
    expect(reasonsFor({ a: 3, b: 6 })).toEqual({ a: 'below_threshold', b: 'complementary' });
    expect(reasonsFor({ a: 3, b: 6, direct: 4 })).toEqual({
      a: 'below_threshold',
      b: null,
      direct: 'below_threshold',
    });
    expect(reasonsFor({ a: 3, b: 6, c: 9 })).toEqual({
      a: 'below_threshold',
      b: 'complementary',
      c: null,
    });
    expect(reasonsFor({ a: 3, b: 6 }, { attributed: true })).toEqual({ a: null, b: null });
  });

  it('shows nothing of a complementary score but its number', () => {
    const b = scoreResponses(ofRaters({ a: 3, b: 6 }), one).find(({ rater }) => rater === 'b');
    expect(b?.scores.d0).toEqual({ n: 6, ...hidden, withheld: 'complementary' });
    expect(b?.overall).toEqual({ n: 6, ...hidden, withheld: 'complementary' });
  });

  it('leaves views alone that share no total', () => {
    const responses = [
      ...answersTo('d0-0', [3, 3, 3], { rater: 'a', target: 'b' }),
      ...answersTo('d0-0', [4, 4, 4, 4, 4], { rater: 'b', target: 'a' }),
      ...answersTo('d0-0', [4, 4, 4, 4, 4], { rater: 'c', target: 'b', wave: '2026-2' }),
      ...answersTo('d0-0', [4, 4, 4, 4, 4], { rater: 'c', target: 'b', referent: 'person' }),
    ];
    const reasons = scoreResponses(responses, one).map(({ scores }) => scores.d0?.withheld);
    expect(reasons).toEqual(['below_threshold', null, null, null]);
  });
});

describe('overall', () => {
  it('weighs dimensions equally, whatever the number of their items', () => {
    const responses = Array.from({ length: 5 }, () =>
      makeResponse({ 'd0-0': 5, 'd1-0': 1, 'd1-1': 1, 'd1-2': 1 }),
    );
    const [series] = scoreResponses(responses, makeInstrument([1, 3]));
    expect(series?.overall).toMatchObject({ n: 5, mean: 3, index: 50, withheld: null });
  });

  it('spreads as the respondents do', () => {
    const responses = [1, 2, 3, 4, 5].map((value) =>
      makeResponse({ 'd0-0': value, 'd1-0': value }),
    );
    const [series] = scoreResponses(responses, makeInstrument([1, 1]));
    expect(series?.overall.sd).toBeCloseTo(Math.sqrt(2.5), 10);
    expect(series?.overall.ad).toBeCloseTo(1.2, 10);
    expect(series?.overall.distribution).toMatchObject({ '1': 1, '2': 1, '3': 1, '4': 1, '5': 1 });
  });

  it('does not tell what the one said who skipped a dimension', () => {
    const withTheOne = (value: number) =>
      scoreResponses(
        [
          ...[2, 3, 3, 4, 6 - value].map((a) => makeResponse({ 'd0-0': a, 'd1-0': 4 })),
          makeResponse({ 'd0-0': value, 'd1-0': 'dont_know' }),
        ],
        makeInstrument([1, 1]),
      )[0]?.overall.mean;
    // The dimensions' means are the same in both; so must be the overall mean.
    expect(withTheOne(1)).toBe(withTheOne(5));
  });

  it('has no answers when no dimension has', () => {
    const responses = Array.from({ length: 5 }, () => makeResponse({ 'd0-0': 'not_applicable' }));
    const [series] = scoreResponses(responses, makeInstrument([1, 1]));
    expect(series?.overall).toMatchObject({ n: 0, mean: null, withheld: 'no_answers' });
    expect(series?.overall.distribution.not_applicable).toBe(5);
  });

  it('has no answers with an instrument that has no dimensions', () => {
    const [series] = scoreResponses([makeResponse({})], makeInstrument([]), { attributed: true });
    expect(series).toMatchObject({ n: 1, scores: {}, overall: { n: 0, withheld: 'no_answers' } });
  });
});

describe('series', () => {
  it('are grouped by wave, rater, target, perspective and referent', () => {
    const responses = [
      makeResponse({ 'd0-0': 1 }),
      makeResponse({ 'd0-0': 3 }),
      makeResponse({ 'd0-0': 2 }, { rater: 'harbour', target: 'northwind' }),
      makeResponse({ 'd0-0': 4 }, { perspective: 'self', target: 'northwind' }),
      makeResponse({ 'd0-0': 5 }, { referent: 'person' }),
    ];
    const all = scoreResponses(responses, one, { attributed: true });
    expect(all.map(({ id, n, overall }) => [id, n, overall.mean])).toEqual([
      ['2026-1|northwind|harbour|partner|organisation', 2, 2],
      ['2026-1|harbour|northwind|partner|organisation', 1, 2],
      ['2026-1|northwind|northwind|self|organisation', 1, 4],
      ['2026-1|northwind|harbour|partner|person', 1, 5],
    ]);
  });

  it('have different ids even when their names contain the separator', () => {
    const responses = [
      makeResponse({ 'd0-0': 1 }, { rater: 'a|b', target: 'c' }),
      makeResponse({ 'd0-0': 1 }, { rater: 'a', target: 'b|c' }),
      makeResponse({ 'd0-0': 1 }, { rater: 'a\\', target: 'b' }),
      makeResponse({ 'd0-0': 1 }, { rater: 'a', target: '\\b' }),
    ];
    expect(new Set(scoreResponses(responses, one).map(({ id }) => id)).size).toBe(4);
  });

  it('come in the order of waves, numbers as numbers, then of first appearance', () => {
    const waves = ['2026-10', '2026-2', '2025-11', '2026-02', 'pilot', '2026-2'];
    const responses = waves.map((wave, i) => makeResponse({ 'd0-0': 3 }, { wave, rater: `r${i}` }));
    expect(scoreResponses(responses, one).map(({ wave, rater }) => [wave, rater])).toEqual([
      ['2025-11', 'r2'],
      ['2026-02', 'r3'],
      ['2026-2', 'r1'],
      ['2026-2', 'r5'],
      ['2026-10', 'r0'],
      ['pilot', 'r4'],
    ]);
  });

  it('are none without responses', () => {
    expect(scoreResponses([], one)).toEqual([]);
  });
});

describe('comparableWith', () => {
  const wave = (name: string, respondents: readonly (string | undefined)[]) =>
    respondents.map((respondentId) =>
      makeResponse({ 'd0-0': 3 }, { wave: name, ...(respondentId && { respondentId }) }),
    );
  const people = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `r${from + i}`);
  const unknown = (count: number) => Array<undefined>(count).fill(undefined);

  it.each([
    ['the same people', people(0, 6), people(0, 6), true],
    ['one more', people(0, 6), people(0, 7), false],
    ['one replaced', people(0, 6), people(1, 7), false],
    ['four more', people(0, 6), people(0, 10), false],
    ['five more', people(0, 6), people(0, 11), true],
    ['other people', people(0, 6), people(6, 12), true],
    ['as many, unknown', unknown(6), unknown(6), true],
    ['one more, unknown', unknown(6), unknown(7), false],
    ['five more, unknown', unknown(6), unknown(11), true],
    ['some unknown', people(0, 6), [...people(7, 12), undefined], true],
    ['perhaps the same people', people(0, 6), [...people(0, 5), undefined], true],
    ['one replaced beside one unknown', people(0, 6), [...people(0, 4), 'new', undefined], false],
    ['known before, one fewer and unknown now', people(0, 6), unknown(5), false],
    ['known before, five more and unknown now', people(0, 6), unknown(11), true],
  ])('%s', (_, before, after, isComparable) => {
    const [first, second] = scoreResponses([...wave('1', before), ...wave('2', after)], one);
    expect(first?.comparableWith).toEqual([]);
    expect(second?.comparableWith).toEqual(isComparable ? [first?.id] : []);
  });

  it('names every earlier wave in attributed mode', () => {
    const responses = [...wave('1', ['a']), ...wave('2', ['b', 'c']), ...wave('10', ['a'])];
    const all = scoreResponses(responses, one, { attributed: true });
    expect(all.map(({ comparableWith }) => comparableWith?.length)).toEqual([0, 1, 2]);
  });

  it('only names waves of the same view', () => {
    const other = wave('1', people(0, 6)).map((response) => ({ ...response, target: 'other' }));
    const [, second] = scoreResponses([...other, ...wave('2', people(0, 6))], one);
    expect(second?.comparableWith).toEqual([]);
  });
});
