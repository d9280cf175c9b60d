import { describe, expect, it } from 'vitest';
import { scoreResponses, waveChange, wavesSideBySide } from '../../../src/core/index.ts';
import { makeInstrument, makeResponse, makeSeries } from './make.ts';

const instrument = makeInstrument([1]);

/** A wave that these people answered, all in the same way. */
const wave = (name: string, people: readonly number[], point: number) =>
  people.map((person) =>
    makeResponse({ 'd0-0': point }, { wave: name, respondentId: `person-${person}` }),
  );

const five = [1, 2, 3, 4, 5];

/** `[wave, mean or reason]` of each series. */
const shown = (...waves: ReturnType<typeof wave>[]) =>
  wavesSideBySide(scoreResponses(waves.flat(), instrument)).map(({ wave: name, overall }) => [
    name,
    overall.mean ?? overall.withheld,
  ]);

describe('wavesSideBySide', () => {
  it('shows all waves of the same people', () => {
    expect(shown(wave('1', five, 3), wave('2', five, 4))).toEqual([
      ['1', 3],
      ['2', 4],
    ]);
  });

  it('withholds an earlier wave that tells what the one said who came', () => {
    expect(shown(wave('1', five, 3), wave('2', [...five, 6], 4))).toEqual([
      ['1', 'complementary'],
      ['2', 4],
    ]);
  });

  it('looks at all that are shown later, not at the next one alone', () => {
    const others = [11, 12, 13, 14, 15];
    expect(shown(wave('1', [...five, 6], 2), wave('2', others, 3), wave('3', five, 4))).toEqual([
      ['1', 'complementary'],
      ['2', 3],
      ['3', 4],
    ]);
  });

  it('is not hindered by a wave that is withheld anyway', () => {
    expect(shown(wave('1', five, 3), wave('2', [1, 2], 4), wave('3', five, 5))).toEqual([
      ['1', 3],
      ['2', 'below_threshold'],
      ['3', 5],
    ]);
  });

  it('leaves no number in what it withholds, and the reasons that were there', () => {
    const before = makeSeries({ a: 4, b: 'no_answers' }, { wave: '1' });
    const after = { ...makeSeries({ a: 3, b: 3 }, { wave: '2' }), comparableWith: [] };
    const [first, second] = wavesSideBySide([before, after]);
    expect(second).toBe(after);
    expect(first?.scores.a).toEqual({
      n: 6,
      mean: null,
      index: null,
      sd: null,
      ad: null,
      rwg: null,
      distribution: {},
      withheld: 'complementary',
    });
    expect(first?.scores.b?.withheld).toBe('no_answers');
  });

  it('keeps views of different parties apart', () => {
    const mine = makeSeries({ a: 4 }, { wave: '1' });
    const theirs = makeSeries({ a: 3 }, { wave: '2', rater: 'harbour', target: 'northwind' });
    const series = [mine, { ...theirs, comparableWith: [] }];
    expect(wavesSideBySide(series)).toEqual(series);
  });
});

describe('a dimension that one of six skips in the second wave', () => {
  const two = makeInstrument([1, 1]);
  const answers = (name: string, last: number | 'dont_know') =>
    [1, 2, 3, 4, 5, 6].map((person) =>
      makeResponse(
        { 'd0-0': person === 6 ? last : 4, 'd1-0': 3 },
        { wave: name, respondentId: `person-${person}` },
      ),
    );
  const series = scoreResponses([...answers('1', 1), ...answers('2', 'dont_know')], two);
  const [before, after] = series as [(typeof series)[0], (typeof series)[0]];

  it('is named, next to the wave that may be compared', () => {
    expect(after).toMatchObject({
      comparableWith: [before.id],
      apartOn: { [before.id]: ['d0'] },
    });
    expect(before.apartOn).toBeUndefined();
  });

  it('has no change, and neither has the overall score, which would tell it', () => {
    const { scores, overall } = waveChange(after, before);
    expect(scores.d0).toMatchObject({ change: null, reason: 'respondents_differ' });
    expect(scores.d1).toMatchObject({ change: 0, reason: null });
    expect(overall).toMatchObject({ change: null, reason: 'respondents_differ' });
  });

  it('is withheld in the earlier wave, beside the later one', () => {
    const [first, second] = wavesSideBySide(series);
    expect(second).toBe(after);
    expect(first?.scores.d0).toMatchObject({ n: 6, mean: null, withheld: 'complementary' });
    expect(first?.scores.d1).toBe(before.scores.d1);
    expect(first?.overall).toMatchObject({ mean: null, withheld: 'complementary' });
  });

  it('is shown in attributed mode', () => {
    const both = [...answers('1', 1), ...answers('2', 'dont_know')];
    const open = scoreResponses(both, two, { attributed: true });
    expect(wavesSideBySide(open)).toEqual(open);
  });
});
