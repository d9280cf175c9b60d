import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import { harmless } from '../read/harmless.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Change } from '../types.ts';
import { type CollectionRules, collectionRules } from './collectionRules.ts';
import { refuseRecord } from './sentences.ts';
import type { CollectionName } from './types.ts';
import { valueIn } from './valueIn.ts';

/** One entry's changes: all are to the same entry of the same collection. */
type EntryChange = Pick<Change, 'path' | 'value' | 'was'>;

/** A file, its collections and their entries: what an entry lies in. */
const DEPTH_OF_ENTRIES = 2;

/**
 * An entry after some changes to it, for stores that keep entries one by one; `undefined`: there is
 * none, before or any more. All or none are made. What says nothing new gives back the same entry.
 * What is accepted can be read again, if the entry could be read before.
 *
 * Refuses a field of what is not there (`E_UNKNOWN_ITEM`), by `was`, a text, a whole entry, and the
 * removal of anything, that somebody else has changed meanwhile, and a whole document that does not know
 * what was done in it by then (`E_OUTDATED`), what the collection's rules refuse (an edit of a
 * history, of a version that came into force …), what cannot be read or stand in a file, and changes
 * to what could not be read before (`E_UNREADABLE`); `path` names the place from the entry down.
 * `null` without `was` in the place of a whole entry removes it, whatever it is: that is how a host
 * takes a creation back. Never throws.
 */
export function applyToEntry(
  collection: CollectionName,
  id: string,
  before: unknown,
  changes: readonly EntryChange[],
): Result<unknown> {
  const rules = collectionRules[collection] as CollectionRules<unknown>;
  try {
    return applyAll(rules, id, before, changes);
  } catch {
    // Nobody has looked into a record that a host made by itself.
    return refuseRecord('unreadable');
  }
}

function applyAll(
  rules: CollectionRules<unknown>,
  id: string,
  before: unknown,
  changes: readonly EntryChange[],
): Result<unknown> {
  let entry = before;
  for (const change of changes) {
    const next = applyOne(rules, id, entry, change, before ?? entry);
    if (!next.ok) return next;
    entry = next.value;
  }
  if (entry === undefined || !rules.settle) return accept(entry);
  return rules.settle(entry, before);
}

function applyOne(
  rules: CollectionRules<unknown>,
  id: string,
  entry: unknown,
  { path = [], value, was }: EntryChange,
  before: unknown,
): Result<unknown> {
  const place = path.join('.');
  const given = withPath(harmless(value, DEPTH_OF_ENTRIES + path.length), place);
  if (!given.ok) return given;
  const isWhole = path.length === 0;
  if (entry === undefined && !isWhole) return refuseRecord('notThere', place, id);
  const present = valueIn(entry, path) ?? null;
  if (present !== null && isSame(present, value)) return accept(entry);
  if (was !== undefined && present !== null && !isSame(present, was)) {
    const isLost = value === null || (isWhole ? !rules.isAddedTo?.(entry) : isText(present));
    if (isLost) return refuseRecord('outdated', place);
  }
  if (isWhole) return put(rules, id, entry, value);
  return present === value ? accept(entry) : underId(id, rules.change(entry, path, value, before));
}

function put(
  rules: CollectionRules<unknown>,
  id: string,
  before: unknown,
  value: unknown,
): Result<unknown> {
  if (value === null) return accept(undefined);
  const read = before !== undefined && rules.put ? rules.put(before, value) : rules.read(value);
  return underId(id, read);
}

/** The same entry, if it is the one that it is kept as. */
function underId(id: string, read: Result<unknown>): Result<unknown> {
  if (!read.ok) return read;
  const stated = own(read.value, 'id');
  return stated === id ? read : refuseRecord('idDiffers', 'id', stated);
}

/** Words that somebody wrote: of single fields, the only thing that is lost when it is overwritten. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
