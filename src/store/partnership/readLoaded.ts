import type { ReadIssue } from '../../core/document/readLeniently.ts';
import { readScores } from '../../core/partnership/readScores.ts';
import {
  type CollectionName,
  collections,
  type Partnership,
} from '../../core/partnership/types.ts';
import { refusal } from '../../core/result.ts';
import type { KeptRecord } from './keptRecord.ts';
import type { LoadedPartnership } from './PartnershipStore.ts';
import { type RawEntry, readEntry } from './readEntry.ts';

/** A record of all entries that can be read; of the others, why not. */
export function readLoaded(
  { id, begun, wasEmptied }: Pick<KeptRecord, 'id' | 'wasEmptied'> & Partial<KeptRecord>,
  raw: Iterable<RawEntry>,
  rawScores: unknown,
): LoadedPartnership {
  const issues: ReadIssue[] = wasEmptied ? [{ path: [], refusal: lost }] : [];
  const read = new Map<string, [string, unknown][]>();
  for (const entry of raw) {
    const result = readEntry(entry);
    if (!result.ok) {
      issues.push({ path: [entry.collection, entry.id], refusal: result.error });
      continue;
    }
    const entries = read.get(entry.collection) ?? [];
    read.set(entry.collection, entries);
    entries.push([entry.id, result.value]);
  }
  const parts = Object.fromEntries(
    collections.map((name) => [name, Object.fromEntries(read.get(name) ?? [])]),
  ) as Pick<Partnership, CollectionName>;
  const { scores, refusals } = readScores(rawScores);
  issues.push(...refusals.map((refusal) => ({ path: ['scores'], refusal })));
  const partnership: Partnership = {
    schema: 'troth/partnership',
    version: 1,
    id,
    ...parts,
    ...(scores && { scores }),
  };
  return { partnership, issues, ...(begun !== undefined && { begun }) };
}

const lost = refusal(
  'E_LOST',
  'The browser found what was kept here damaged and removed it, so this begins anew. If there is a copy, import it.',
);

/** The entries of a record, one by one. */
export function* entriesOf(partnership: Partnership): Generator<RawEntry> {
  for (const collection of collections) {
    for (const [id, value] of Object.entries<unknown>(partnership[collection])) {
      yield { collection, id, value };
    }
  }
}
