import { MAX_ID_LENGTH } from '../entityId.ts';
import { accept, type Result } from '../result.ts';
import { readEntry } from './readEvent.ts';
import type { CommitmentEntry, CommitmentEvent } from './types.ts';

/** Leaves room in a derived id for the marks that make it unique. */
const DERIVED_LENGTH = MAX_ID_LENGTH - 50;

/** The order of a history: by `at`, then by `id`. */
export function compareEntries(
  a: Pick<CommitmentEntry, 'at' | 'id'>,
  b: Pick<CommitmentEntry, 'at' | 'id'>,
): number {
  const difference = Date.parse(a.at) - Date.parse(b.at);
  if (difference !== 0) return difference;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** An id made of what an act says, for a caller that gave none. */
export function freeEntryId(
  { at, type, by }: Pick<CommitmentEvent, 'at' | 'type' | 'by'>,
  history: readonly CommitmentEntry[],
): string {
  let id = `${at} ${type} ${by.partyId}`.slice(0, DERIVED_LENGTH);
  while (history.some((entry) => entry.id === id)) id += '+';
  return id;
}

/** The acts as they are, in order, once each of them has been read; the first fault else. */
export function orderedHistory(history: readonly CommitmentEntry[]): Result<CommitmentEntry[]> {
  for (const [i, entry] of history.entries()) {
    const read = readEntry(entry, `history[${i}]`);
    if (!read.ok) return read;
  }
  return accept([...history].sort(compareEntries));
}
