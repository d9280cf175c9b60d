import { describe, expect, it } from 'vitest';
import { type Commitment, measureCommitments } from '../../../src/core/index.ts';
import { headsUp, promised } from './helpers.ts';
import { due, kept, late, march, measure, nothing } from './marchMeasures.ts';

describe('measureCommitments', () => {
  describe('collections', () => {
    const commitments = [kept(), late(), promised({ due })];
    const expected = measure(commitments);

    it('takes a list, another iterable, or a record', () => {
      expect(measureCommitments(new Set(commitments), march)).toEqual(expected);
      const byId = new Map(commitments.map((one) => [one.id, one]));
      expect(measureCommitments(byId.values(), march)).toEqual(expected);
      expect(measureCommitments(Object.fromEntries(byId), march)).toEqual(expected);
    });

    it('does not change what it is given', () => {
      const before = structuredClone(commitments);
      measure(commitments, { baseline: 'latest' });
      expect(commitments).toEqual(before);
    });
  });

  describe('bad data', () => {
    const good = kept();
    const broken = (change: object) => ({ ...promised({ due }), ...change });

    it.each([
      ['null', null],
      ['a text', 'promised'],
      ['an empty object', {}],
      ['an unknown state', broken({ state: 'done' })],
      ['no history', broken({ history: undefined })],
      ['no performer', broken({ performer: null })],
      ['no terms', broken({ terms: [] })],
      ['terms that are none', broken({ terms: [null] })],
      ['no promise', broken({ agreed: [] })],
      ['a promise that is none', broken({ agreed: [null] })],
      ['a promise at no moment', broken({ agreed: [{ version: 1, at: 'then' }] })],
      [
        'a promise of no version',
        broken({ agreed: [{ version: 1n, at: '2026-03-01T09:00:00Z' }] }),
      ],
      ['a day that does not exist', broken({ terms: [{ due: '2026-02-30' }] })],
      ['satisfaction without a report', broken({ state: 'satisfied' })],
    ])('passes over what has %s', (_, garbage) => {
      const commitments = [garbage, good] as Commitment[];
      expect(measure(commitments)).toMatchObject({ population: 1, kept: 1 });
    });

    it('passes over entries of a history that are none', () => {
      const commitment = late();
      const history = [null, 7, 'x', { type: 'report' }, { type: 'flagRisk', at: 'then' }];
      const littered = { ...commitment, history: [...history, ...commitment.history] };
      const measures = measure([littered as Commitment]);
      expect(measures).toMatchObject({ keptLate: 1, surpriseRate: 1, medianNoticeDays: null });
    });

    it('takes a reason that it does not know for unstated', () => {
      const commitment = promised({ due }, headsUp('2026-03-08', 'other'));
      const history = commitment.history.map((entry) =>
        entry.type === 'flagRisk' ? { ...entry, varianceReason: 'toString' } : entry,
      );
      expect(measure([{ ...commitment, history } as Commitment])).toMatchObject({
        missed: 1,
        reasons: [],
        unstated: 1,
      });
    });

    it.each([null, undefined, 7, 'abc', true, Symbol('x')])('finds nothing in %s', (garbage) => {
      expect(measureCommitments(garbage as never, march)).toEqual(nothing);
    });

    it.each([
      ['from', '2026-02-30'],
      ['from', undefined],
      ['to', '31.03.2026'],
      ['to', '9999-12-31'],
      ['now', 'today'],
      ['now', null],
      ['baseline', 'easiest'],
      ['promisedBefore', 'Monday'],
    ])('measures nothing when %s is %j', (key, value) => {
      expect(measure([good], { [key]: value })).toEqual(nothing);
    });
  });
});
