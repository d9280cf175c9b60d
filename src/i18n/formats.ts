/** How numbers, dates, lists and plurals are written: always in a stated locale and time zone. */
export interface Formats {
  readonly locale: string;
  readonly timeZone: string;
  /** 3.5 → "3.5"; `digits` fraction digits, 0 unless told. */
  number(value: number, digits?: number): string;
  /** A change with its sign: +4, −3, ±0. */
  signed(value: number, digits?: number): string;
  /** A ratio 0–1 as whole percent. */
  percent(ratio: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Orders texts as a reader of the language expects, numbers in them by their size. */
  compare(a: string, b: string): number;
  /** Picks the plural form for a count. */
  plural(count: number, forms: PluralForms): string;
  /** An ISO-8601 instant as a date and time in the stated zone. */
  dateTime(instant: string): string;
  /** A calendar day `YYYY-MM-DD`, the same in every zone: "4 Mar 2026", or "Wednesday, 4 March 2026". */
  date(day: string, length?: 'medium' | 'full'): string;
  /** A day by its distance in days: "today", "tomorrow", "in 3 days", "2 weeks ago". */
  relativeDay(days: number): string;
}

/** Wordings by plural category; `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<
  Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>
>;

const cache = new Map<string, Formats>();

/**
 * Formatters for one locale and IANA time zone, made once and then shared.
 * An unknown locale or zone falls back to English or UTC instead of throwing.
 */
export function createFormats(locale: string, timeZone = 'UTC'): Formats {
  const key = `${locale}\n${timeZone}`;
  let formats = cache.get(key);
  if (!formats) {
    formats = makeFormats(knownLocale(locale), knownTimeZone(timeZone));
    cache.set(key, formats);
  }
  return formats;
}

function makeFormats(locale: string, timeZone: string): Formats {
  // Intl constructors are slow; each is made at its first use and kept, by its fraction digits.
  const plain: Intl.NumberFormat[] = [];
  const signs: Intl.NumberFormat[] = [];
  const numberFormat = (digits: number, kept = plain) => {
    kept[digits] ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // Nothing is neither above nor below itself: no −0.
      signDisplay: kept === signs ? 'exceptZero' : 'negative',
    });
    return kept[digits];
  };
  const whole = upTo100((count) => numberFormat(0).format(count));
  let percents: Intl.NumberFormat | undefined;
  let collator: Intl.Collator | undefined;
  let lists: Intl.ListFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const categoryOf = upTo100((count) => {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  });
  let dateTimes: Intl.DateTimeFormat | undefined;
  let relatives: Intl.RelativeTimeFormat | undefined;
  const dates: Partial<Record<'medium' | 'full', Intl.DateTimeFormat>> = {};
  return {
    locale,
    timeZone,
    number: (value, digits = 0) =>
      digits === 0 && value >= 0 && value <= 100
        ? whole(Math.round(value))
        : numberFormat(digits).format(value),
    signed: (value, digits = 0) => {
      const text = numberFormat(digits, signs).format(value);
      // A change of nothing is stated as such; a hyphen reads badly as a minus sign.
      return /[1-9]/.test(text) || Number(value.toFixed(digits)) !== 0
        ? text.replace('-', '\u2212')
        : `\u00b1${numberFormat(digits).format(0)}`;
    },
    percent: (ratio) => {
      percents ??= new Intl.NumberFormat(locale, { style: 'percent' });
      return percents.format(ratio);
    },
    list: (items) => {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return lists.format(items);
    },
    compare: (a, b) => {
      collator ??= new Intl.Collator(locale, { numeric: true });
      return collator.compare(a, b);
    },
    plural: (count, forms) => forms[categoryOf(count)] ?? forms.other,
    dateTime: (instant) => {
      dateTimes ??= new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone,
      });
      const date = new Date(instant);
      return Number.isNaN(date.getTime()) ? instant : dateTimes.format(date);
    },
    date: (day, length = 'medium') => {
      dates[length] ??= new Intl.DateTimeFormat(locale, { dateStyle: length, timeZone: 'UTC' });
      const date = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? day : dates[length].format(date);
    },
    relativeDay: (days) => {
      relatives ??= new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      if (Math.abs(days) < 14) return relatives.format(days, 'day');
      if (Math.abs(days) < 61) return relatives.format(Math.trunc(days / 7), 'week');
      if (Math.abs(days) < 730) return relatives.format(Math.trunc(days / 30.44), 'month');
      return relatives.format(Math.trunc(days / 365.25), 'year');
    },
  };
}

/**
 * Most of what a page shows are counts and scores of at most 100, and asking `Intl` takes some 5
 * microseconds for each: what it says is kept.
 */
function upTo100<Said extends string>(ask: (count: number) => Said): (count: number) => Said {
  const known: Said[] = [];
  return (count) => {
    if (!Number.isInteger(count) || count < 0 || count > 100) return ask(count);
    known[count] ??= ask(count);
    return known[count];
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export function knownTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day `YYYY-MM-DD` that a moment falls on in an IANA time zone, across daylight saving; an
 * unknown zone counts as UTC. `instant` must be a valid moment.
 */
export function dayInZone(instant: string, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    // The one calendar and the one set of digits that calendar dates are written in.
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: knownTimeZone(timeZone),
    });
    dayFormats.set(timeZone, format);
  }
  const parts = format.formatToParts(Date.parse(instant));
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${value('year').padStart(4, '0')}-${value('month')}-${value('day')}`;
}
