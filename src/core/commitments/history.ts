import { compareHappened } from '../compareInstants.ts';
import { MAX_ID_LENGTH } from '../entityId.ts';
import { accept, type Result } from '../result.ts';
import { readEntry } from './readEvent.ts';
import type { CommitmentEntry, CommitmentEvent } from './types.ts';

/** Leaves room in a derived id for the marks that make it unique. */
const DERIVED_LENGTH = MAX_ID_LENGTH - 50;

/**
 * An id made of what an act says, for a caller that gave none: the same act has the same one on every
 * device, another act of the same moment another. Its place among the acts of a moment, behind those
 * that are there, follows from moment, type and party alone.
 */
export function freeEntryId(
  act: Pick<CommitmentEvent, 'at' | 'type' | 'by'>,
  history: readonly CommitmentEntry[],
): string {
  const { at, type, by } = act;
  let id = `${at} ${type} ${by.partyId}`.slice(0, DERIVED_LENGTH);
  while (history.some((entry) => entry.id.startsWith(id))) id += '+';
  return `${id} ${fingerprint(JSON.stringify(act))}`;
}

/** Eight hexadecimal digits that tell texts apart (FNV-1a); no guard against anybody. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The acts as they are, in order, once each of them has been read; the first fault else. */
export function orderedHistory(history: readonly CommitmentEntry[]): Result<CommitmentEntry[]> {
  for (const [i, entry] of history.entries()) {
    const read = readEntry(entry, `history[${i}]`);
    if (!read.ok) return read;
  }
  return accept([...history].sort(compareHappened));
}
