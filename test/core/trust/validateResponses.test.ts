import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  checkAnswer,
  type Instrument,
  instruments,
  type SurveyResponse,
  scoreResponses,
  validateResponses,
} from '../../../src/core/index.ts';
import { anything, makeInstrument, makeResponse } from './make.ts';

const instrument = makeInstrument([2]);

function check(responses: readonly unknown[], about: Instrument = instrument) {
  const { accepted, issues } = validateResponses(responses, about);
  return { accepted, issues: issues.map(({ code, path }) => [code, path]) };
}

describe('answers', () => {
  it.each([
    ['-1', -1, 'E_RANGE'],
    ['6 on 1..5', 6, 'E_RANGE'],
    ['0 on 1..5', 0, 'E_RANGE'],
    ['NaN', Number.NaN, 'E_NUMBER'],
    ['Infinity', Number.POSITIVE_INFINITY, 'E_NUMBER'],
    ['2.5', 2.5, 'E_NUMBER'],
    ['5e-324', 5e-324, 'E_NUMBER'],
    ['"4"', '4', 'E_TYPE'],
    ['null', null, 'E_TYPE'],
    ['5n', 5n, 'E_TYPE'],
    ['true', true, 'E_TYPE'],
    ['an object', { valueOf: () => 4 }, 'E_TYPE'],
    ['an unknown reason', 'dunno', 'E_TYPE'],
  ])('%s is left out and reported; the rest of the response counts', (_, answer, code) => {
    const response = makeResponse({ 'd0-0': answer as Answer, 'd0-1': 4 });
    const { accepted, issues } = check([response]);
    expect(issues).toEqual([[code, 'responses[0].answers.d0-0']]);
    expect(accepted).toEqual([{ ...response, answers: { 'd0-1': 4 } }]);
    const [series] = scoreResponses([response], instrument, { attributed: true });
    expect(series?.scores.d0).toMatchObject({ n: 1, mean: 4 });
  });

  it('accepts every point of the scale and every kind of non-answer', () => {
    const answers = [1, 2, 3, 4, 5, 'dont_know', 'not_applicable', 'prefer_not', 'other'];
    for (const answer of answers) {
      expect(checkAnswer(answer, instrument.scale)).toEqual({ ok: true, value: answer });
    }
  });

  it('takes an undefined answer for none', () => {
    const response = makeResponse({ 'd0-0': undefined as unknown as Answer, 'd0-1': 2 });
    expect(check([response])).toEqual({
      accepted: [{ ...response, answers: { 'd0-1': 2 } }],
      issues: [],
    });
  });

  it('leaves out an item that the instrument does not have', () => {
    const { accepted, issues } = check([makeResponse({ 'd0-0': 3, elsewhere: 5 })]);
    expect(issues).toEqual([['E_UNKNOWN_ITEM', 'responses[0].answers.elsewhere']]);
    expect(accepted[0]?.answers).toEqual({ 'd0-0': 3 });
  });

  it('is not fooled by names that every object has', () => {
    const answers = JSON.parse('{"__proto__": 5, "constructor": 5, "toString": 5, "d0-0": 2}');
    const { accepted, issues } = check([makeResponse(answers)]);
    expect(issues.map(([code]) => code)).toEqual(Array(3).fill('E_UNKNOWN_ITEM'));
    expect(Object.keys(accepted[0]?.answers ?? {})).toEqual(['d0-0']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("keeps the rater's own situation without scoring it", () => {
    const response = makeResponse({ power: 1, 'openness-1': 4 }, { instrumentId: 'hurley7' });
    const { accepted, issues } = check([response], instruments.hurley7);
    expect(issues).toEqual([]);
    expect(accepted[0]?.answers).toEqual({ power: 1, 'openness-1': 4 });
    const [series] = scoreResponses([response], instruments.hurley7, { attributed: true });
    expect(Object.keys(series?.scores ?? {})).not.toContain('power');
    expect(series?.overall.mean).toBe(4);
  });
});

describe('responses', () => {
  it.each([
    ['nothing', null, 'E_SHAPE', ''],
    ['a number', 7, 'E_SHAPE', ''],
    ['a list', [], 'E_SHAPE', ''],
    ['no answers', { ...makeResponse({}), answers: undefined }, 'E_SHAPE', ''],
    ['answers as a list', { ...makeResponse({}), answers: [4] }, 'E_SHAPE', ''],
    [
      'another instrument',
      makeResponse({ 'd0-0': 4 }, { instrumentId: 'other' }),
      'E_WRONG_INSTRUMENT',
      '',
    ],
    ['no rater', { ...makeResponse({}), rater: '' }, 'E_EMPTY', '.rater'],
    ['a wave that is a number', { ...makeResponse({}), wave: 2026 }, 'E_TYPE', '.wave'],
    [
      'a respondent that is a number',
      { ...makeResponse({}), respondentId: 7 },
      'E_TYPE',
      '.respondentId',
    ],
    ['a comment that is an object', { ...makeResponse({}), comment: {} }, 'E_TYPE', '.comment'],
    ['no perspective', { ...makeResponse({}), perspective: undefined }, 'E_EMPTY', '.perspective'],
    [
      'an unknown perspective',
      { ...makeResponse({}), perspective: 'constructor' },
      'E_ENUM',
      '.perspective',
    ],
    ['an unknown referent', { ...makeResponse({}), referent: 'team' }, 'E_ENUM', '.referent'],
  ])('%s: left out and reported', (_, response, code, path) => {
    const fine = makeResponse({ 'd0-0': 3 });
    const { accepted, issues } = check([fine, response]);
    expect(issues).toEqual([[code, `responses[1]${path}`]]);
    expect(accepted).toEqual([fine]);
  });

  it('accepts nothing for an invalid instrument', () => {
    const upsideDown = { ...instrument, scale: { min: 5, max: 1 } };
    expect(check([makeResponse({ 'd0-0': 3 })], upsideDown)).toEqual({
      accepted: [],
      issues: [['E_RANGE', 'scale']],
    });
    expect(scoreResponses([makeResponse({ 'd0-0': 3 })], upsideDown)).toEqual([]);
  });

  it('accepts nothing that is not a list', () => {
    const { issues } = check('many' as unknown as unknown[]);
    expect(issues).toEqual([['E_SHAPE', 'responses']]);
  });

  it('does not change what was passed in', () => {
    const response = makeResponse({ 'd0-0': 99, 'd0-1': 4 });
    const before = structuredClone(response);
    validateResponses([response], instrument);
    expect(response).toEqual(before);
  });
});

describe('duplicates', () => {
  const early = { submittedAt: '2026-03-01T09:00:00Z', respondentId: 'r1' };
  const late = { submittedAt: '2026-03-01T09:00:00.500Z', respondentId: 'r1' };

  function kept(responses: readonly SurveyResponse[]) {
    const { accepted, issues } = check(responses);
    return { answers: accepted.map(({ answers }) => answers['d0-0']), issues };
  }

  it('lets the latest answer of a respondent count, wherever it stands', () => {
    const first = makeResponse({ 'd0-0': 1 }, early);
    const second = makeResponse({ 'd0-0': 5 }, late);
    expect(kept([first, second])).toEqual({
      answers: [5],
      issues: [['E_DUPLICATE_RESPONDENT', 'responses[0]']],
    });
    expect(kept([second, first])).toEqual({
      answers: [5],
      issues: [['E_DUPLICATE_RESPONDENT', 'responses[1]']],
    });
  });

  it('lets the later in the list count when both are as late', () => {
    const twice = [1, 2].map((value) => makeResponse({ 'd0-0': value }, early));
    expect(kept(twice).answers).toEqual([2]);
  });

  it('takes an unreadable time for the earliest', () => {
    const unreadable = makeResponse({ 'd0-0': 1 }, { ...early, submittedAt: 'yesterday' });
    const readable = makeResponse({ 'd0-0': 2 }, early);
    expect(kept([readable, unreadable]).answers).toEqual([2]);
  });

  it('counts a response once that is there twice', () => {
    const response = makeResponse({ 'd0-0': 4 });
    expect(kept([response, { ...response }])).toEqual({
      answers: [4],
      issues: [['E_DUPLICATE_ID', 'responses[0]']],
    });
  });

  it.each([
    ['wave', { wave: '2026-2' }],
    ['rater', { rater: 'harbour' }],
    ['target', { target: 'northwind' }],
    ['perspective', { perspective: 'self' }],
    ['referent', { referent: 'person' }],
  ] as const)('lets a respondent answer once for each %s', (_, other) => {
    const responses = [
      makeResponse({ 'd0-0': 1 }, early),
      makeResponse({ 'd0-0': 2 }, { ...early, ...other }),
    ];
    expect(kept(responses)).toEqual({ answers: [1, 2], issues: [] });
  });

  it.each([undefined, ''])('takes responses with the respondent %j for different people', (id) => {
    const rest = id === undefined ? {} : { respondentId: id };
    const responses = [1, 2, 3].map((value) => makeResponse({ 'd0-0': value }, rest));
    expect(kept(responses)).toEqual({ answers: [1, 2, 3], issues: [] });
  });

  it('does not confuse series whose parts run together', () => {
    const one = makeResponse({ 'd0-0': 1 }, { rater: 'a|b', target: 'c', respondentId: 'r' });
    const two = makeResponse({ 'd0-0': 2 }, { rater: 'a', target: 'b|c', respondentId: 'r' });
    expect(kept([one, two]).answers).toEqual([1, 2]);
    expect(scoreResponses([one, two], instrument)).toHaveLength(2);
  });
});

it('never throws, and accepts only what can be counted', () => {
  const almost = fc
    .record(
      {
        id: fc.oneof(fc.string(), anything),
        instrumentId: fc.constant('test'),
        wave: fc.oneof(fc.string(), anything),
        rater: fc.oneof(fc.constantFrom('a', 'b'), anything),
        target: fc.constantFrom('a', 'b'),
        perspective: fc.constantFrom('partner', 'self', 'other'),
        referent: fc.constantFrom('person', 'organisation', 'system', 7),
        respondentId: fc.oneof(fc.constant('r'), anything),
        answers: fc.oneof(fc.dictionary(fc.constantFrom('d0-0', 'd0-1', 'x'), anything), anything),
        submittedAt: fc.oneof(fc.constant('2026-03-01T09:00:00Z'), anything),
      },
      { requiredKeys: ['instrumentId', 'answers', 'id', 'wave', 'rater', 'target'] },
    )
    .map((value) => value as unknown);
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.oneof(almost, anything)), anything), (responses) => {
      const { accepted, issues } = validateResponses(responses as unknown[], instrument);
      for (const { answers } of accepted) {
        for (const answer of Object.values(answers)) {
          expect(checkAnswer(answer, instrument.scale).ok).toBe(true);
        }
      }
      for (const { message } of issues) expect(message).not.toBe('');
      for (const attributed of [true, false]) {
        const all = scoreResponses(responses as SurveyResponse[], instrument, { attributed });
        for (const { scores } of all) {
          const mean = scores.d0?.mean ?? 1;
          expect(mean >= 1 && mean <= 5).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
