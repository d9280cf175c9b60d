import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText } from '../../../src/core/exchange/csvText.ts';
import { parseCsv, readCsv } from './parseCsv.ts';

/** The only cell of a file with one. */
const roundTrip = (cell: CsvCell) => readCsv(csvText([[cell, 'end']]))[0]?.[0];

/**
 * A cell that a spreadsheet may run, or that hides what it begins with behind a tab or return; also
 * behind apostrophes of its own, so that the guard can be told from them.
 */
const couldRun = (text: string) => {
  const lead = /^'*[\s\p{Cc}\p{Cf}]*/u.exec(text)?.[0] ?? '';
  return /[\t\r]/.test(lead) || '=+-@|＝＋－＠'.includes(text[lead.length] ?? '…');
};

/** What a spreadsheet runs: an apostrophe stops it. */
const isRun = (text: string) => couldRun(text) && !text.startsWith("'");

describe('csvText', () => {
  it.each([
    ['CSV-01', '=HYPERLINK("http://e","x")'],
    ['CSV-02', '-2+3'],
    ['CSV-03', '+1+1'],
    ['CSV-05', '@SUM(A1)'],
    ['CSV-06', '\t=1'],
    ['CSV-07', '\r=1'],
    ['a line break, then =', '\n=1'],
    ['CSV-09', ' =1'],
    ['a no-break space, then =', '\u00a0=1'],
    ['a byte order mark, then =', '\ufeff=1'],
    ['NUL, then =', '\u0000=1'],
    ['a space without width, then =', '\u200b=1'],
    ['CSV-11', '＝1+1'],
    ['full-width plus', '＋1'],
    ['full-width minus', '－1'],
    ['full-width at', '＠SUM(A1)'],
    ['CSV-13', '|calc'],
    ['a command', "=cmd|'/C calc'!A0"],
    ['a sign alone', '='],
    ['a dash for nothing', '-'],
    ['an apostrophe of its own, then =', "'=1"],
  ])('%s opens with an apostrophe inside the quotes: %j', (_, text) => {
    expect(csvText([[text]]).startsWith(`"'`)).toBe(true);
    expect(roundTrip(text)).toBe(`'${text}`);
  });

  it.each([
    ['CSV-17', '"=1'],
    ['CSV-19', ';=1'],
    ['CSV-21', 'the "agreed" day'],
    ['doubled quotes', '""""'],
    ['commas', 'Harbour Logistics, Ltd'],
    ['line breaks', 'first\r\nsecond\nthird'],
    ['a formula further on', 'see =1'],
    ['a minus inside', 'a-b'],
    ['an apostrophe', "'s-Hertogenbosch"],
    ['nothing', ''],
    ['Hebrew', 'שלום'],
    ['a family', '👨‍👩‍👧'],
  ])('%s comes back as it was: %j', (_, text) => {
    expect(roundTrip(text)).toBe(text);
  });

  it('CSV-15: keeps numbers as numbers, negative ones too', () => {
    expect(csvText([[-5, 0.1 + 0.2, -0, 1e21]])).toBe('-5,0.30000000000000004,0,1e+21\r\n');
  });

  it('leaves a cell empty where there is no number', () => {
    expect(csvText([[null, Number.NaN, Number.POSITIVE_INFINITY, 1]])).toBe(',,,1\r\n');
  });

  it('CSV-23: writes half a surrogate pair as the replacement sign, as UTF-8 has to', () => {
    expect(roundTrip('a\ud800b')).toBe('a\ufffdb');
    expect(roundTrip('a😀b')).toBe('a😀b');
  });

  it('quotes every text, so that a semicolon separates nothing in any locale', () => {
    expect(parseCsv(csvText([['a;b', 'c\td', 5]]))).toEqual([
      [
        { text: 'a;b', quoted: true },
        { text: 'c\td', quoted: true },
        { text: '5', quoted: false },
      ],
    ]);
  });

  it('ends every row with CR LF, and has no rows for none', () => {
    expect(csvText([['a'], ['b']])).toBe('"a"\r\n"b"\r\n');
    expect(csvText([])).toBe('');
  });

  it('CSV-25: any table comes back, but for the guard, which stands only before what could run', () => {
    const sign = fc.constantFrom(
      ...'=+-@|＝＋－＠\t\r\n "\',;'.split(''),
      '\u00a0',
      'a',
      '7',
      'é',
      '😀',
    );
    const text = fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ unit: 'binary' }));
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = parseCsv(csvText(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        rows.flat().forEach((given, i) => {
          const { text, quoted } = read.flat()[i] as { text: string; quoted: boolean };
          if (typeof given === 'number') {
            expect(quoted).toBe(false);
            expect(Number(text)).toBe(Object.is(given, -0) ? 0 : given);
            return;
          }
          expect(quoted).toBe(true);
          expect(text).toBe(couldRun(given) ? `'${given}` : given);
          expect(isRun(text)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });
});
