import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';

const numbers = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);

it.each(['en', 'de', 'ar-EG', 'hi'])('writes every number as %s writes it', (locale) => {
  const formats = createFormats(locale);
  fc.assert(
    fc.property(numbers, fc.constantFrom(0, 1, 2), (value, digits) => {
      const { format } = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      });
      expect(formats.number(value, digits)).toBe(format(value));
    }),
    {
      numRuns: 1000,
      examples: [
        [0.49999999999999994, 0],
        [0.5, 0],
        [99.5, 0],
        [100.4, 0],
        [-0, 0],
      ],
    },
  );
});
