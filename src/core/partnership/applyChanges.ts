import { ownValue } from '../own.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Change } from '../types.ts';
import { applyToEntry } from './applyToEntry.ts';
import { isPartnership } from './isPartnership.ts';
import { type PlacedChange, readChange } from './readChange.ts';
import { refuseRecord } from './sentences.ts';
import type { CollectionName, Partnership } from './types.ts';

/**
 * The record after some changes, in the order given; all or none are made. What they do not touch
 * stays the same object, and so does the record itself where they say nothing new. A change that was
 * made before can be made again.
 *
 * Refuses what is no change (`E_SHAPE`, `E_ENUM`) and what `applyToEntry` refuses; `path` names the
 * place: `postMortems.p1.timeline.t1.at`. Never throws.
 */
export function applyChanges(
  partnership: Partnership,
  changes: readonly Change[],
): Result<Partnership> {
  if (!isPartnership(partnership)) return refuseRecord('notAPartnership');
  const grouped = groupChanges(changes);
  if (!grouped.ok) return grouped;
  const changed = new Map<CollectionName, Record<string, unknown>>();
  for (const { collection, id, changes: own } of grouped.value) {
    const before = ownValue<unknown>(partnership[collection], id);
    const next = withPath(applyToEntry(collection, id, before, own), `${collection}.${id}`);
    if (!next.ok) return next;
    if (next.value === before) continue;
    const entries = changed.get(collection) ?? { ...partnership[collection] };
    changed.set(collection, entries);
    if (next.value === undefined) delete entries[id];
    else entries[id] = next.value;
  }
  return accept(
    changed.size === 0 ? partnership : { ...partnership, ...Object.fromEntries(changed) },
  );
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
