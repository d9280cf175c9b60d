/** Days that are not like the others: a leap day, both ends of a year, weekends, a clock change. */
export const days = [
  '2026-11-23',
  '2028-02-29',
  '2026-12-31',
  '2027-01-01',
  '2026-03-29',
  '2026-08-15',
] as const;
