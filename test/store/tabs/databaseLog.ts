import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which Chromium notes what the pages of a profile write, from the last to the first. */
export function databaseLog(profile: string): string {
  const folder = join(profile, 'Default/IndexedDB');
  const [database = ''] = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
  const logs = readdirSync(join(folder, database)).filter((name) => name.endsWith('.log'));
  return join(folder, database, logs.sort().at(-1) ?? '');
}
