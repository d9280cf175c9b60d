import { describe, expect, it } from 'vitest';
import type { MeasureOptions } from '../../../src/core/index.ts';
import { afterActs, asked, delivered, extended, harbour, northwind, promised } from './helpers.ts';
import { due, kept, late, measure, nothing } from './marchMeasures.ts';

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);

describe('measureCommitments', () => {
  it('gives the published figures: 5 of 6 and 16 of 20', () => {
    expect(measure([...times(5, kept), late()]).ppc).toBe(5 / 6);
    const sixteen = measure([...times(16, kept), ...times(4, () => promised({ due }))]);
    expect(sixteen).toMatchObject({ ppc: 0.8, kept: 16, missed: 4, population: 20 });
  });

  it('gives no part marks: what was promised for Tuesday and came on Thursday is not kept', () => {
    expect(measure([late()])).toMatchObject({ ppc: 0, kept: 0, keptLate: 1, missed: 0 });
  });

  it('gives the published OTIF: 1080 of 1200 on time and in full', () => {
    const full = kept();
    const inPart = promised(
      { due },
      { type: 'report', on: due },
      { type: 'declareSatisfied', on: due, waived: ['c2'] },
    );
    const missing = promised({ due });
    const measures = measure([
      ...times(1080, () => full),
      ...times(20, () => inPart),
      ...times(100, () => missing),
    ]);
    expect(measures).toMatchObject({ population: 1200, kept: 1100, otif: 0.9, ppc: 1100 / 1200 });
  });

  it('knows nothing of an empty population', () => {
    expect(measure([])).toEqual(nothing);
    expect(measure([asked({ due })])).toEqual(nothing);
  });

  it('counts each promise due in the window once, in one of five ways', () => {
    const commitments = [
      kept(),
      late(),
      promised({ due }),
      promised({ due }, { type: 'renege', on: '2026-03-05', reason: 'No people' }),
      promised({ due }, { type: 'report', on: '2026-03-12' }),
      promised({ due: '2026-03-31' }),
    ];
    expect(measure(commitments, { now: '2026-03-20T09:00:00Z' })).toMatchObject({
      population: 6,
      kept: 1,
      keptLate: 1,
      missed: 2,
      pending: 1,
      open: 1,
      ppc: 1 / 4,
    });
  });

  it('shows what is pending or open, and does not judge it', () => {
    const pending = promised({ due }, { type: 'report', on: due });
    expect(measure([pending])).toMatchObject({ population: 1, pending: 1, ppc: null, otif: null });
    const open = measure([promised({ due })], { now: '2026-03-10T20:00:00Z' });
    expect(open).toMatchObject({ population: 1, open: 1, ppc: null, surpriseRate: null });
    expect(measure([pending, kept()]).ppc).toBe(1);
  });

  it('leaves out what was cancelled, declined, withdrawn or only asked', () => {
    const request = () => asked({ due });
    const commitments = [
      kept(),
      promised({ due }, { type: 'cancel', on: '2026-03-20' }),
      promised({ due }, { type: 'report', on: due }, { type: 'cancel', on: '2026-03-20' }),
      afterActs(request(), { type: 'decline', on: '2026-03-05' }),
      afterActs(request(), { type: 'withdraw', on: '2026-03-05' }),
      request(),
    ];
    expect(measure(commitments)).toMatchObject({ population: 1, ppc: 1 });
  });

  it('includes the first and the last day of the window, and no other', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    const commitments = days.map((day) => promised({ due: day }));
    expect(measure(commitments).missed).toBe(2);
    expect(measure(commitments, { from: '2026-03-31' }).missed).toBe(1);
    expect(measure(commitments, { from: '2026-03-31', to: '2026-03-01' })).toEqual(nothing);
  });

  it('puts a promise into the window by the day of the baseline', () => {
    const commitment = promised(
      { asked: '2026-02-27', due: '2026-03-31' },
      ...extended('2026-04-02', '2026-03-30'),
    );
    const populations = (from: string, to: string) =>
      (['requested', 'original', 'latest'] as const).map(
        (baseline) => measure([commitment], { from, to, baseline }).population,
      );
    expect(populations('2026-02-01', '2026-02-28')).toEqual([1, 0, 0]);
    expect(populations('2026-03-01', '2026-03-31')).toEqual([0, 1, 0]);
    expect(populations('2026-04-01', '2026-04-30')).toEqual([0, 0, 1]);
  });

  it('holds against the original day unless told otherwise', () => {
    const commitment = promised(
      { asked: '2026-03-08', due },
      ...extended('2026-03-20', '2026-03-09'),
      { type: 'report', on: '2026-03-15' },
      { type: 'declareSatisfied', on: '2026-03-16' },
    );
    expect(measure([commitment]).ppc).toBe(0);
    expect(measure([commitment], { baseline: 'original' }).ppc).toBe(0);
    expect(measure([commitment], { baseline: 'requested' }).ppc).toBe(0);
    expect(measure([commitment], { baseline: 'latest' }).ppc).toBe(1);
  });

  it('lets an extension accepted after the day rescue nothing, and none that follows it', () => {
    const commitment = promised(
      { due },
      ...extended('2026-03-20', '2026-03-11'),
      ...extended('2026-03-25', '2026-03-15'),
      { type: 'report', on: '2026-03-16' },
    );
    const reported = afterActs(commitment, { type: 'declareSatisfied', on: '2026-03-26' });
    expect(measure([reported], { baseline: 'latest' })).toMatchObject({ ppc: 0, keptLate: 1 });
  });

  describe('work that nobody planned', () => {
    it('never gives more than all', () => {
      const afterwards = times(5, () => delivered(due, '2026-03-12', { promisedOn: '2026-03-11' }));
      const measures = measure([...times(3, kept), ...afterwards]);
      expect(measures).toMatchObject({ population: 3, kept: 3, ppc: 1 });
    });

    it('counts what was promised on the day itself, in the stated time zone', () => {
      const lastMinute = [
        delivered(due, '2026-03-10T23:55:00Z', { promisedOn: `${due}T23:30:00Z` }),
      ];
      expect(measure(lastMinute)).toMatchObject({ population: 1, kept: 1 });
      expect(measure(lastMinute, { timeZone: 'Pacific/Auckland' })).toEqual(nothing);
    });

    it('leaves out what was promised after the plan was frozen', () => {
      const commitments = [
        delivered(due, due, { promisedOn: '2026-03-01T11:59:59Z' }),
        promised({ due, promisedOn: '2026-03-01T11:59:59.500Z' }),
        promised({ due, promisedOn: '2026-03-01T12:00:00Z' }),
        promised({ due, promisedOn: '2026-03-02' }),
      ];
      const frozen = measure(commitments, { promisedBefore: '2026-03-01T12:00Z' });
      expect(frozen).toMatchObject({ population: 2, kept: 1, missed: 1 });
      expect(measure(commitments).population).toBe(4);
    });
  });

  it('measures one party, or one person of it', () => {
    const person = (personId: string) => ({ partyId: 'harbour', personId });
    const commitments = [
      delivered(due, due, { performer: person('dispatch') }),
      promised({ due, performer: person('stores') }),
      delivered(due, due, { requester: harbour, performer: northwind }),
    ];
    const counts = (performer: MeasureOptions['performer']) => {
      const { kept: done, missed } = measure(commitments, performer ? { performer } : {});
      return [done, missed];
    };
    expect(counts(undefined)).toEqual([2, 1]);
    expect(counts('harbour')).toEqual([1, 1]);
    expect(counts(harbour)).toEqual([1, 1]);
    expect(counts('northwind')).toEqual([1, 0]);
    expect(counts(person('stores'))).toEqual([0, 1]);
    expect(counts('nobody')).toEqual([0, 0]);
  });
});
