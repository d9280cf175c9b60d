import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Change } from '../types.ts';
import { type CollectionRules, collectionRules } from './collectionRules.ts';
import { refuseRecord } from './sentences.ts';
import type { CollectionName } from './types.ts';
import { valueIn } from './valueIn.ts';

/** One entry's changes: all are to the same entry of the same collection. */
type EntryChange = Pick<Change, 'path' | 'value' | 'was'>;

/**
 * An entry after some changes to it, for stores that keep entries one by one; `undefined`: there is
 * none, before or any more. All or none are made. What says nothing new gives back the same entry.
 *
 * Refuses a field of what is not there (`E_UNKNOWN_ITEM`), a text that somebody else has changed
 * meanwhile (`E_OUTDATED`, by `was`), what the collection's rules refuse (an edit of a history, of a
 * version in force …) and what cannot be read; `path` names the place from the entry down. Never
 * throws.
 */
export function applyToEntry(
  collection: CollectionName,
  id: string,
  before: unknown,
  changes: readonly EntryChange[],
): Result<unknown> {
  const rules = collectionRules[collection] as CollectionRules<unknown>;
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
  if (path.length === 0) return put(rules, id, entry, value);
  const place = path.join('.');
  if (entry === undefined) return refuseRecord('notThere', place, id);
  const present = valueIn(entry, path) ?? null;
  if (isSame(present, value)) return accept(entry);
  if (was !== undefined && isText(present) && !isSame(present, was)) {
    return refuseRecord('outdated', place);
  }
  return rules.change(entry, path, value, before);
}

function put(
  rules: CollectionRules<unknown>,
  id: string,
  before: unknown,
  value: unknown,
): Result<unknown> {
  if (value === null) return accept(undefined);
  const read =
    before !== undefined && rules.put ? rules.put(before, value) : withPath(rules.read(value), '');
  if (!read.ok) return read;
  const stated = own(read.value, 'id');
  return stated === id ? read : refuseRecord('idDiffers', 'id', stated);
}

/** Words that somebody wrote: the only thing that is lost when it is overwritten. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
