import type { PeriodLength } from '../../core/commitments/calendarPeriods.ts';
import type { Reciprocity } from '../../core/commitments/reciprocity.ts';
import type { VarianceReason } from '../../core/commitments/types.ts';
import type { CalendarDate, Party } from '../../core/types.ts';
import { periodNames } from '../../i18n/periodNames.ts';
import type { MeasureWords } from './measureFigures.ts';
import type { MeasureReasons, MeasureReciprocity, MeasureTrend } from './measureTypes.ts';
import type { MeasureSums } from './sumMeasures.ts';

/** How the share kept on time went, period by period. */
export function measureTrend(
  { periods }: MeasureSums,
  { messages, formats }: MeasureWords,
  { every, today }: { readonly every: PeriodLength; readonly today: CalendarDate },
): MeasureTrend {
  const names = periodNames(every, formats.locale);
  const told = periods.map((period) => {
    const { ppc: ratio, kept, keptLate, missed, pending, open } = period;
    const running = period.to >= today;
    const name = names.long(period);
    return {
      id: period.from,
      ratio,
      n: kept + keptLate + missed,
      notDecided: pending + open,
      shortLabel: names.short(period),
      longLabel: running ? messages.periodSoFar({ period: name }) : name,
      value: ratio === null ? '' : formats.percent(ratio),
      running,
    };
  });
  const label = messages.trend[every];
  return {
    label,
    points: told.map(({ notDecided, longLabel, ...point }) => ({
      ...point,
      basis: point.n === 0 ? '' : messages.ofN({ n: point.n }, formats),
    })),
    scale: { top: formats.percent(1), bottom: formats.percent(0) },
    sentence: told
      .map(({ longLabel: period, ratio, n }) => messages.trendPoint({ period, ratio, n }, formats))
      .join('; '),
    table: {
      caption: label,
      columns: [messages.period, messages.labels.ppc, messages.decidedLabel, messages.notDecided],
      rows: told.map(({ id, longLabel, value, n, notDecided }) => ({
        id,
        cells: [
          longLabel,
          value || messages.notKnown,
          formats.number(n),
          formats.number(notDecided),
        ],
      })),
    },
  };
}

/** The Pareto of reasons as a table. */
export function measureReasons(
  { sides: { together } }: MeasureSums,
  { messages, formats }: MeasureWords,
  names: Readonly<Record<VarianceReason, string>>,
): MeasureReasons {
  const { reasons, unstated } = together;
  return {
    label: messages.reasonsTitle,
    explanation: messages.explanations.reasons,
    shares: reasons.map(({ share }) => share),
    table: {
      caption: messages.reasonsTitle,
      columns: [messages.reason, messages.promises, messages.share, messages.cumulative],
      rows: reasons.map(({ reason, count, share, cumulative }) => ({
        id: reason,
        cells: [
          names[reason],
          formats.number(count),
          formats.percent(share),
          formats.percent(cumulative),
        ],
      })),
    },
    note: unstated === 0 ? null : messages.unstated({ count: unstated }, formats),
  };
}

/** What `one` (called "we" when it has no name) and a partner do for each other. */
export function measureReciprocity(
  { kept, open, balance, openBalance }: Reciprocity,
  { messages, formats }: MeasureWords,
  { one, partner }: { readonly one: string | null; readonly partner: Party },
): MeasureReciprocity {
  const row = (id: string, label: string, counts: Reciprocity['kept'], value: number | null) => ({
    id,
    cells: [
      label,
      formats.number(counts.a),
      formats.number(counts.b),
      value === null ? messages.notKnown : formats.signed(value, 2),
    ],
  });
  return {
    partnerId: partner.id,
    label: messages.reciprocityTitle({ partner: partner.name }),
    explanation: messages.explanations.reciprocity,
    balance,
    openBalance,
    table: {
      caption: messages.reciprocityTitle({ partner: partner.name }),
      columns: [
        messages.promises,
        messages.promisesOf({ party: one }),
        partner.name,
        messages.balance,
      ],
      rows: [
        row('kept', messages.reciprocityKept, kept, balance),
        row('open', messages.reciprocityOpen, open, openBalance),
      ],
    },
  };
}
