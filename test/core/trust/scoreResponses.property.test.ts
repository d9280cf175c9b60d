import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type DimensionScore,
  instruments,
  type Perspective,
  type SurveyResponse,
  scoreResponses,
  type TrustSeries,
} from '../../../src/core/index.ts';
import { makeInstrument, makeResponse, someAnswers } from './make.ts';

const instrument = makeInstrument([1, 2, 3]);
const reversed = {
  ...instrument,
  items: instrument.items.map((item) =>
    item.id.endsWith('1') ? { ...item, reverse: true } : item,
  ),
};

/** Up to 24 responses in a few series; times differ, so that it is clear which is the latest. */
const manyResponses = fc
  .array(
    fc.record({
      answers: someAnswers(instrument),
      wave: fc.constantFrom('1', '2'),
      rater: fc.constantFrom('a', 'b'),
      perspective: fc.constantFrom<Perspective>('partner', 'self'),
      respondent: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 24 },
  )
  .map((list) =>
    list.map(({ answers, respondent, ...rest }, i) =>
      makeResponse(answers, {
        ...rest,
        ...(respondent > 0 && { respondentId: `r${respondent}` }),
        submittedAt: new Date(1_800_000_000_000 + i).toISOString(),
      }),
    ),
  );

const anyOptions = fc.record({
  minRespondents: fc.integer({ min: 0, max: 6 }),
  minAnswered: fc.constantFrom(0, 0.5, 0.75, 1),
  attributed: fc.boolean(),
});

const scoresOf = ({ scores, overall }: TrustSeries) => [...Object.values(scores), overall];
const numbersOf = ({ mean, index, sd, ad, rwg }: DimensionScore) => [mean, index, sd, ad, rwg];

describe('scoreResponses', () => {
  it('keeps every number within its bounds, and null where it is withheld', () => {
    fc.assert(
      fc.property(manyResponses, anyOptions, (responses, options) => {
        const threshold = options.attributed ? 1 : Math.max(3, options.minRespondents);
        for (const series of scoreResponses(responses, reversed, options)) {
          for (const score of scoresOf(series)) {
            expect(score.n).toBeLessThanOrEqual(series.n);
            const counted = Object.values(score.distribution).reduce((a, b) => a + b, 0);
            expect(counted).toBeLessThanOrEqual(series.n);
            if (score.withheld) {
              expect(numbersOf(score)).toEqual([null, null, null, null, null]);
              continue;
            }
            const [mean, index, sd, ad, rwg] = numbersOf(score) as [
              number,
              number,
              number,
              number,
              number,
            ];
            expect(score.n).toBeGreaterThanOrEqual(threshold);
            expect(mean).toBeGreaterThanOrEqual(1);
            expect(mean).toBeLessThanOrEqual(5);
            expect(index).toBeCloseTo((mean - 1) * 25, 9);
            if (score.n > 1) {
              expect(sd).toBeLessThanOrEqual(2 * Math.SQRT2 + 1e-9);
              expect(ad).toBeLessThanOrEqual(sd + 1e-9);
              expect(rwg ?? 0).toBeGreaterThanOrEqual(0);
              expect(rwg ?? 0).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
    );
  });

  it('does not depend on the order of the responses', () => {
    const shuffled = manyResponses.chain((responses) =>
      fc.tuple(
        fc.constant(responses),
        fc.shuffledSubarray(responses, {
          minLength: responses.length,
          maxLength: responses.length,
        }),
      ),
    );
    const byId = (all: TrustSeries[]) => new Map(all.map((series) => [series.id, series]));
    fc.assert(
      fc.property(shuffled, anyOptions, ([responses, others], options) => {
        expect(byId(scoreResponses(others, reversed, options))).toEqual(
          byId(scoreResponses(responses, reversed, options)),
        );
      }),
    );
  });

  it('has the same mean whether a question was left blank or answered "don\'t know"', () => {
    const nonAnswer = fc.constantFrom<Answer>('dont_know', 'not_applicable', 'prefer_not', 'other');
    fc.assert(
      fc.property(manyResponses, anyOptions, nonAnswer, (responses, options, kind) => {
        const filled: SurveyResponse[] = responses.map((response) => ({
          ...response,
          answers: {
            ...Object.fromEntries(instrument.items.map(({ id }) => [id, kind])),
            ...response.answers,
          },
        }));
        const means = (all: SurveyResponse[]) =>
          scoreResponses(all, reversed, options).map((series) =>
            scoresOf(series).map(({ n, mean, withheld }) => [n, mean, withheld]),
          );
        expect(means(filled)).toEqual(means(responses));
      }),
    );
  });

  it('turns the scale over when every item is reversed, and back again', () => {
    const all = {
      ...instrument,
      items: instrument.items.map((item) => ({ ...item, reverse: true })),
    };
    const mirrored = (responses: SurveyResponse[]) =>
      responses.map((response) => ({
        ...response,
        answers: Object.fromEntries(
          Object.entries(response.answers).map(([id, answer]) => [
            id,
            typeof answer === 'number' ? 6 - answer : answer,
          ]),
        ),
      }));
    const means = (list: SurveyResponse[], about: typeof instrument) =>
      scoreResponses(list, about, { attributed: true }).flatMap((series) =>
        scoresOf(series).map(({ mean }) => mean ?? 3),
      );
    fc.assert(
      fc.property(manyResponses, (responses) => {
        const straight = means(responses, instrument);
        const turned = means(responses, all);
        for (const [i, mean] of straight.entries()) expect(turned[i]).toBeCloseTo(6 - mean, 9);
        const back = means(mirrored(responses), all);
        for (const [i, mean] of straight.entries()) expect(back[i]).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('has an overall mean that the shown dimensions tell already', () => {
    fc.assert(
      fc.property(manyResponses, anyOptions, (responses, options) => {
        for (const { scores, overall } of scoreResponses(responses, reversed, options)) {
          const means = Object.values(scores).flatMap(({ mean }) => (mean === null ? [] : [mean]));
          if (means.length === 0) expect(overall.mean).toBeNull();
          else {
            const mean = means.reduce((a, b) => a + b, 0) / means.length;
            expect(overall.mean).toBeCloseTo(mean, 10);
          }
        }
      }),
    );
  });

  it('scores what two instruments share alike', () => {
    const { alliance4, rocc4 } = instruments;
    fc.assert(
      fc.property(fc.array(someAnswers(alliance4), { minLength: 5, maxLength: 8 }), (list) => {
        const scoresWith = (instrumentId: 'alliance4' | 'rocc4') => {
          const responses = list.map((answers) => makeResponse(answers, { instrumentId }));
          return scoreResponses(responses, instruments[instrumentId])[0]?.scores;
        };
        expect(scoresWith('rocc4')?.competence).toEqual(scoresWith('alliance4')?.competence);
        expect(rocc4.dimensions.map(({ id }) => id)).toContain('competence');
      }),
      { numRuns: 50 },
    );
  });
});
