import { describe, expect, it } from 'vitest';
import { type Baseline, commitmentOutcome } from '../../../src/core/index.ts';
import {
  type Act,
  afterActs,
  asked,
  delivered,
  extended,
  mergedWith,
  promised,
} from './helpers.ts';

const now = '2026-03-31T09:00:00Z';
const none = { completion: null, daysEarly: null, exceeded: [], waived: [] };

describe('commitmentOutcome', () => {
  it('takes what was promised for Tuesday and delivered on Thursday for late', () => {
    expect(commitmentOutcome(delivered('2026-03-10', '2026-03-12'), { now })).toEqual({
      due: '2026-03-10',
      completion: '2026-03-12',
      outcome: 'keptLate',
      daysEarly: -2,
      exceeded: [],
      waived: [],
    });
  });

  it('keeps a promise on its day, and shows what came early', () => {
    const onTheDay = commitmentOutcome(delivered('2026-03-10', '2026-03-10'), { now });
    expect(onTheDay).toMatchObject({ outcome: 'kept', daysEarly: 0 });
    const early = commitmentOutcome(delivered('2026-03-10', '2026-02-28'), { now });
    expect(early).toMatchObject({ outcome: 'kept', daysEarly: 10 });
  });

  it('knows the leap day', () => {
    const outcomeOn = (on: string) => commitmentOutcome(delivered('2028-02-29', on), { now });
    expect(outcomeOn('2028-02-29')).toMatchObject({ outcome: 'kept', daysEarly: 0 });
    expect(outcomeOn('2028-03-01')).toMatchObject({ outcome: 'keptLate', daysEarly: -1 });
    expect(outcomeOn('2028-02-28')).toMatchObject({ outcome: 'kept', daysEarly: 1 });
  });

  it('names the conditions that were let go and those that were exceeded', () => {
    const commitment = promised(
      { due: '2026-03-10' },
      { type: 'report', on: '2026-03-09' },
      { type: 'declareSatisfied', on: '2026-03-11', waived: ['c2'], exceeded: ['c1'] },
    );
    expect(commitmentOutcome(commitment, { now })).toMatchObject({
      outcome: 'kept',
      waived: ['c2'],
      exceeded: ['c1'],
    });
  });

  it('does not count a report that was sent back', () => {
    const commitment = promised(
      { due: '2026-03-10' },
      { type: 'report', on: '2026-03-09' },
      { type: 'declareDissatisfied', on: '2026-03-10', unmet: ['c1'] },
      { type: 'report', on: '2026-03-13' },
      { type: 'declareSatisfied', on: '2026-03-14' },
    );
    expect(commitmentOutcome(commitment, { now })).toMatchObject({
      completion: '2026-03-13',
      outcome: 'keptLate',
      daysEarly: -3,
    });
  });

  it('goes by the day of the report, not by that of the judgement', () => {
    const commitment = promised(
      { due: '2026-03-10' },
      { type: 'report', on: '2026-03-10' },
      { type: 'declareSatisfied', on: '2026-03-25' },
    );
    expect(commitmentOutcome(commitment, { now }).outcome).toBe('kept');
  });

  it('reads the day of a report in the stated time zone', () => {
    const commitment = delivered('2026-03-10', '2026-03-10T23:30:00Z');
    const outcomeIn = (timeZone?: string) =>
      commitmentOutcome(commitment, { now, ...(timeZone && { timeZone }) });
    expect(outcomeIn()).toMatchObject({ outcome: 'kept', completion: '2026-03-10' });
    expect(outcomeIn('Pacific/Auckland')).toMatchObject({
      outcome: 'keptLate',
      completion: '2026-03-11',
    });
    expect(outcomeIn('Nowhere/Atlantis')).toEqual(outcomeIn('UTC'));
  });

  it('misses a promise only once its day is over, in the stated time zone', () => {
    const commitment = promised({ due: '2026-03-10' });
    const outcomeAt = (moment: string, timeZone = 'UTC') =>
      commitmentOutcome(commitment, { now: moment, timeZone }).outcome;
    expect(outcomeAt('2026-03-10T23:59:59Z')).toBe('open');
    expect(outcomeAt('2026-03-11T00:00:00Z')).toBe('missed');
    expect(outcomeAt('2026-03-10T11:00:00Z', 'Pacific/Auckland')).toBe('missed');
    expect(outcomeAt('2026-03-11T03:00:00Z', 'America/New_York')).toBe('open');
    expect(outcomeAt('2026-03-10')).toBe('open');
    expect(outcomeAt('2026-03-11')).toBe('missed');
  });

  it('waits for the judgement on what was reported, even when that was late', () => {
    const commitment = promised({ due: '2026-03-10' }, { type: 'report', on: '2026-03-20' });
    expect(commitmentOutcome(commitment, { now })).toEqual({
      ...none,
      due: '2026-03-10',
      outcome: 'pending',
    });
  });

  it('takes a promise that was taken back for missed, even before its day', () => {
    const act: Act = { type: 'renege', on: '2026-03-02', reason: 'No people' };
    const commitment = promised({ due: '2026-04-30' }, act);
    expect(commitmentOutcome(commitment, { now }).outcome).toBe('missed');
  });

  it.each<[string, Act[]]>([
    ['requested', []],
    ['declined', [{ type: 'decline', on: '2026-03-01' }]],
    ['withdrawn', [{ type: 'withdraw', on: '2026-03-01' }]],
    [
      'cancelled',
      [
        { type: 'promise', on: '2026-03-01' },
        { type: 'cancel', on: '2026-03-02' },
      ],
    ],
  ])('has no outcome when %s', (state, acts) => {
    const commitment = afterActs(asked({ due: '2026-03-10' }), ...acts);
    expect(commitment.state).toBe(state);
    expect(commitmentOutcome(commitment, { now }).outcome).toBeNull();
  });

  describe('baselines', () => {
    const dues = (acts: Act[]) => {
      const commitment = promised({ asked: '2026-03-06', due: '2026-03-10' }, ...acts);
      const due = (baseline: Baseline) => commitmentOutcome(commitment, { now, baseline }).due;
      return [due('requested'), due('original'), due('latest')];
    };

    it('holds against the day asked for, first promised and last agreed', () => {
      expect(dues([])).toEqual(['2026-03-06', '2026-03-10', '2026-03-10']);
      expect(dues(extended('2026-03-20', '2026-03-09'))).toEqual([
        '2026-03-06',
        '2026-03-10',
        '2026-03-20',
      ]);
    });

    it('gives three outcomes to one delivery', () => {
      const commitment = promised(
        { asked: '2026-03-06', due: '2026-03-10' },
        ...extended('2026-03-20', '2026-03-09'),
        { type: 'report', on: '2026-03-12' },
        { type: 'declareSatisfied', on: '2026-03-13' },
      );
      const outcome = (baseline: Baseline) => {
        const { outcome, daysEarly } = commitmentOutcome(commitment, { now, baseline });
        return [outcome, daysEarly];
      };
      expect(outcome('requested')).toEqual(['keptLate', -6]);
      expect(outcome('original')).toEqual(['keptLate', -2]);
      expect(outcome('latest')).toEqual(['kept', 8]);
    });

    it('follows a chain of extensions, each agreed on or before the day then due', () => {
      const acts = [
        ...extended('2026-03-20', '2026-03-10'),
        ...extended('2026-03-25', '2026-03-20'),
      ];
      expect(dues(acts)[2]).toBe('2026-03-25');
    });

    it('lets an extension that was accepted after the day rescue nothing, nor one after it', () => {
      const late = extended('2026-03-20', '2026-03-10', '2026-03-11');
      expect(dues(late)[2]).toBe('2026-03-10');
      const andAnother = [...late, ...extended('2026-03-25', '2026-03-15')];
      expect(dues(andAnother)[2]).toBe('2026-03-10');
    });

    it('decides in the time zone whether an extension was in time', () => {
      const acts = extended('2026-03-20', '2026-03-10T22:00:00Z', '2026-03-10T23:30:00Z');
      const commitment = promised({ due: '2026-03-10' }, ...acts);
      const due = (timeZone: string) =>
        commitmentOutcome(commitment, { now, baseline: 'latest', timeZone }).due;
      expect(due('UTC')).toBe('2026-03-20');
      expect(due('Pacific/Auckland')).toBe('2026-03-10');
    });

    it('leaves the day alone while an extension is only proposed, or was rejected', () => {
      const [proposal] = extended('2026-03-20', '2026-03-05') as [Act];
      expect(dues([proposal])[2]).toBe('2026-03-10');
      expect(dues([proposal, { type: 'rejectAmendment', on: '2026-03-06' }])[2]).toBe('2026-03-10');
    });

    it('follows an earlier day that was agreed, too', () => {
      expect(dues(extended('2026-03-08', '2026-03-05'))[2]).toBe('2026-03-08');
    });
  });

  it('does not change what it is given', () => {
    const commitment = delivered('2026-03-10', '2026-03-12');
    const before = structuredClone(commitment);
    commitmentOutcome(commitment, { now, baseline: 'latest' });
    expect(commitment).toEqual(before);
  });

  it('ignores acts that were overtaken', () => {
    const commitment = mergedWith(
      promised(
        { due: '2026-03-10' },
        { type: 'report', on: '2026-03-09' },
        { type: 'declareSatisfied', on: '2026-03-14' },
      ),
      { type: 'report', on: '2026-03-13' },
      { type: 'declareSatisfied', on: '2026-03-15', waived: ['c1'], exceeded: ['c2'] },
    );
    expect(commitment.history.filter(({ overtaken }) => overtaken)).toHaveLength(2);
    expect(commitmentOutcome(commitment, { now })).toMatchObject({
      completion: '2026-03-09',
      outcome: 'kept',
      waived: [],
      exceeded: [],
    });
  });

  it.each([null, undefined, 7, 'promised', [], {}, { state: 'promised' }])(
    'has no outcome for %j',
    (garbage) => {
      const outcome = commitmentOutcome(garbage as never, { now });
      expect(outcome).toEqual({ ...none, due: null, outcome: null });
    },
  );

  it.each(['', 'yesterday', '2026-02-30', null, undefined, 7])(
    'does not guess whether a promise is missed when now is %j',
    (moment) => {
      const options = { now: moment as string };
      const commitment = promised({ due: '2026-03-10' });
      expect(commitmentOutcome(commitment, options).outcome).toBeNull();
      expect(commitmentOutcome(delivered('2026-03-10', '2026-03-09'), options).outcome).toBe(
        'kept',
      );
    },
  );
});
