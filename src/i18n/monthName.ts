/** A month `YYYY-MM` in words, the same in every zone: "October 2026". What is none stays as it is. */
export function monthName(month: string, locale: string): string {
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  if (!isMonth) return month;
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
