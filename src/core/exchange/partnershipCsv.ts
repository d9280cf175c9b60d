import { ownValue } from '../own.ts';
import type { CollectionName, Partnership } from '../partnership/types.ts';
import type { Confidentiality } from '../postmortem/types.ts';
import type { ScoreOptions } from '../trust/types.ts';
import { csvText } from './csvText.ts';
import { clauseTable } from './partnership/clauseTable.ts';
import { articulationTable, postMortemTable } from './partnership/documentTables.ts';
import { mayBeRead } from './partnership/mayBeRead.ts';
import { partyTable, personTable } from './partnership/peopleTables.ts';
import { type ReadRecord, readRecord } from './partnership/readRecord.ts';
import { instrumentTable, responseTable, scoreTable } from './partnership/surveyTables.ts';
import type { CsvTable } from './partnership/tableOf.ts';
import { toCsv } from './toCsv.ts';

/** The tables of a record: its collections, the scores, and the clauses of articulations. */
export type PartnershipTable = CollectionName | 'scores' | 'clauses';

/** The tables that `partnershipCsv` can write. */
export const partnershipTables = [
  'parties',
  'people',
  'instruments',
  'responses',
  'scores',
  'commitments',
  'postMortems',
  'articulations',
  'clauses',
] as const satisfies readonly PartnershipTable[];

export interface PartnershipCsvOptions {
  /** How trust is scored in `scores`. Default as `scoreResponses`. */
  readonly scoring?: ScoreOptions | undefined;
  /** Who `postMortems` is for: those that fewer may read are left out. Default: none is. */
  readonly readers?: Confidentiality | undefined;
}

/** How a table is made, and of which collections. */
interface TableWriter {
  readonly from: readonly CollectionName[];
  readonly write: (record: ReadRecord, options: PartnershipCsvOptions) => CsvTable | string;
}

const surveys = ['parties', 'instruments', 'responses'] as const;

const writers: Readonly<Record<PartnershipTable, TableWriter>> = {
  parties: { from: ['parties'], write: partyTable },
  people: { from: ['parties', 'people'], write: personTable },
  instruments: { from: ['instruments'], write: instrumentTable },
  responses: { from: surveys, write: responseTable },
  scores: { from: surveys, write: (record, { scoring }) => scoreTable(record, scoring) },
  commitments: {
    from: ['parties', 'people', 'commitments'],
    write: ({ commitments, parties, people }) =>
      toCsv(commitments, { parties: [...parties], people: [...people] }),
  },
  postMortems: {
    from: ['parties', 'postMortems'],
    write: (record, { readers }) =>
      postMortemTable({
        ...record,
        postMortems: record.postMortems.filter((doc) => !readers || mayBeRead(doc, readers)),
      }),
  },
  articulations: { from: ['parties', 'articulations'], write: articulationTable },
  clauses: { from: ['articulations'], write: clauseTable },
};

/**
 * One table of a record as CSV, under English headings that never change; the words of data are its
 * codes. What a spreadsheet could run is neutralised (see `csvText`). A list is one cell with an
 * entry per line; what is not known is an empty cell.
 *
 * - `parties`, `people`: a row each.
 * - `instruments`: a row for each item, then for each question of context.
 * - `responses`: a row for each answer, so that instruments with different items fit into one table,
 *   and an item never becomes a column; one more without an item where there is a comment or no answer.
 *   They are the answers themselves, as they were given: for whoever may see them. To share, take
 *   `scores`.
 * - `scores`: as `trustCsv`, with the instrument in front; nothing below the threshold, and of earlier
 *   waves nothing that would give a few respondents away (`wavesSideBySide`).
 * - `commitments`: as `toCsv`.
 * - `postMortems`, `articulations`: a row for each document: where it stands, its days, how much is in
 *   it. Of what people wrote, only the title.
 * - `clauses`: a row for each clause of each articulation.
 *
 * Never throws: what cannot be read is passed over (`partnershipIssues` names it), and of a table that
 * there is not, nothing is written.
 */
export function partnershipCsv(
  partnership: Partnership,
  name: PartnershipTable,
  options: PartnershipCsvOptions = {},
): string {
  const writer = ownValue(writers, name);
  if (!writer) return '';
  const table = writer.write(readRecord(partnership, writer.from), options);
  return typeof table === 'string' ? table : csvText([table.columns, ...table.rows]);
}
