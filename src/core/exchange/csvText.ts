export type CsvCell = string | number | null;

/** Signs that make a spreadsheet read a cell as a formula, also behind spaces or in full width. */
const formula = /^[\s\u00a0]*[=+\-@|\uff1d\uff0b\uff0d\uff20\t\r]/u;

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
  const text = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
