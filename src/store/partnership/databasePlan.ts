import { isRecord } from '../../core/isRecord.ts';
import { migratePartnership } from '../../core/partnership/migratePartnership.ts';
import type { Result } from '../../core/result.ts';
import type { DatabasePlan } from '../indexedDb/openDatabase.ts';
import { StoreError } from '../StoreError.ts';
import { ENTRIES, type KeptRecord, META, putRecord } from './keptRecord.ts';
import type { RawEntry } from './readEntry.ts';
import { readAll } from './readRecord.ts';

/** Makes of a whole file what this version of the library writes. */
export type Migrate = (file: unknown) => Result<Readonly<Record<string, unknown>>>;

/** One more whenever the object stores change, or what a version of the record means. */
const VERSION = 1;

/** The database of a partnership. `version` and `migrate` are given by tests only. */
export function databasePlan(
  name: string,
  version: number = VERSION,
  migrate: Migrate = migratePartnership,
): DatabasePlan {
  return {
    // Apart from the host's own databases, and from those of drafts.
    name: `troth partnership ${name}`,
    version,
    // Within a second, people should know.
    patienceMs: 750,
    upgrade(transaction, from) {
      if (from > 0) return migrateAll(transaction, migrate);
      transaction.db.createObjectStore(ENTRIES, { keyPath: ['collection', 'id'] });
      transaction.db.createObjectStore(META);
    },
  };
}

/** The same database as it is, whatever its version. */
export function asItIs({ name, patienceMs }: DatabasePlan): DatabasePlan {
  return {
    name,
    patienceMs,
    upgrade() {
      throw new Error('There is no database.');
    },
  };
}

async function migrateAll(transaction: IDBTransaction, migrate: Migrate): Promise<void> {
  const kept = await readAll(transaction);
  if (!kept) return;
  const { schema, version, id } = kept.record;
  const migrated = migrate({ schema, version, id, ...byCollection(kept.entries) });
  if (!migrated.ok) throw new StoreError(migrated.error.code, migrated.error.message);
  const entries = transaction.objectStore(ENTRIES);
  entries.clear();
  const { schema: _, version: next, id: __, ...parts } = migrated.value;
  for (const [collection, part] of Object.entries(parts)) {
    if (!isRecord(part)) continue;
    // Nobody has read it by the rules of this version yet.
    for (const [id, value] of Object.entries(part)) entries.put({ collection, id, value });
  }
  putRecord(transaction, { ...kept.record, version: next } as KeptRecord);
}

function byCollection(entries: readonly RawEntry[]): Record<string, Record<string, unknown>> {
  const parts = new Map<string, [string, unknown][]>();
  for (const { collection, id, value } of entries) {
    const part = parts.get(collection) ?? [];
    parts.set(collection, part);
    part.push([id, value]);
  }
  return Object.fromEntries([...parts].map(([name, part]) => [name, Object.fromEntries(part)]));
}
