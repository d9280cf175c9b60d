import { wellFormed } from '../wellFormed.ts';
import { guardFormula } from './formulaGuard.ts';

export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180, CRLF). Text is always quoted; text that a spreadsheet could run as a
 * formula opens with an apostrophe. Numbers stay numbers; `null` is an empty cell.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return `"${guardFormula(wellFormed(value)).replaceAll('"', '""')}"`;
}
