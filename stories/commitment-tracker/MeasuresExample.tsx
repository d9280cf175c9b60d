import {
  type Baseline,
  commitmentOutcome,
  type MeasureOptions,
  measureCommitments,
  measurePeriods,
  reciprocity,
} from '../../src/core/index.ts';
import { useCommitmentMeasures } from '../../src/hooks/commitmentTracker/useCommitmentMeasures.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { sampleCommitments, today } from '../support/commitments.ts';
import { DocsTable } from '../support/DocsTable.tsx';
import { harbour, northwind, parties } from '../support/partnership.ts';
import { type Ratio, ratios } from './measureRatios.ts';
import { Titles, Worked } from './Worked.tsx';

const halfYear: MeasureOptions = { from: '2026-06-01', to: '2026-11-30', now: today };
const formats = createFormats('en');

/** Each promise of the sample that counts, with its own measures. */
const counted = sampleCommitments
  .map((commitment) => ({ commitment, own: measureCommitments([commitment], halfYear) }))
  .filter(({ own }) => own.population === 1);

/** Every promise that counts: its three days, when it was reported, and how it turned out. */
export function CountedPromises() {
  return (
    <DocsTable
      head={['Promise', 'Promised by', 'Asked for', 'Promised', 'Agreed last', 'Done', 'Outcome']}
      rows={counted.map(({ commitment }) => {
        const on = (baseline: Baseline) => commitmentOutcome(commitment, { baseline, now: today });
        const { completion, outcome } = on('original');
        return [
          commitment.title,
          parties.find(({ id }) => id === commitment.performer.partyId)?.name ?? '',
          dayOf(on('requested').due),
          dayOf(on('original').due),
          dayOf(on('latest').due),
          dayOf(completion),
          outcomes[outcome ?? 'open'],
        ];
      })}
    />
  );
}

const outcomes = {
  kept: 'kept',
  keptLate: 'kept late',
  missed: 'not kept',
  pending: 'reported',
  open: 'not due yet',
};

const dayOf = (day: string | null) =>
  day ? formats.date(day).replace(', 2026', '').replace(' ', '\u00a0') : '–';

/** A ratio worked out: the formula, the promises that go into it, and what the library says. */
export function WorkedRatio({ of }: { readonly of: keyof typeof ratios }) {
  const { formula, result, part, whole }: Ratio = ratios[of];
  const inWhole = counted.filter(({ own }) => whole(own));
  const inPart = inWhole.filter(({ own }) => part(own));
  const others = inWhole.filter(({ own }) => !part(own));
  const value = result(measureCommitments(sampleCommitments, halfYear));
  return (
    <Worked formula={formula} sum={`${inPart.length} ÷ ${inWhole.length}`} result={percent(value)}>
      <Titles label="Counts" commitments={inPart.map(({ commitment }) => commitment)} />
      <Titles label="Does not" commitments={others.map(({ commitment }) => commitment)} />
    </Worked>
  );
}

/** The same promises, held against each of the three days. */
export function WorkedBaselines() {
  const { baselines } = useSample();
  return (
    <DocsTable
      head={['Measured against', 'Kept on time', 'Promises', 'It answers']}
      rows={baselines.map(({ label, value, basis, explanation }) => [
        label,
        value,
        basis,
        explanation,
      ])}
    />
  );
}

/** Kept on time, month by month. */
export function WorkedTrend() {
  const months = measurePeriods(sampleCommitments, { ...halfYear, every: 'month' });
  return (
    <DocsTable
      head={['Month', 'Kept on time', 'Decided', 'Not decided yet']}
      rows={months.map(({ from, ppc, kept, keptLate, missed, pending, open }) => [
        from.slice(0, 7),
        percent(ppc),
        String(kept + keptLate + missed),
        String(pending + open),
      ])}
    />
  );
}

/** Days from each first heads-up to the day, and the middle one. */
export function WorkedNotice() {
  const warned = counted.filter(({ own }) => own.medianNoticeDays !== null);
  const days = warned.map(({ own }) => own.medianNoticeDays ?? 0);
  const { medianNoticeDays } = measureCommitments(sampleCommitments, halfYear);
  return (
    <Worked
      formula="median of (due day − day of the first heads-up)"
      sum={`median of ${days.join(' and ')}`}
      result={`${medianNoticeDays} days`}
    >
      <Titles label="Had a heads-up" commitments={warned.map(({ commitment }) => commitment)} />
    </Worked>
  );
}

/** What got in the way, most frequent first. */
export function WorkedReasons() {
  const { table, note } = useSample().reasons;
  return (
    <>
      <DocsTable head={table.columns} rows={table.rows.map(({ cells }) => cells)} />
      {note && <p>{note}.</p>}
    </>
  );
}

/** Promises kept for each other, and open. */
export function WorkedReciprocity() {
  const { kept, balance, open, openBalance } = reciprocity(
    sampleCommitments,
    northwind.id,
    harbour.id,
  );
  const row = (label: string, { a, b }: typeof kept, value: number | null) => [
    label,
    String(a),
    String(b),
    `(${a} − ${b}) ÷ (${a} + ${b})`,
    value === null ? 'not known' : formats.signed(value, 2),
  ];
  return (
    <DocsTable
      head={['', northwind.name, harbour.name, 'Formula', 'Balance']}
      rows={[row('Kept', kept, balance), row('Open', open, openBalance)]}
    />
  );
}

function useSample() {
  return useCommitmentMeasures({
    commitments: sampleCommitments,
    viewer: { partyId: northwind.id },
    parties,
    today,
    timeZone: 'UTC',
  });
}

const percent = (ratio: number | null) => (ratio === null ? 'not known' : formats.percent(ratio));
