import { cleanLine } from '../cleanLine.ts';

/**
 * The columns of commitments as CSV, in the order in which they are written. Lists (`conditions`,
 * `dimension_ids`, `blocked_by`) are one cell with an entry per line.
 */
export const csvColumns = [
  'id',
  'title',
  'requester_id',
  'requester',
  'requester_person_id',
  'requester_person',
  'performer_id',
  'performer',
  'performer_person_id',
  'performer_person',
  'state',
  'deliverable',
  'conditions',
  'due',
  'original_due',
  'created_at',
  'dimension_ids',
  'blocked_by',
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** The column that a heading means, in any case, with spaces or hyphens; `null` for another one. */
export function csvColumnOf(heading: string): CsvColumn | null {
  const name = cleanLine(heading).toLowerCase().replace(/[ -]/g, '_');
  return csvColumns.find((column) => column === name) ?? null;
}
