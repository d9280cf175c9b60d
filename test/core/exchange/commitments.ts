import {
  type Commitment,
  type CommitmentDraft,
  type CsvPreview,
  createCommitment,
  type FromCsvOptions,
  fromCsv,
  type Party,
  type Person,
  type Refusal,
} from '../../../src/core/index.ts';
import { unwrap } from '../commitments/conversation.ts';

export const parties: Party[] = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
  { id: 'lakeside', name: 'Lakeside Council' },
];

export const people: Person[] = [
  { id: 'dispatcher', partyId: 'harbour', name: 'Dispatcher' },
  { id: 'ward-lead', partyId: 'northwind', name: 'Ward lead' },
  { id: 'night-lead', partyId: 'northwind', name: 'Night lead' },
];

/** Options of an import by Northwind, with ids n1, n2, … */
export function importing(rest: Partial<FromCsvOptions> = {}): FromCsvOptions {
  let count = 0;
  const newId = () => {
    count += 1;
    return `n${count}`;
  };
  return { at: '2026-03-04T09:30:00Z', by: { partyId: 'northwind' }, parties, newId, ...rest };
}

export function preview(text: string, rest: Partial<FromCsvOptions> = {}): CsvPreview {
  return unwrap(fromCsv(text, importing(rest)));
}

/** The drafts of a file in which every row is right. */
export function drafts(text: string, rest: Partial<FromCsvOptions> = {}): CommitmentDraft[] {
  return preview(text, rest).rows.map((row) => {
    if (!row.ok) throw new Error(row.errors.map(({ message }) => message).join(' '));
    return row.draft;
  });
}

/** `line column code` of each fault in a file. */
export function faults(text: string, rest: Partial<FromCsvOptions> = {}): string[] {
  return preview(text, rest).rows.flatMap((row) =>
    row.ok ? [] : row.errors.map(({ path, code }) => `${row.line} ${path} ${code}`),
  );
}

/** The fault for which a whole file is refused. */
export function refusalOf(text: string, rest: Partial<FromCsvOptions> = {}): Refusal {
  const result = fromCsv(text, importing(rest));
  if (result.ok) throw new Error('not refused');
  return result.error;
}

export function draft(rest: Partial<CommitmentDraft> = {}): CommitmentDraft {
  return {
    id: 'c1',
    title: 'Ward rounds',
    requester: { partyId: 'northwind' },
    performer: { partyId: 'harbour', personId: 'dispatcher' },
    by: { partyId: 'northwind' },
    at: '2026-03-01T08:00:00Z',
    terms: {
      deliverable: 'Two ward rounds a day',
      conditions: [
        { id: 'on-time', text: 'Before nine and before five' },
        { id: 'signed', text: 'Signed for' },
      ],
      due: '2026-04-30',
    },
    ...rest,
  };
}

export function drafted(rest: Partial<CommitmentDraft> = {}): Commitment {
  return unwrap(createCommitment(draft(rest)));
}
