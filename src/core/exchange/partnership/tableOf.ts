import { cleanLine } from '../../cleanLine.ts';
import type { Party, Person } from '../../types.ts';
import type { CsvCell } from '../csvText.ts';

/** A table before it is text. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** What stands in each column, in their order. */
export type Columns<Entry> = Readonly<Record<string, (entry: Entry) => CsvCell>>;

export function tableOf<Entry>(cells: Columns<Entry>, entries: readonly Entry[]): CsvTable {
  const columns = Object.keys(cells);
  const rows = entries.map((entry) => Object.values(cells).map((cell) => cell(entry)));
  return { columns, rows };
}

/** A text, or an empty cell. */
export function textCell(value: unknown): CsvCell {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function yesCell(value: unknown): CsvCell {
  return typeof value === 'boolean' ? String(value) : null;
}

/** Looks up names by id; one that is not known is an empty cell. */
export function namesOf(entries: readonly (Party | Person)[]): (id: string) => CsvCell {
  const names = new Map(entries.map(({ id, name }) => [id, cleanLine(name)]));
  return (id) => textCell(names.get(id));
}
