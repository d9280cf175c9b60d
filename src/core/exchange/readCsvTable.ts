import { dsvFormat } from 'd3-dsv';
import { accept, type Result, refuse } from '../result.ts';
import { csvColumnOf } from './csvColumns.ts';
import { csvRowLines } from './csvRowLines.ts';
import { unguardFormula } from './formulaGuard.ts';
import { isLongerThan } from './utf8.ts';

/** Most bytes and most rows, without the header, of a file. */
export const MAX_CSV_BYTES = 50_000_000;
export const MAX_CSV_ROWS = 50_000;

export interface CsvTableRow {
  /** The line in the file on which it begins, from 1. */
  line: number;
  cells: string[];
}

export interface CsvTable {
  header: CsvTableRow;
  /** Rows with anything in them. */
  rows: CsvTableRow[];
}

const separators = [',', ';', '\t'];

/** Enough of a file to see its header. */
const HEAD_LENGTH = 20_000;

/**
 * Reads a file of rows separated by commas, semicolons or tabs, whichever fits its header, with any
 * line ends, with or without a byte order mark. The guard before formulas is taken off.
 */
export function readCsvTable(file: unknown): Result<CsvTable> {
  if (typeof file !== 'string') return refuse('E_TYPE', 'A text is expected here.');
  if (isLongerThan(file, MAX_CSV_BYTES)) {
    return refuse('E_TOO_LONG', 'A file has at most 50 MB; this one is larger.');
  }
  const text = file.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const lines = csvRowLines(text, separator);
  if (!lines.ok) return lines;
  // parseRows, not parse: that one compiles a function, which a strict CSP forbids.
  const [header, ...rows] = dsvFormat(separator).parseRows(text, (cells, i): CsvTableRow | null =>
    isBlank(cells) ? null : { line: lines.value[i] ?? 0, cells: cells.map(unguardFormula) },
  );
  if (!header) return refuse('E_EMPTY', 'There is nothing in this file.');
  if (rows.length > MAX_CSV_ROWS) {
    return refuse('E_TOO_LONG', `A file has at most 50,000 rows; this one has ${rows.length}.`);
  }
  return accept({ header, rows });
}

/** The separator under which the header has most columns that are known; a comma if in doubt. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD_LENGTH);
  const known = separators.map((separator) => {
    const header = dsvFormat(separator)
      .parseRows(head)
      .find((cells) => !isBlank(cells));
    return header?.filter(csvColumnOf).length ?? 0;
  });
  return separators[known.indexOf(Math.max(...known))] ?? ',';
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
