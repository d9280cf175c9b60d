import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';

export const benchFolder = join(root, 'bench');

/**
 * The file that `import 'troth/trust-radar'` gives, built from the sources when it is older than
 * they are.
 *
 * @param {boolean} mayBuild
 * @returns {Promise<string | null>} `null` when the package has no such entry yet
 */
export async function findTrustRadar(mayBuild) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = exports['./trust-radar'];
  const path = typeof target === 'string' ? target : target?.default;
  if (!path) return null;
  const file = join(root, path);
  if (mayBuild && isStale(file)) {
    console.log('Building troth ...');
    const { code, output } = await build();
    if (code !== 0) throw new Error(`troth could not be built:\n${output}`);
  }
  if (!existsSync(file)) throw new Error(`Troth is not built: ${path} is missing.`);
  return file;
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
