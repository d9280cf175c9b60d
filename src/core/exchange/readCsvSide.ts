import { cleanLine } from '../cleanLine.ts';
import type { Actor } from '../commitments/types.ts';
import { readId } from '../read/readFields.ts';
import { type Refusal, refusal } from '../result.ts';
import type { Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import type { CsvContext, CsvRecord, CsvRow } from './readCsvRow.ts';

type Side = 'requester' | 'performer';

interface Choice<T> {
  found: T | null;
  error: Refusal | null;
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
      notes.push(refusal('E_ACTOR', 'Left out: nothing is known here about people.', nameColumn));
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
  if (!found) return fault(clue, `There is no ${kind} ${shown(clue.cell)}.`);
  if (other)
    return fault(clue, `More than one ${kind} is called ${shown(clue.cell)}: give the id.`);
  if (clue === byName || !byName.cell?.trim()) return { found, error: null };
  const named = byName.matches(byName.cell);
  return named.length === 0 || named.includes(found)
    ? { found, error: null }
    : fault(byName, `${shown(byName.cell)} has another id than the one in "${byId.column}".`);
}

function fault<T>({ column }: Clue<T>, message: string): Choice<T> {
  return { found: null, error: refusal('E_ACTOR', message, column) };
}

function shown(cell: string): string {
  return `"${wellFormed(cleanLine(cell).slice(0, 60))}"`;
}
