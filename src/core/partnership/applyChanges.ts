import { ownValue } from '../own.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Change } from '../types.ts';
import { applyToEntry } from './applyToEntry.ts';
import { isPartnership } from './isPartnership.ts';
import { type PlacedChange, readChange } from './readChange.ts';
import { MOST_ENTITIES, refuseRecord } from './sentences.ts';
import { type CollectionName, collections, type Partnership } from './types.ts';

/**
 * The record after some changes, in the order given; all or none are made. What they do not touch
 * stays the same object, and so does the record itself where they say nothing new. A change that was
 * made before can be made again. What is accepted, `parsePartnership` opens, up to the size of a file.
 *
 * Refuses what is no change (`E_SHAPE`, `E_ENUM`) and more than 50,000 entries (`E_TOO_LONG`). `path`
 * names the place: `postMortems.p1.timeline.t1.at`. Besides, refuses
 * - a field of what is not there (`E_UNKNOWN_ITEM`), and what cannot be read or stand in a file;
 * - by `was`, a text, a whole entry, and the removal of anything, that somebody else has changed
 *   meanwhile, and a whole document that does not know all that was done in the one whose place it
 *   takes (`E_OUTDATED`);
 * - an edit of a history or of how a document began (`E_STATE`), and of a version that is or was in
 *   force, or was withdrawn (`E_CLOSED`), by its fields, its status or as a whole;
 * - the end of a version in force (`E_CLOSED`) or of a post-mortem (`E_OUTDATED`) by its status alone,
 *   without the act that ended it in its history.
 *
 * `value: null` without a path and without `was` removes an entry, whatever it is, also a version in
 * force: so a host takes back what it has created. Who may do that is for the host to say. Never throws.
 */
export function applyChanges(
  partnership: Partnership,
  changes: readonly Change[],
): Result<Partnership> {
  if (!isPartnership(partnership)) return refuseRecord('notAPartnership');
  const grouped = groupChanges(changes);
  if (!grouped.ok) return grouped;
  const changed = new Map<CollectionName, Record<string, unknown>>();
  let hasMore = false;
  for (const { collection, id, changes: own } of grouped.value) {
    const before = ownValue<unknown>(partnership[collection], id);
    const next = withPath(applyToEntry(collection, id, before, own), `${collection}.${id}`);
    if (!next.ok) return next;
    if (next.value === before) continue;
    const entries = changed.get(collection) ?? { ...partnership[collection] };
    changed.set(collection, entries);
    if (next.value === undefined) delete entries[id];
    else entries[id] = next.value;
    hasMore ||= before === undefined;
  }
  if (changed.size === 0) return accept(partnership);
  const after = { ...partnership, ...Object.fromEntries(changed) };
  const full = hasMore ? fullCollection(after) : null;
  return full ? refuseRecord('tooMany', full) : accept(after);
}

/** The collection that has no more room in a record; `null`: there is room. */
function fullCollection(
  record: Readonly<Record<CollectionName, Readonly<Record<string, unknown>>>>,
): CollectionName | null {
  let count = 0;
  for (const collection of collections) {
    count += Object.keys(record[collection]).length;
    if (count > MOST_ENTITIES) return collection;
  }
  return null;
}

/** All changes to one entry. */
export interface EntryChanges {
  readonly collection: CollectionName;
  readonly id: string;
  readonly changes: readonly PlacedChange[];
}

/** Changes by the entries that they are to; refuses what is no change. For stores. */
export function groupChanges(changes: readonly Change[]): Result<EntryChanges[]> {
  if (!Array.isArray(changes)) return refuseRecord('notAList');
  const groups = new Map<string, EntryChanges & { changes: PlacedChange[] }>();
  for (let i = 0; i < changes.length; i += 1) {
    const change = withPath(readChange(changes[i]), `[${i}]`);
    if (!change.ok) return change;
    const { collection, id } = change.value;
    const key = `${collection} ${id}`;
    const group = groups.get(key) ?? { collection, id, changes: [] };
    groups.set(key, group);
    group.changes.push(change.value);
  }
  return accept([...groups.values()]);
}
