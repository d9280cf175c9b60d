import { type EntryChanges, groupChanges } from '../../core/partnership/applyChanges.ts';
import { readPartnership } from '../../core/partnership/readPartnership.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Change } from '../../core/types.ts';
import { RefusedChangeError } from '../StoreError.ts';
import { copyOf } from './copyOf.ts';

/** A record to keep: what nobody could load afterwards is not kept in the first place. */
export function readGivenRecord(partnership: Partnership): Partnership {
  const read = readPartnership(partnership);
  if (!read.ok) throw new RefusedChangeError(read.error);
  return copyOf(read.value);
}

/** Changes to make, by the entries that they are to. */
export function readGivenChanges(changes: readonly Change[]): readonly EntryChanges[] {
  const groups = groupChanges(changes);
  if (!groups.ok) throw new RefusedChangeError(groups.error);
  return groups.value.map((group) => copyOf(group, `${group.collection}.${group.id}`));
}
