import { describe, expect, it } from 'vitest';
import type { VarianceReason } from '../../../src/core/index.ts';
import { type Act, extended, headsUp, mergedWith, northwind, promised } from './helpers.ts';
import { due, kept, late, measure } from './marchMeasures.ts';

describe('measureCommitments', () => {
  describe('renegotiatedInTime', () => {
    it('is the share of promises with a change proposed on or before the day, and accepted', () => {
      const commitments = [
        promised({ due }, ...extended('2026-03-20', due)),
        promised({ due }, ...extended('2026-03-20', '2026-03-09', '2026-03-11')),
        promised({ due }, ...extended('2026-03-20', '2026-03-11')),
        promised({ due }, extended('2026-03-20', '2026-03-05')[0] as Act),
        kept(),
      ];
      expect(measure(commitments).renegotiatedInTime).toBe(2 / 5);
    });

    it('counts once what was changed twice, first before the day', () => {
      const acts = [
        ...extended('2026-03-20', '2026-03-09'),
        ...extended('2026-03-25', '2026-03-19'),
      ];
      expect(measure([promised({ due }, ...acts), kept()]).renegotiatedInTime).toBe(1 / 2);
    });

    it('does not count a second change that follows a miss', () => {
      const acts = [
        ...extended('2026-03-20', '2026-03-11'),
        ...extended('2026-03-25', '2026-03-15'),
      ];
      expect(measure([promised({ due }, ...acts)]).renegotiatedInTime).toBe(0);
    });

    it('does not count another person, nor a change that was rejected', () => {
      const other = { partyId: 'harbour', personId: 'stores' };
      const commitments = [
        promised(
          { due },
          { type: 'reassign', on: '2026-03-05', performer: other },
          { type: 'acceptAmendment', on: '2026-03-06' },
        ),
        promised({ due }, extended('2026-03-20', '2026-03-05')[0] as Act, {
          type: 'rejectAmendment',
          on: '2026-03-06',
        }),
        // Put in the place of another day, which was then not agreed.
        promised(
          { due },
          extended('2026-03-20', '2026-03-05')[0] as Act,
          { type: 'reassign', on: '2026-03-06', performer: other },
          { type: 'acceptAmendment', on: '2026-03-07' },
        ),
      ];
      expect(measure(commitments)).toMatchObject({ population: 3, renegotiatedInTime: 0 });
    });
  });

  describe('surpriseRate', () => {
    const surprise = (...acts: Act[]) => measure([promised({ due }, ...acts)]).surpriseRate;

    it('is the share of what was not kept on time that came without a word', () => {
      const commitments = [
        kept(),
        late(),
        promised({ due }),
        promised({ due }, headsUp('2026-03-08')),
        promised({ due }, headsUp('2026-03-09')),
        promised({ due }, { type: 'report', on: due }),
      ];
      expect(measure(commitments).surpriseRate).toBe(2 / 4);
    });

    it('accepts a word on the day, and none later', () => {
      expect(surprise(headsUp(due))).toBe(0);
      expect(surprise(headsUp('2026-03-11'))).toBe(1);
    });

    it('takes a promise that was taken back in time for no surprise', () => {
      expect(surprise({ type: 'renege', on: '2026-03-09', reason: 'No people' })).toBe(0);
      expect(surprise({ type: 'renege', on: '2026-03-11', reason: 'No people' })).toBe(1);
    });

    it('takes a proposed change for a word, whatever became of it', () => {
      const [proposal] = extended('2026-03-20', '2026-03-09') as [Act];
      expect(surprise(proposal)).toBe(0);
      expect(surprise(proposal, { type: 'rejectAmendment', on: '2026-03-09' })).toBe(0);
    });

    it('takes a change that the receiver wanted for no word of the performer', () => {
      const wanted: Act = {
        type: 'proposeAmendment',
        on: '2026-03-05',
        by: northwind,
        terms: { deliverable: 'Stock list and a map' },
        reason: 'A site more',
      };
      expect(surprise(wanted)).toBe(1);
      expect(surprise(wanted, headsUp('2026-03-09'))).toBe(0);
    });

    it('does not hear a word that was overtaken', () => {
      const late = promised(
        { due },
        { type: 'report', on: '2026-03-08' },
        { type: 'declareDissatisfied', on: '2026-03-12', unmet: ['c1'] },
      );
      const commitment = mergedWith(late, headsUp('2026-03-09', 'other'));
      expect(commitment.history.at(-2)?.overtaken).toBe(true);
      expect(measure([commitment])).toMatchObject({
        missed: 1,
        surpriseRate: 1,
        medianNoticeDays: null,
        unstated: 1,
      });
    });

    it('is unknown when all was kept on time', () => {
      expect(
        measure([kept(), promised({ due }, { type: 'report', on: due })]).surpriseRate,
      ).toBeNull();
    });
  });

  describe('medianNoticeDays', () => {
    const median = (...days: string[]) =>
      measure(days.map((day) => promised({ due }, headsUp(day)))).medianNoticeDays;

    it('is the middle of the days from the first heads-up to the due day', () => {
      expect(median('2026-03-09', '2026-02-28', '2026-03-08')).toBe(2);
      expect(median('2026-03-09', '2026-03-06')).toBe(2.5);
      expect(median('2026-03-10')).toBe(0);
    });

    it('sorts as numbers, and is negative for a word that came too late', () => {
      expect(median('2026-03-12', '2026-03-13', '2026-03-20')).toBe(-3);
      expect(median('2026-03-08', '2026-02-28', '2026-02-18')).toBe(10);
    });

    it('takes the first of several, also for what was kept', () => {
      const commitment = promised(
        { due },
        headsUp('2026-03-03'),
        headsUp('2026-03-08'),
        { type: 'report', on: due },
        { type: 'declareSatisfied', on: due },
      );
      expect(measure([commitment, kept()])).toMatchObject({ kept: 2, medianNoticeDays: 7 });
    });

    it('is unknown without a heads-up', () => {
      expect(measure([kept(), promised({ due })]).medianNoticeDays).toBeNull();
    });
  });

  it('counts as first pass what was accepted without being sent back', () => {
    const sentBack = promised(
      { due },
      { type: 'report', on: '2026-03-08' },
      { type: 'declareDissatisfied', on: '2026-03-09', unmet: ['c1'] },
      { type: 'report', on: due },
      { type: 'declareSatisfied', on: due },
    );
    const stillOut = promised(
      { due },
      { type: 'report', on: '2026-03-08' },
      { type: 'declareDissatisfied', on: '2026-03-09', unmet: ['c1'] },
    );
    expect(measure([sentBack, kept(), late(), stillOut]).firstPassAcceptance).toBe(2 / 3);
    expect(measure([stillOut]).firstPassAcceptance).toBeNull();
  });

  describe('reasons', () => {
    const because = (reason: VarianceReason) => promised({ due }, headsUp('2026-03-09', reason));

    it('lists them by frequency, then in the order of the enumeration', () => {
      const commitments = [
        because('other'),
        because('late_input'),
        because('third_party'),
        because('third_party'),
        because('overcommitted'),
        promised({ due }),
        late(),
      ];
      const { reasons, unstated } = measure(commitments);
      expect(reasons).toEqual([
        { reason: 'third_party', count: 2, share: 0.4, cumulative: 0.4 },
        { reason: 'overcommitted', count: 1, share: 0.2, cumulative: 0.6 },
        { reason: 'late_input', count: 1, share: 0.2, cumulative: 0.8 },
        { reason: 'other', count: 1, share: 0.2, cumulative: 1 },
      ]);
      expect(unstated).toBe(2);
    });

    it('goes by the reason stated last', () => {
      const commitment = promised(
        { due },
        headsUp('2026-03-08', 'third_party'),
        headsUp('2026-03-09'),
        { type: 'report', on: '2026-03-12', varianceReason: 'handover_gap' },
        { type: 'declareSatisfied', on: '2026-03-13' },
      );
      expect(measure([commitment]).reasons).toEqual([
        { reason: 'handover_gap', count: 1, share: 1, cumulative: 1 },
      ]);
    });

    it('asks for none where the promise was kept, is pending or open', () => {
      const report: Act = { type: 'report', on: due };
      const commitments = [
        promised({ due }, headsUp('2026-03-08', 'other'), report, {
          type: 'declareSatisfied',
          on: due,
        }),
        promised({ due }, headsUp('2026-03-08', 'other'), report),
      ];
      expect(measure(commitments)).toMatchObject({ population: 2, reasons: [], unstated: 0 });
    });
  });
});
