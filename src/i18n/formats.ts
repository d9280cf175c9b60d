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
  /** Picks the plural form for a count. */
  plural(count: number, forms: PluralForms): string;
  /** An ISO-8601 instant as a date and time in the stated zone. */
  dateTime(instant: string): string;
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
      ...(kept === signs && { signDisplay: 'exceptZero' }),
    });
    return kept[digits];
  };
  let percents: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  let dateTimes: Intl.DateTimeFormat | undefined;
  return {
    locale,
    timeZone,
    number: (value, digits = 0) => numberFormat(digits).format(value),
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
    plural: (count, forms) => {
      plurals ??= new Intl.PluralRules(locale);
      return forms[plurals.select(count)] ?? forms.other;
    },
    dateTime: (instant) => {
      dateTimes ??= new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone,
      });
      const date = new Date(instant);
      return Number.isNaN(date.getTime()) ? instant : dateTimes.format(date);
    },
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function knownTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}
