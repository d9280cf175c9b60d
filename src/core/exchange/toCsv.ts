import { cleanLine } from '../cleanLine.ts';
import { commitmentDue } from '../commitments/commitmentDue.ts';
import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Commitment } from '../commitments/types.ts';
import type { Party, Person } from '../types.ts';
import { type CsvColumn, csvColumns } from './csvColumns.ts';
import { type CsvCell, csvText } from './csvText.ts';
import { eachWritable } from './eachWritable.ts';
import { writeListCell } from './listCell.ts';

export interface ToCsvOptions {
  /** Give the columns `requester` and `performer` their names; the ids are always there. */
  parties?: readonly Party[];
  people?: readonly Person[];
}

type Names = ReadonlyMap<string, string>;

interface Directory {
  parties: Names;
  people: Names;
}

/** What stands in each column. `due` is the day on the table now, `original_due` the first promised. */
const cells: Record<CsvColumn, (commitment: Commitment, names: Directory) => CsvCell> = {
  id: ({ id }) => textCell(id),
  title: ({ title }) => textCell(title),
  requester_id: ({ requester }) => requester.partyId,
  requester: ({ requester }, { parties }) => nameOf(parties, requester.partyId),
  requester_person_id: ({ requester }) => textCell(requester.personId),
  requester_person: ({ requester }, { people }) => nameOf(people, requester.personId),
  performer_id: ({ performer }) => performer.partyId,
  performer: ({ performer }, { parties }) => nameOf(parties, performer.partyId),
  performer_person_id: ({ performer }) => textCell(performer.personId),
  performer_person: ({ performer }, { people }) => nameOf(people, performer.personId),
  state: ({ state }) => state,
  deliverable: ({ terms }) => textCell(terms.at(-1)?.deliverable),
  conditions: ({ terms }) => writeListCell(terms.at(-1)?.conditions.map(({ text }) => text)),
  due: ({ terms }) => textCell(terms.at(-1)?.due),
  original_due: (commitment) => commitmentDue(commitment, 'original', 'UTC'),
  created_at: ({ at }) => textCell(at),
  dimension_ids: ({ dimensionIds }) => writeListCell(dimensionIds),
  blocked_by: ({ blockedBy }) => writeListCell(blockedBy),
};

/**
 * Commitments as CSV, a row each, with the columns of `csvColumns`. What a spreadsheet could run is
 * neutralised (see `csvText`); `fromCsv` reads the file back. What is no commitment is left out.
 */
export function toCsv(commitments: CommitmentCollection, options: ToCsvOptions = {}): string {
  const names = { parties: namesById(options.parties), people: namesById(options.people) };
  const rows: CsvCell[][] = [[...csvColumns]];
  for (const commitment of eachWritable(commitments)) {
    rows.push(csvColumns.map((column) => cells[column](commitment, names)));
  }
  return csvText(rows);
}

function namesById(entries: readonly (Party | Person)[] = []): Names {
  return new Map(entries.map(({ id, name }) => [id, cleanLine(name)]));
}

function nameOf(names: Names, id: string | undefined): CsvCell {
  return (id !== undefined && names.get(id)) || null;
}

function textCell(value: unknown): CsvCell {
  return typeof value === 'string' && value !== '' ? value : null;
}
