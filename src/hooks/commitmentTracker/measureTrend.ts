import type { PeriodLength } from '../../core/commitments/calendarPeriods.ts';
import type { CalendarDate } from '../../core/types.ts';
import { periodNames } from '../../i18n/periodNames.ts';
import type { FrontWords } from './figureOf.ts';
import type { MeasureTrend } from './measureTypes.ts';
import type { MeasureSums } from './sumMeasures.ts';

/** How the share kept on time went, period by period. */
export function measureTrend(
  { periods }: MeasureSums,
  { messages, formats }: FrontWords,
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
