import { type Migrations, migrate } from '../read/migrate.ts';
import { parseJson } from '../read/parseJson.ts';
import { readEnvelope } from '../read/readEnvelope.ts';
import { accept, type Result } from '../result.ts';

/** What a file with a record says of itself. */
export const partnershipEnvelope = { schema: 'troth/partnership', version: 1 } as const;

/** One tested step for each earlier version. There is none yet: 1 is the first. */
const migrations: Migrations = {};

/**
 * What a file holds, or a stored record, as this version of the library writes it; nothing in it
 * has been checked but its envelope. Refuses what no version wrote (`E_ENVELOPE`, `E_VERSION`) and what a
 * later one did (`E_FUTURE_VERSION`), besides what is no JSON. Never throws.
 */
export function migratePartnership(input: unknown): Result<Readonly<Record<string, unknown>>> {
  const json = parseJson(input);
  if (!json.ok) return json;
  const file = readEnvelope(json.value, partnershipEnvelope);
  if (!file.ok) return file;
  const given = file.value as Readonly<Record<string, unknown>>;
  return accept(migrate(given, migrations, partnershipEnvelope.version));
}
