import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baselines,
  type Commitment,
  type CommitmentMeasures,
  commitmentOutcome,
  commitmentStates,
  measureCommitments,
  measurePeriods,
  periodLengths,
  reciprocity,
} from '../../../src/core/index.ts';
import { anyCommitment, manyCommitments, someDay } from './helpers.ts';

const anyOptions = fc
  .record({
    days: fc.tuple(someDay, someDay),
    now: someDay,
    baseline: fc.constantFrom(...baselines),
    timeZone: fc.constantFrom('UTC', 'Pacific/Auckland', 'America/New_York'),
  })
  .map(({ days, ...rest }) => {
    const [from, to] = days.sort() as [string, string];
    return { from, to, ...rest };
  });

const counts = ({
  population,
  kept,
  keptLate,
  missed,
  pending,
  open,
  unstated,
}: CommitmentMeasures) => [population, kept, keptLate, missed, pending, open, unstated];

const sumOf = (rows: number[][]) =>
  rows.reduce((total, row) => total.map((value, i) => value + (row[i] as number)));

describe('measureCommitments', () => {
  it('keeps every ratio within 0 and 1, and null without a population', () => {
    fc.assert(
      fc.property(manyCommitments, anyOptions, (commitments, options) => {
        const measures = measureCommitments(commitments, options);
        const { kept, keptLate, missed, population, reasons, unstated } = measures;
        const wholes = {
          ppc: kept + keptLate + missed,
          otif: kept + keptLate + missed,
          renegotiatedInTime: population,
          surpriseRate: keptLate + missed,
          firstPassAcceptance: kept + keptLate,
        };
        for (const [name, whole] of Object.entries(wholes)) {
          const ratio = measures[name as keyof typeof wholes];
          if (whole === 0) expect(ratio).toBeNull();
          else {
            expect(ratio).toBeGreaterThanOrEqual(0);
            expect(ratio).toBeLessThanOrEqual(1);
          }
        }
        expect(measures.otif ?? 0).toBeLessThanOrEqual(measures.ppc ?? 0);
        const stated = reasons.reduce((sum, { count }) => sum + count, 0);
        expect(stated + unstated).toBe(keptLate + missed);
        if (stated > 0) expect(reasons.at(-1)?.cumulative).toBe(1);
      }),
    );
  });

  it('counts each promise in exactly one way', () => {
    fc.assert(
      fc.property(manyCommitments, anyOptions, (commitments, options) => {
        const [population, ...ways] = counts(measureCommitments(commitments, options));
        expect(ways.slice(0, 5).reduce((sum, n) => sum + n)).toBe(population);
      }),
    );
  });

  it('counts what commitmentOutcome says of each', () => {
    const whole = { from: '1900-01-01', to: '2999-12-31' };
    fc.assert(
      fc.property(anyCommitment, anyOptions, (commitment, options) => {
        const { outcome } = commitmentOutcome(commitment, options);
        const measures = measureCommitments([commitment], { ...options, ...whole });
        if (measures.population === 0) return;
        expect(outcome).not.toBeNull();
        expect(measures[outcome as 'kept']).toBe(1);
      }),
    );
  });

  it('does not depend on the order of the commitments', () => {
    const shuffled = manyCommitments.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, anyOptions, ([list, other], options) => {
        expect(measureCommitments(other, options)).toEqual(measureCommitments(list, options));
      }),
    );
  });

  it('gives each party its part of the whole', () => {
    fc.assert(
      fc.property(manyCommitments, anyOptions, (commitments, options) => {
        const of = (performer: string) =>
          counts(measureCommitments(commitments, { ...options, performer }));
        expect(sumOf([of('northwind'), of('harbour')])).toEqual(
          counts(measureCommitments(commitments, options)),
        );
      }),
    );
  });

  it('holds later baselines against later days: latest keeps no less than original', () => {
    const whole = { from: '1900-01-01', to: '2999-12-31', now: '2026-03-20' };
    const extendedOnly = anyCommitment.filter(({ terms, agreed }) =>
      agreed.every(({ version }, i) => {
        const before = agreed[i - 1];
        if (!before) return true;
        return (terms[version - 1]?.due ?? '') >= (terms[before.version - 1]?.due ?? '');
      }),
    );
    fc.assert(
      fc.property(fc.array(extendedOnly, { maxLength: 12 }), (commitments) => {
        const kept = (baseline: 'original' | 'latest') =>
          measureCommitments(commitments, { ...whole, baseline }).kept;
        expect(kept('latest')).toBeGreaterThanOrEqual(kept('original'));
      }),
    );
  });

  it('never throws, whatever is in the list', () => {
    const shaped = fc.record(
      {
        state: fc.constantFrom(...commitmentStates),
        requester: fc.anything(),
        performer: fc.constant({ partyId: 'harbour' }),
        terms: fc.array(
          fc.oneof(fc.anything(), fc.record({ due: fc.oneof(someDay, fc.anything()) })),
        ),
        agreed: fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              version: fc.oneof(fc.constant(1), fc.anything({ withBigInt: true })),
              at: fc.oneof(
                someDay.map((day) => `${day}T09:00:00Z`),
                fc.anything(),
              ),
            }),
          ),
        ),
        history: fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              type: fc.constantFrom('report', 'declareSatisfied', 'flagRisk', 'acceptAmendment'),
              at: fc.oneof(
                someDay.map((day) => `${day}T09:00:00Z`),
                fc.anything(),
              ),
              waived: fc.anything(),
            }),
          ),
        ),
      },
      { requiredKeys: ['state', 'performer'] },
    );
    const anyList = fc.array(fc.oneof(fc.anything(), shaped));
    fc.assert(
      fc.property(anyList, anyOptions, (list, options) => {
        const garbage = list as Commitment[];
        const { population } = measureCommitments(garbage, options);
        expect(population).toBeLessThanOrEqual(list.length);
        measurePeriods(garbage, { ...options, every: 'week' });
        reciprocity(garbage, 'harbour', 'northwind');
        for (const one of garbage) commitmentOutcome(one, options);
      }),
    );
  });
});

describe('measurePeriods', () => {
  it('covers the window without gaps, and adds up to it', () => {
    const every = fc.constantFrom(...periodLengths);
    fc.assert(
      fc.property(manyCommitments, anyOptions, every, (commitments, options, length) => {
        const periods = measurePeriods(commitments, { ...options, every: length });
        expect(periods[0]?.from).toBe(options.from);
        expect(periods.at(-1)?.to).toBe(options.to);
        const nextDay = (day: string) =>
          new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        periods.slice(1).forEach(({ from }, i) => {
          expect(from).toBe(nextDay(periods[i]?.to as string));
        });
        expect(sumOf(periods.map(counts))).toEqual(
          counts(measureCommitments(commitments, options)),
        );
        for (const { from, to, ...measures } of periods) {
          expect(measureCommitments(commitments, { ...options, from, to })).toEqual(measures);
        }
      }),
    );
  });
});

describe('reciprocity', () => {
  it('lies between −1 and 1, and turns its sign with its sides', () => {
    fc.assert(
      fc.property(manyCommitments, (commitments) => {
        const there = reciprocity(commitments, 'northwind', 'harbour');
        const back = reciprocity(commitments, 'harbour', 'northwind');
        expect(there.kept).toEqual({ a: back.kept.b, b: back.kept.a });
        expect(there.open).toEqual({ a: back.open.b, b: back.open.a });
        for (const key of ['balance', 'openBalance'] as const) {
          const value = there[key];
          expect(value === null).toBe(back[key] === null);
          expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
          expect((value ?? 0) + (back[key] ?? 0)).toBeCloseTo(0, 12);
        }
      }),
    );
  });
});
