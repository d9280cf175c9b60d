import { isRecord } from '../../core/isRecord.ts';
import { migratePartnership } from '../../core/partnership/migratePartnership.ts';
import type { Result } from '../../core/result.ts';
import type { DatabasePlan } from '../indexedDb/openDatabase.ts';
import { StoreError } from '../StoreError.ts';
import { ENTRIES, type KeptRecord, META, noteEmptied, PACKS, putRecord } from './keptRecord.ts';
import { clearEntries, putRows } from './putRows.ts';
import { type RawEntry, readEntry } from './readEntry.ts';
import { readAll } from './readRecord.ts';
import { type Row, rowOf } from './row.ts';

/** Makes of a whole file what this version of the library writes. */
export type Migrate = (file: unknown) => Result<Readonly<Record<string, unknown>>>;

/** One more whenever the object stores change, or what a version of the record means. */
const VERSION = 2;

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
    upgrade(transaction, from, wasEmptied) {
      const { db } = transaction;
      if (from < 1) {
        db.createObjectStore(ENTRIES, { keyPath: ['collection', 'id'] });
        db.createObjectStore(META);
      }
      if (from < 2) db.createObjectStore(PACKS, { keyPath: ['collection', 'last'] });
      if (wasEmptied) noteEmptied(transaction);
      if (from > 0) return migrateAll(transaction, migrate);
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
  clearEntries(transaction);
  const { schema: _, version: next, id: __, ...parts } = migrated.value;
  putRows(transaction, rowsIn(parts));
  putRecord(transaction, { ...kept.record, version: next } as KeptRecord);
}

/** What the rules of this version take lies there as if it had been written by it. */
function rowsIn(parts: Readonly<Record<string, unknown>>): readonly Row[] {
  return Object.entries(parts).flatMap(([collection, part]) =>
    Object.entries(isRecord(part) ? part : {}).map(([id, value]) => {
      const read = readEntry({ collection, id, value });
      return read.ok ? rowOf({ collection, id, value: read.value }) : { collection, id, value };
    }),
  );
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
