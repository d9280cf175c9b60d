import fc from 'fast-check';
import type {
  Answer,
  DimensionScore,
  Instrument,
  SurveyResponse,
  TrustSeries,
  Withheld,
} from '../../../src/core/index.ts';

/** An instrument on 1..5 with the given number of items in each dimension: a, b, c … */
export function makeInstrument(itemsPerDimension: readonly number[]): Instrument {
  const ids = itemsPerDimension.map((_, i) => `d${i}`);
  return {
    id: 'test',
    version: '1',
    title: 'Test',
    scale: { min: 1, max: 5 },
    dimensions: ids.map((id) => ({ id, label: id.toUpperCase(), description: '' })),
    items: ids.flatMap((dimensionId, i) =>
      Array.from({ length: itemsPerDimension[i] as number }, (_, j) => ({
        id: `${dimensionId}-${j}`,
        dimensionId,
        text: `${dimensionId} ${j}`,
      })),
    ),
    source: 'test',
    licence: 'MIT',
  };
}

let count = 0;

/** A response by Northwind about Harbour; every response has an id of its own. */
export function makeResponse(
  answers: Record<string, Answer>,
  rest: Partial<SurveyResponse> = {},
): SurveyResponse {
  count += 1;
  return {
    id: `response-${count}`,
    instrumentId: 'test',
    wave: '2026-1',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'organisation',
    answers,
    submittedAt: '2026-03-01T09:00:00Z',
    ...rest,
  };
}

/** One response per value, to the only item of a one-item instrument. */
export function answersTo(
  itemId: string,
  values: readonly Answer[],
  rest: Partial<SurveyResponse> = {},
): SurveyResponse[] {
  return values.map((value) => makeResponse({ [itemId]: value }, rest));
}

/** A score of a 1..5 scale, or the reason why there is none. */
export function makeScore(mean: number | Withheld, n = 6): DimensionScore {
  const isKnown = typeof mean === 'number';
  return {
    n,
    mean: isKnown ? mean : null,
    index: isKnown ? (mean - 1) * 25 : null,
    sd: isKnown ? 0.6 : null,
    ad: isKnown ? 0.4 : null,
    rwg: isKnown ? 0.8 : null,
    distribution: {},
    withheld: isKnown ? null : mean,
  };
}

/** Northwind's view of Harbour on a 1..5 scale, as `scoreResponses` would return it. */
export function makeSeries(
  scores: Record<string, number | Withheld>,
  {
    overall = 3,
    ...rest
  }: Partial<Omit<TrustSeries, 'overall'>> & { overall?: number | Withheld } = {},
): TrustSeries {
  const key = {
    wave: '2026-1',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'organisation',
    ...rest,
  } as const;
  return {
    id: [key.wave, key.rater, key.target, key.perspective, key.referent].join('|'),
    n: 6,
    scores: Object.fromEntries(Object.entries(scores).map(([id, mean]) => [id, makeScore(mean)])),
    overall: makeScore(overall),
    scale: { min: 1, max: 5 },
    ...key,
  };
}

/** Any answer that a 1..5 instrument accepts. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Answer>('dont_know', 'not_applicable', 'prefer_not', 'other'),
  },
);

/** Answers to some of the items. */
export function someAnswers(instrument: Instrument): fc.Arbitrary<Record<string, Answer>> {
  const ids = fc.subarray(instrument.items.map(({ id }) => id));
  return ids.chain((some) => fc.record(Object.fromEntries(some.map((id) => [id, anyAnswer]))));
}

/** Anything at all, including what JSON cannot hold. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
