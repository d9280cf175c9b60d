import type { PeriodLength } from '../core/commitments/calendarPeriods.ts';
import type { CalendarDate } from '../core/types.ts';

interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Names of periods in a language: short for an axis ("Sep"), long for a table ("September 2026"). */
export function periodNames(every: PeriodLength, locale: string) {
  const isWeek = every === 'week';
  const short = formatOf(
    locale,
    isWeek ? { day: 'numeric', month: 'numeric' } : { month: 'short' },
  );
  const long = formatOf(
    locale,
    isWeek
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : { month: 'long', year: 'numeric' },
  );
  return {
    short: ({ from, to }: Period) =>
      every === 'quarter'
        ? short.formatRange(Date.parse(from), Date.parse(to))
        : short.format(Date.parse(from)),
    long: ({ from, to }: Period) => long.formatRange(Date.parse(from), Date.parse(to)),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make: each is made once. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
