import { isInstant } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import { readActor } from '../commitments/readTerms.ts';
import type { Actor, CommitmentDraft } from '../commitments/types.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Instant, Party, Person } from '../types.ts';
import { type CsvColumn, csvColumnOf } from './csvColumns.ts';
import type { CsvFault } from './csvFault.ts';
import { nameBook } from './nameBook.ts';
import { type CsvContext, type CsvRecord, readCsvRow } from './readCsvRow.ts';
import { type CsvTable, type CsvTableRow, readCsvTable } from './readCsvTable.ts';

export interface FromCsvOptions {
  /** When the drafts are made. */
  at: Instant;
  /** Who makes them; one of the two sides of each. */
  by: Actor;
  /** The parties that a row may name, by id or by name. */
  parties: readonly Party[];
  /** The people that a row may name. Without it, ids of people are taken as they are. */
  people?: readonly Person[];
  /** A new id, for a row without one and for each condition: random 128 bits. */
  newId: () => string;
  /** Ids that are taken already. */
  existingIds?: Iterable<string>;
}

/** One row of a file: a draft, or all that is wrong with it. */
export type CsvPreviewRow =
  | {
      /** The line in the file on which the row begins, from 1. */
      line: number;
      ok: true;
      draft: CommitmentDraft;
      /** What was read but not taken over; `path` is the column. */
      notes: CsvFault[];
    }
  | {
      line: number;
      ok: false;
      /** Every fault of the row; `path` is the column. */
      errors: CsvFault[];
      /** What the row says, by column. */
      cells: CsvRecord;
    };

export interface CsvPreview {
  rows: CsvPreviewRow[];
  /** Headings that mean no column of ours; their cells are ignored. */
  unknownColumns: string[];
}

/**
 * Reads a file of commitments for a preview: nothing is imported by it. Each row becomes a draft
 * for `createCommitment`, or a list of its faults. Only drafts come in: nobody promises for somebody
 * else, so a stated `state` other than `draft` is left out with a note; `original_due` and
 * `created_at` are for reading only. Headings may stand in any order and case; needed are `title`
 * and for each side `requester`/`performer` (a name or an id) or `requester_id`/`performer_id`.
 *
 * Refuses the file as a whole when it cannot be told apart: `E_EMPTY`, `E_TOO_LONG` (over 50 MB or
 * 50,000 rows), `E_SHAPE` (no column `title`, a column twice, a quote that does not close).
 */
export function fromCsv(text: string, options: FromCsvOptions): Result<CsvPreview> {
  if (!isInstant(options.at)) return refuse('E_DATE', 'This is no moment in UTC.', 'at');
  const by = readActor(options.by, 'by');
  if (!by.ok) return by;
  const table = readCsvTable(text);
  if (!table.ok) return table;
  const columns = readHeader(table.value);
  if (!columns.ok) return columns;
  const context: CsvContext = {
    at: options.at,
    by: by.value,
    newId: options.newId,
    parties: nameBook(options.parties),
    people: options.people ? nameBook(options.people) : null,
    taken: new Map(Array.from(options.existingIds ?? [], (id) => [id, null])),
  };
  return accept({
    rows: table.value.rows.map((row) => previewRow(row, columns.value, context)),
    unknownColumns: table.value.header.cells
      .filter((heading) => csvColumnOf(heading) === null)
      .map(cleanLine)
      .filter((heading) => heading !== ''),
  });
}

/** The column of each cell; `null` where it is none of ours. */
function readHeader({ header }: CsvTable): Result<(CsvColumn | null)[]> {
  const columns = header.cells.map(csvColumnOf);
  const twice = columns.find((column, i) => column !== null && columns.indexOf(column) !== i);
  if (twice) return refuse('E_SHAPE', `The column "${twice}" is there twice.`, twice);
  if (!columns.includes('title')) {
    return refuse('E_SHAPE', 'The first row must name the columns, "title" among them.', 'title');
  }
  return accept(columns);
}

function previewRow(
  { line, cells }: CsvTableRow,
  columns: readonly (CsvColumn | null)[],
  context: CsvContext,
): CsvPreviewRow {
  const record: CsvRecord = {};
  for (const [i, column] of columns.entries()) {
    if (column) record[column] = cells[i] ?? '';
  }
  const hasMore = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  const row = readCsvRow(record, line, context);
  if (hasMore) {
    row.errors.push({
      code: 'E_SHAPE',
      message:
        'This row has more cells than there are columns; text with a separator needs quotes.',
    });
  }
  return row.draft && row.errors.length === 0
    ? { line, ok: true, draft: row.draft, notes: row.notes }
    : { line, ok: false, errors: row.errors, cells: record };
}
