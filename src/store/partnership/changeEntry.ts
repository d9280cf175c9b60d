import type { EntryChanges } from '../../core/partnership/applyChanges.ts';
import { applyToEntry } from '../../core/partnership/applyToEntry.ts';
import { withPath } from '../../core/read/withPath.ts';
import { RefusedChangeError } from '../StoreError.ts';
import { type RawEntry, readEntry } from './readEntry.ts';
import { refusedChange } from './refusedChange.ts';

/**
 * What has to be kept of an entry after some changes to it; `undefined`: nothing. Throws what a
 * commit rejects with. An entry that cannot be read can only be removed.
 */
export function changeEntry(
  { collection, id, changes }: EntryChanges,
  kept: RawEntry | undefined,
): unknown {
  const place = `${collection}.${id}`;
  const isReadable = kept !== undefined && readEntry(kept).ok;
  const [first] = changes;
  const isRemoval = first?.value === null && (first.path ?? []).length === 0;
  if (kept && !isReadable && !isRemoval) throw refusedChange('unreadable', place);
  const before = isReadable ? kept.value : undefined;
  const next = withPath(applyToEntry(collection, id, before, changes), place);
  if (!next.ok) throw new RefusedChangeError(next.error);
  return next.value;
}
