import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentInstrument,
  type Partnership,
  parsePartnership,
  partnershipCsv,
  partnershipFor,
  type SurveyResponse,
  scoreResponses,
  surveyWaves,
  toJson,
  trustGlance,
  trustSeries,
  wavesSideBySide,
} from '../../../src/core/index.ts';
import { makeInstrument, someAnswers } from '../trust/make.ts';
import { begun, unwrap } from './support/records.ts';

const instrument = makeInstrument([1, 2, 1]);

/** What stands in an answer and nowhere else. */
const secret = 'what-one-person-said';

const anyAnswers: fc.Arbitrary<SurveyResponse[]> = fc
  .array(
    fc.record({
      answers: someAnswers(instrument),
      wave: fc.constantFrom('2026-03', '2026-09'),
      rater: fc.constantFrom('northwind', 'harbour'),
      perspective: fc.constantFrom('partner' as const, 'self' as const),
      who: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ who, minute, rater, perspective, ...rest }, i) => ({
      ...rest,
      id: `r${i}`,
      instrumentId: instrument.id,
      rater,
      perspective,
      target: (rater === 'northwind') === (perspective === 'partner') ? 'harbour' : 'northwind',
      referent: 'organisation',
      ...(who !== undefined && { respondentId: `${secret}-${rater}-${who}` }),
      comment: `${secret} in words`,
      unknown: { of: secret },
      submittedAt: `${rest.wave}-05T09:${minute}:00Z`,
    })),
  );

const holding = (responses: readonly SurveyResponse[]): Partnership => ({
  ...begun,
  instruments: { [instrument.id]: instrument },
  responses: Object.fromEntries(responses.map((one) => [one.id, one])),
});

const viewers = fc.option(
  fc.record({
    partyId: fc.constantFrom('northwind', 'harbour', '', 'lakeside'),
    role: fc.constantFrom(undefined, 'member', 'facilitator', 'witness'),
  } as const),
);

describe('a view of a record with answers', () => {
  it('holds nothing that one person said, and the same scores', () => {
    fc.assert(
      fc.property(anyAnswers, viewers, (responses, viewer) => {
        const record = holding(responses);
        const view = partnershipFor(record, viewer);
        expect(JSON.stringify(view)).not.toContain(secret);
        expect(Object.values(view.responses).map(({ answers }) => answers)).toEqual(
          responses.map(() => ({})),
        );
        const published = wavesSideBySide(scoreResponses(responses, instrument));
        expect(trustSeries(view)).toEqual(expect.arrayContaining(published));
        expect(trustSeries(view)).toHaveLength(published.length);
        expect(partnershipCsv(view, 'scores')).toBe(partnershipCsv(record, 'scores'));
      }),
      { numRuns: 60 },
    );
  });

  it('holds of scores below the threshold how many they are of, and of each dimension no more', () => {
    fc.assert(
      fc.property(anyAnswers, (responses) => {
        for (const { scores, overall } of partnershipFor(holding(responses), null).scores ?? []) {
          for (const score of [...Object.values(scores), overall]) {
            const { withheld, n, ...numbers } = score;
            if (withheld === 'no_answers' || withheld === null) continue;
            const known = Object.values(numbers).filter((one) => typeof one === 'number');
            expect([known, numbers.distribution, n >= 0]).toEqual([[], {}, true]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells the same rounds, the same questionnaire and what is awaited', () => {
    fc.assert(
      fc.property(anyAnswers, (responses) => {
        const record = holding(responses);
        const view = partnershipFor(record, null);
        expect(surveyWaves(view)).toEqual(surveyWaves(record));
        expect(currentInstrument(view)).toEqual(currentInstrument(record));
        const seen = ({ rater, target, series }: ReturnType<typeof trustGlance>[number]) => [
          rater,
          target,
          series.overall,
        ];
        expect(trustGlance(view).map(seen)).toEqual(trustGlance(record).map(seen));
      }),
      { numRuns: 60 },
    );
  });

  it('opens again as it was written, and a view of it is the same', () => {
    fc.assert(
      fc.property(anyAnswers, (responses) => {
        const view = partnershipFor(holding(responses), { partyId: 'harbour' });
        expect(parsePartnership(unwrap(toJson(view)))).toEqual({ ok: true, value: view });
        expect(partnershipFor(view, { partyId: 'harbour' })).toEqual(view);
      }),
      { numRuns: 30 },
    );
  });
});

it('takes the threshold that it is told, and shows what is signed where that is said', () => {
  const response: SurveyResponse = {
    ...{ id: 'r1', instrumentId: instrument.id, wave: '2026-03' },
    ...{ rater: 'northwind', target: 'harbour', perspective: 'partner', referent: 'organisation' },
    answers: { 'd0-0': 4 },
    submittedAt: '2026-03-05T09:00:00Z',
  };
  const meanIn = (view: Partnership) => view.scores?.[0]?.scores.d0?.mean;
  const record = holding([response]);
  expect(meanIn(partnershipFor(record, null))).toBeNull();
  expect(meanIn(partnershipFor(record, null, { scoring: { attributed: true } }))).toBe(4);
});

it('passes over scores that cannot be read, and refuses them in a file', () => {
  const view = { ...holding([]), scores: [{ id: 'x' }] } as unknown as Partnership;
  expect(trustSeries(view)).toEqual([]);
  expect(parsePartnership(view)).toMatchObject({ ok: false, error: { path: 'scores[0]' } });
});
