import { cleanLine } from '../cleanLine.ts';
import type { Actor } from '../commitments/types.ts';
import { readId } from '../read/readFields.ts';
import { refusal } from '../result.ts';
import type { Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { type CsvFault, type CsvReason, csvFault } from './csvFault.ts';
import type { CsvContext, CsvRecord, CsvRow } from './readCsvRow.ts';

type Side = 'requester' | 'performer';

interface Choice<T> {
  found: T | null;
  error: CsvFault | null;
}

/** The party and the person that a row names on one side; `null` when the party is not known. */
export function readCsvSide(
  side: Side,
  record: CsvRecord,
  { parties, people }: CsvContext,
  { errors, notes }: Omit<CsvRow, 'draft'>,
): Actor | null {
  const { found: party, error } = pick<Party>(
    { column: `${side}_id`, cell: record[`${side}_id`], matches: parties.byId },
    { column: side, cell: record[side], matches: parties.byName },
    'organisation',
  );
  if (error) errors.push(error);
  const [idColumn, nameColumn] = [`${side}_person_id`, `${side}_person`] as const;
  const [idCell = '', nameCell = ''] = [record[idColumn], record[nameColumn]];
  if (!party) {
    if (!error) errors.push(refusal('E_EMPTY', 'Name the organisation on this side.', side));
    return null;
  }
  if (!people) {
    if (idCell.trim() !== '') {
      const id = readId(idCell, idColumn);
      if (id.ok) return { partyId: party.id, personId: id.value };
      errors.push(id.error);
    } else if (nameCell.trim() !== '') {
      const message = 'Left out: nothing is known here about people.';
      notes.push(csvFault('noPeople', refusal('E_ACTOR', message, nameColumn)));
    }
    return { partyId: party.id };
  }
  const ofParty = (one: { partyId: string }) => one.partyId === party.id;
  const person = pick(
    { column: idColumn, cell: idCell, matches: (id) => people.byId(id).filter(ofParty) },
    { column: nameColumn, cell: nameCell, matches: (name) => people.byName(name).filter(ofParty) },
    'person of this organisation',
  );
  if (person.error) errors.push(person.error);
  return person.found ? { partyId: party.id, personId: person.found.id } : { partyId: party.id };
}

interface Clue<T> {
  column: string;
  cell: string | undefined;
  matches: (cell: string) => readonly T[];
}

/** Who is meant by an id and a name; an id decides, but not against the name of another. */
function pick<T>(byId: Clue<T>, byName: Clue<T>, kind: string): Choice<T> {
  const clue = byId.cell?.trim() ? byId : byName;
  if (!clue.cell?.trim()) return { found: null, error: null };
  const [found, other] = clue.matches(clue.cell);
  if (!found) return fault(clue, 'unknown', `There is no ${kind} ${shown(clue.cell)}.`);
  if (other) {
    const message = `More than one ${kind} is called ${shown(clue.cell)}: give the id.`;
    return fault(clue, 'ambiguous', message);
  }
  if (clue === byName || !byName.cell?.trim()) return { found, error: null };
  const named = byName.matches(byName.cell);
  if (named.length === 0 || named.includes(found)) return { found, error: null };
  const message = `${shown(byName.cell)} has another id than the one in "${byId.column}".`;
  return fault(byName, 'contradicts', message);
}

function fault<T>({ column }: Clue<T>, reason: CsvReason, message: string): Choice<T> {
  return { found: null, error: csvFault(reason, refusal('E_ACTOR', message, column)) };
}

function shown(cell: string): string {
  return `"${wellFormed(cleanLine(cell).slice(0, 60))}"`;
}
