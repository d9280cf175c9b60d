import { cleanLine } from '../cleanLine.ts';
import { readDraft } from '../commitments/readDraft.ts';
import { because } from '../commitments/sentences.ts';
import type { Actor, CommitmentDraft } from '../commitments/types.ts';
import { readDate, readId, readIds, readLine, readText } from '../read/readFields.ts';
import { accept, type Result, refusal, refuse } from '../result.ts';
import type { Instant, Party, Person } from '../types.ts';
import type { CsvColumn } from './csvColumns.ts';
import { type CsvFault, csvFault } from './csvFault.ts';
import { readListCell } from './listCell.ts';
import type { NameBook } from './nameBook.ts';
import { readCsvSide } from './readCsvSide.ts';

/** The cells of a row by their column. */
export type CsvRecord = Partial<Record<CsvColumn, string>>;

export interface CsvContext {
  at: Instant;
  by: Actor;
  newId: () => string;
  parties: NameBook<Party>;
  /** `null`: not told, so ids of people are taken as they are. */
  people: NameBook<Person> | null;
  /** Ids that are taken, with the line of the row that has it. Rows add theirs. */
  taken: Map<string, number | null>;
}

export interface CsvRow {
  draft: CommitmentDraft | null;
  errors: CsvFault[];
  notes: CsvFault[];
}

/** Reads one row; `path` of each fault and note is its column. */
export function readCsvRow(record: CsvRecord, line: number, context: CsvContext): CsvRow {
  const errors: CsvFault[] = [];
  const notes: CsvFault[] = [];
  const take = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    errors.push(result.error);
    return null;
  };
  const id = take(readOwnId(record.id, line, context));
  const title = take(readLine(record.title, 'title'));
  const requester = readCsvSide('requester', record, context, { errors, notes });
  const performer = readCsvSide('performer', record, context, { errors, notes });
  const deliverable = take(readText(record.deliverable ?? '', 'deliverable'));
  const conditions = take(readText(record.conditions ?? '', 'conditions'));
  const due = take(readDue(record.due));
  const dimensionIds = take(readIdList(record.dimension_ids, 'dimension_ids'));
  const blockedBy = take(readIdList(record.blocked_by, 'blocked_by'));
  if (requester && performer) errors.push(...faultsOfSides(requester, performer, context.by));
  if (id !== null && blockedBy?.includes(id)) {
    errors.push(because('blockedByItself', 'blocked_by'));
  }
  notes.push(...notesOfState(record.state));
  if (errors.length > 0) return { draft: null, errors, notes };
  // Once more as a whole: also what `newId` gave has to be right.
  const draft = take(
    readDraft({
      id,
      title,
      requester,
      performer,
      by: context.by,
      at: context.at,
      terms: {
        deliverable,
        conditions: readListCell(conditions ?? '').map((text) => ({ id: context.newId(), text })),
        due,
      },
      ...(dimensionIds?.length && { dimensionIds }),
      ...(blockedBy?.length && { blockedBy }),
    }),
  );
  return { draft, errors, notes };
}

/** The id of the row, or a new one; each once. */
function readOwnId(cell: string | undefined, line: number, context: CsvContext): Result<string> {
  const id = readId(cell?.trim() ? cell : context.newId(), 'id');
  if (!id.ok) return id;
  const owner = context.taken.get(id.value);
  if (owner === undefined) {
    context.taken.set(id.value, line);
    return id;
  }
  const [message, reason] =
    owner === null
      ? (['There is a commitment with this id already.', 'idTaken'] as const)
      : ([`The row of line ${owner} has the same id.`, 'idTwice'] as const);
  return { ok: false, error: csvFault(reason, refusal('E_DUPLICATE_ID', message, 'id')) };
}

function readDue(cell = ''): Result<string | null> {
  const day = cell.trim();
  return day === '' ? accept(null) : readDate(day, 'due');
}

function readIdList(cell = '', column: CsvColumn): Result<string[]> {
  const ids = readIds(readListCell(cell), column);
  return ids.ok ? ids : refuse(ids.error.code, ids.error.message, column);
}

function faultsOfSides(requester: Actor, performer: Actor, by: Actor): CsvFault[] {
  if (requester.partyId === performer.partyId) {
    return [csvFault('notBetweenTwo', because('notBetweenTwo', 'performer'))];
  }
  if ([requester.partyId, performer.partyId].includes(by.partyId)) return [];
  const message = 'You can only draft what your own organisation takes part in.';
  return [csvFault('notYours', refusal('E_ACTOR', message, 'requester'))];
}

function notesOfState(cell = ''): CsvFault[] {
  const state = cleanLine(cell).toLowerCase();
  if (state === '' || state === 'draft') return [];
  const message = 'This comes in as a draft: each side says for itself what it asks and promises.';
  return [csvFault('comesAsDraft', refusal('E_STATE', message, 'state'))];
}
