import { expect, it } from 'vitest';
import { type Partnership, parsePartnership, type TrustSeries } from '../../../src/core/index.ts';
import { makeScore } from './make.ts';

const counts = { '1': 0, '2': 1, '3': 2, '4': 0, '5': 0 };

function read(scores: TrustSeries['scores'], overall: TrustSeries['overall']) {
  const series = {
    ...{ id: 's', wave: '1', rater: 'harbour', target: 'clinic', n: 3, scores, overall },
    perspective: 'partner',
    referent: 'organisation',
  };
  const file = { schema: 'troth/partnership', version: 1, id: 'record', scores: [series] };
  const parsed = parsePartnership(JSON.stringify(file));
  return parsed.ok ? (parsed.value as Partnership).scores?.[0] : undefined;
}

it('takes from a hidden score of somebody else also how many gave each answer', () => {
  const hidden = { ...makeScore('below_threshold', 3), distribution: counts };
  const shown = { ...makeScore(3), distribution: counts };
  const unanswered = { ...makeScore('no_answers', 0), distribution: { dont_know: 5 } };
  expect(read({ hidden, shown, unanswered }, hidden)).toMatchObject({
    scores: {
      hidden: { n: 3, mean: null, distribution: {} },
      shown: { distribution: counts },
      unanswered: { distribution: { dont_know: 5 } },
    },
    overall: { distribution: {} },
  });
  expect(read({ hidden }, hidden)?.overall.distribution).toEqual({});
});

it.each(['below_threshold', 'complementary', 'of a newer version'])(
  'takes the numbers from a score that is withheld: %s',
  (withheld) => {
    const given = { ...makeScore(3), rwg: 0.5, distribution: counts, withheld } as never;
    const unknown = { mean: null, index: null, sd: null, ad: null, rwg: null, distribution: {} };
    expect(read({ given }, given)).toMatchObject({ scores: { given: unknown }, overall: unknown });
  },
);
