import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/core/exchange/safeFileName.ts';

/** What every system takes, whatever the extension. */
function expectSafe(name: string, extension = 'csv') {
  expect(name).toMatch(new RegExp(`^[^/\\\\:*?"<>|\\x00-\\x1f]{1,150}\\.${extension}$`));
  expect(name.split('.')).toHaveLength(2);
  expect(name).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\./i);
  expect(name).not.toMatch(/[\p{Cf}\p{Surrogate}]/u);
  expect(name).not.toMatch(/^[\s-]*\.|\s/u);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
}

describe('safeFileName', () => {
  it.each([
    ['FILE-01', '../../etc/passwd', 'etc-passwd.csv'],
    ['FILE-02', '..\\..\\windows', 'windows.csv'],
    ['FILE-03', 'CON', 'troth.csv'],
    ['FILE-04', 'lpt1', 'troth.csv'],
    ['a port with a raised digit', 'COM¹', 'troth.csv'],
    ['a console', 'conout$', 'troth.csv'],
    ['a device with an extension', 'NUL.txt', 'NUL-txt.csv'],
    ['FILE-05', '', 'troth.csv'],
    ['dots', '...', 'troth.csv'],
    ['FILE-07', '   ', 'troth.csv'],
    ['FILE-09', 'a\u0000b', 'ab.csv'],
    ['FILE-10', 'a\r\nb', 'ab.csv'],
    ['FILE-11', 'a'.repeat(300), `${'a'.repeat(100)}.csv`],
    ['FILE-13', 'report.csv.exe', 'report-csv-exe.csv'],
    ['FILE-15', '%2e%2e%2f', '2e-2e-2f.csv'],
    ['FILE-17', 'a\ud800b', 'ab.csv'],
    ['right to left override', 'gpj.\u202eexe', 'gpj-exe.csv'],
    ['FILE-19', 'שלום', 'שלום.csv'],
    ['wildcards', 'a*b?c', 'a-b-c.csv'],
    ['an ordinary title', 'How we see each other', 'How-we-see-each-other.csv'],
  ])('%s: %j is saved as %s', (_, name, expected) => {
    expect(safeFileName(name, 'csv')).toBe(expected);
    expectSafe(safeFileName(name, 'csv'));
  });

  it('never cuts a sign in two', () => {
    expectSafe(safeFileName(`a${'😀'.repeat(100)}`, 'svg'), 'svg');
    expect(safeFileName(`a${'😀'.repeat(100)}`, 'svg')).toBe(`a${'😀'.repeat(49)}.svg`);
  });

  it('fits into 255 bytes in every script', () => {
    expectSafe(safeFileName('関係'.repeat(80), 'png'), 'png');
  });

  it('falls back to the words it is given, as safe as the rest', () => {
    expect(safeFileName('???', 'png', 'Vertrauen/Radar')).toBe('Vertrauen-Radar.png');
    expect(safeFileName('???', 'png', '***')).toBe('troth.png');
  });

  it('makes a safe name of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('csv', 'svg', 'png'),
        (name, extension) => expectSafe(safeFileName(name, extension), extension),
      ),
      { numRuns: 500 },
    );
  });
});
