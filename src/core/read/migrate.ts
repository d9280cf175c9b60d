import { own } from '../own.ts';

/** Makes of a file of one version what the next version says in its place. */
export type Migration = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that each starts from: `1` leads to version 2. */
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * A file as the newest version would have written it, one step per version. `file`: one whose
 * envelope was read, so its version is a whole number and none to come.
 */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  migrations: Migrations,
  newest: number,
): Readonly<Record<string, unknown>> {
  let current = file;
  for (let version = Number(own(file, 'version')); version < newest; version += 1) {
    const step = migrations[version];
    if (!step) throw new Error(`No step leads from version ${version} of a file to the next.`);
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
