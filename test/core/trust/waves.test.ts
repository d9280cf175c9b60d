import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  compareWaves,
  scoreResponses,
  type TrustSeries,
  waveChange,
} from '../../../src/core/index.ts';
import { makeInstrument, makeResponse, makeSeries } from './make.ts';

describe('compareWaves', () => {
  it('counts numbers as numbers', () => {
    const waves = [
      '2026-Q10',
      'b',
      '2026-Q2',
      '',
      '10',
      '9',
      'a10',
      'a9',
      '2025',
      '99999999999999999999',
    ];
    expect([...waves].sort(compareWaves)).toEqual([
      '',
      '9',
      '10',
      '2025',
      '2026-Q2',
      '2026-Q10',
      '99999999999999999999',
      'a9',
      'a10',
      'b',
    ]);
  });

  it('is an order: total, and the same whatever comes first', () => {
    const wave = fc.stringMatching(/^[ab0129-]{0,6}$/);
    fc.assert(
      fc.property(wave, wave, wave, (a, b, c) => {
        expect(Math.sign(compareWaves(a, b))).toBe(0 - Math.sign(compareWaves(b, a)));
        expect(compareWaves(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(compareWaves) as [string, string, string];
        expect(compareWaves(first, second)).toBeLessThanOrEqual(0);
        expect(compareWaves(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('waveChange', () => {
  const before = makeSeries({ competence: 3, integrity: 4, gone: 2 }, { wave: '1', overall: 3.5 });

  it('is signed, in scale points and index points', () => {
    const now = makeSeries(
      { competence: 4, integrity: 3.5, fresh: 2 },
      { wave: '2', overall: 3.75, comparableWith: [before.id] },
    );
    expect(waveChange(now, before)).toEqual({
      scores: {
        competence: { change: 1, indexChange: 25, reason: null },
        integrity: { change: -0.5, indexChange: -12.5, reason: null },
        fresh: { change: null, indexChange: null, reason: 'unknown' },
      },
      // The mean of other dimensions than before: that it differs says nothing.
      overall: { change: null, indexChange: null, reason: 'unknown' },
    });
  });

  it('is told of the overall score where it is the mean of the same dimensions', () => {
    const now = makeSeries(
      { competence: 4, integrity: 3.5, gone: 3 },
      { wave: '2', overall: 3.75, comparableWith: [before.id] },
    );
    expect(waveChange(now, before).overall).toEqual({
      change: 0.25,
      indexChange: 6.25,
      reason: null,
    });
  });

  it.each([
    ['2026-1', '2026-2'],
    ['spring', 'autumn'],
  ])('withholds what one newcomer said, whatever the waves are called: %s, %s', (first, second) => {
    const two = makeInstrument([1, 1]);
    const people = (wave: string, last: Answer) =>
      [1, 2, 3, 4, 5, 6].map((person) =>
        makeResponse(
          { 'd0-0': person === 6 ? last : 4, 'd1-0': 3 },
          { wave, respondentId: `person-${person}` },
        ),
      );
    const series = scoreResponses([...people(first, 'dont_know'), ...people(second, 1)], two);
    const of = (name: string) => series.find(({ wave }) => wave === name) as TrustSeries;
    const { scores, overall } = waveChange(of(second), of(first));
    expect(scores.d0).toMatchObject({ change: null, reason: 'respondents_differ' });
    expect(scores.d1).toMatchObject({ change: 0, reason: null });
    expect(overall).toMatchObject({ change: null, reason: 'respondents_differ' });
  });

  it('is not told when it would tell what a few said', () => {
    const now = makeSeries({ competence: 4 }, { wave: '2', comparableWith: [] });
    const none = { change: null, indexChange: null, reason: 'respondents_differ' };
    expect(waveChange(now, before)).toEqual({ scores: { competence: none }, overall: none });
  });

  it("is the host's to judge for series that were not scored here", () => {
    const now = makeSeries({ competence: 4 }, { wave: '2' });
    expect(waveChange(now, before).scores.competence?.change).toBe(1);
  });

  it('is unknown between two instruments', () => {
    const now = makeSeries({ competence: 4 }, { wave: '2', instrumentId: 'abi3' });
    expect(waveChange(now, before).overall.reason).toBe('different_instrument');
  });

  it.each(['below_threshold', 'complementary', 'no_answers'] as const)(
    'is unknown where a wave is withheld: %s',
    (why) => {
      const now = makeSeries({ competence: why }, { wave: '2', overall: why });
      const unknown = { change: null, indexChange: null, reason: 'unknown' };
      expect(waveChange(now, before)).toEqual({
        scores: { competence: unknown },
        overall: unknown,
      });
    },
  );

  it('works on what scoreResponses returns', () => {
    const wave = (name: string, value: number) =>
      ['r1', 'r2', 'r3', 'r4', 'r5'].map((respondentId) =>
        makeResponse({ 'd0-0': value }, { wave: name, respondentId }),
      );
    const [first, second] = scoreResponses([...wave('1', 2), ...wave('2', 3)], makeInstrument([1]));
    expect(first && second && waveChange(second, first).overall.change).toBe(1);
  });
});
