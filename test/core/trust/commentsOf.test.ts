import { describe, expect, it } from 'vitest';
import { commentsOf, type SurveyResponse } from '../../../src/core/index.ts';
import { makeInstrument, makeResponse } from './make.ts';

const one = makeInstrument([1]);
const said = (comments: readonly string[], rest: Partial<SurveyResponse> = {}) =>
  comments.map((comment) => makeResponse({ 'd0-0': 3 }, { comment, ...rest }));

describe('commentsOf', () => {
  it('tells them word for word, in an order that does not tell who wrote when', () => {
    const responses = said(['Later than said.', '', ' ', 'Always on time.', 'Kind people.']);
    expect(commentsOf(responses, one)).toEqual([
      {
        wave: '2026-1',
        rater: 'northwind',
        target: 'harbour',
        perspective: 'partner',
        referent: 'organisation',
        respondents: 5,
        comments: ['Always on time.', 'Kind people.', 'Later than said.'],
        withheld: null,
      },
    ]);
  });

  it('tells nothing of a group that is too small, not even how many wrote one', () => {
    const responses = [
      ...said(['a', 'b', 'c', 'd', 'e'], { wave: '2026-2' }),
      ...said(['x', '', '', ''], { rater: 'harbour', target: 'northwind' }),
    ];
    expect(commentsOf(responses, one)).toMatchObject([
      { rater: 'harbour', respondents: 4, comments: [], withheld: 'below_threshold' },
      { wave: '2026-2', comments: ['a', 'b', 'c', 'd', 'e'], withheld: null },
    ]);
    expect(commentsOf(responses, one, { attributed: true })[0]?.comments).toEqual(['x']);
    expect(commentsOf(responses, one, { minRespondents: 3 })[0]?.comments).toEqual(['x']);
  });

  it('knows nothing of an invalid instrument or of what is no list', () => {
    expect(commentsOf(said(['a']), { ...one, scale: { min: 1, max: 1 } })).toEqual([]);
    expect(commentsOf(null as never, one)).toEqual([]);
  });
});
