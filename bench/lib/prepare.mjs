import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';

export const benchFolder = join(root, 'bench');

/**
 * The files that the package's entries give (`import 'troth/core'`), and any other file of it
 * (`import 'troth-inside/…'`), built from the sources when they are older.
 *
 * @param {string} entry one that must be there: `troth/trust-radar`
 * @param {boolean} mayBuild
 * @returns {Promise<{ find: RegExp, replacement: string }[]>}
 */
export async function findTroth(entry, mayBuild) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [{ name: `troth${name.slice(1)}`, file: target.default }],
  );
  const wanted = files.find(({ name }) => name === entry);
  if (!wanted) throw new Error(`The package has no entry ${entry}.`);
  const file = join(root, wanted.file);
  if (mayBuild && isStale(file)) {
    console.log('Building troth ...');
    const { code, output } = await build();
    if (code !== 0) throw new Error(`troth could not be built:\n${output}`);
  }
  if (!existsSync(file)) throw new Error(`Troth is not built: ${wanted.file} is missing.`);
  const entries = files.map(({ name, file }) => ({
    find: new RegExp(`^${name}$`),
    replacement: join(root, file),
  }));
  return [...entries, { find: /^troth-inside\//, replacement: join(root, 'dist/') }];
}

/** @param {string} file */
function isStale(file) {
  if (!existsSync(file)) return true;
  const sources = ['src', 'package.json', 'vite.config.ts'].map((name) => join(root, name));
  return Math.max(...sources.map(newest)) > newest(join(root, 'dist'));
}

/**
 * When the newest file under a path was written, in ms; 0 when there is none.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
