import { findRepeatedKey } from '../read/findRepeatedKey.ts';
import { accept, type Result } from '../result.ts';
import { migratePartnership } from './migratePartnership.ts';
import { readPartnership } from './readPartnership.ts';
import { refuseRecord } from './sentences.ts';
import { type CollectionName, collections, type Partnership } from './types.ts';

/**
 * Reads a file that `toJson` wrote: its text, or what the text says. Everything in it has to be
 * right; of long documents, fields that are not known are kept. Commitments are folded anew from their
 * histories: a state that its history does not lead to is refused. Whether documents are still what was
 * signed, `partnershipIssues` tells: a record opens with all that is in it.
 *
 * Refuses `E_EMPTY`, `E_JSON`, `E_TOO_LONG` (50 MB; 50,000 entries; 1,000,000 characters a text, 500
 * a line), `E_TOO_DEEP` (32), `E_FORBIDDEN_KEY`, `E_ENVELOPE`, `E_VERSION`, `E_FUTURE_VERSION`, and
 * the first place that is wrong, with the codes of reading it; `path` names it:
 * `commitments.c1.terms[0].due`. In a text, also two entries with one id (`E_DUPLICATE_ID`); of two
 * fields with one name, the last counts. Never throws.
 */
export function parsePartnership(input: unknown): Result<Partnership> {
  const file = migratePartnership(input);
  if (!file.ok) return file;
  const read = readPartnership(file.value);
  if (!read.ok) return read;
  const twice = typeof input === 'string' ? findRepeatedKey(input, isEntry) : null;
  return twice ? refuseRecord('idTwice', twice.join('.'), twice.at(-1)) : accept(read.value);
}

function isEntry([collection, ...below]: readonly string[]): boolean {
  return below.length === 1 && collections.includes(collection as CollectionName);
}

/**
 * The text of a file with everything in the record, for `parsePartnership`, which reads from it the
 * very same record. Refuses (`E_SHAPE`) what no file can hold, such as an object within itself.
 */
export function toJson(partnership: Partnership): Result<string> {
  try {
    return accept(JSON.stringify(partnership, null, 2));
  } catch {
    return refuseRecord('notWritable');
  }
}
