/**
 * Signs that make a spreadsheet read a cell as a formula, also behind spaces and what cannot be
 * seen, or in full width. Apostrophes before them count too: without that, the guard could not be
 * told from a text's own.
 */
const formula = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@|\uff1d\uff0b\uff0d\uff20\t\r]/u;

/** The text of a cell that no spreadsheet runs: what it could run opens with an apostrophe. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
