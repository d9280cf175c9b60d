import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

// Node built-ins only: this runs before anything is installed.

const OLDEST_NODE = [20, 19];

/**
 * Installs the packages that are missing or not those of the lockfile; quick when all is there.
 *
 * @param {readonly string[]} folders relative to the repository; default: everything the tests need
 * @throws {Error} a sentence that says what to do
 */
export async function ensureInstalled(folders = ['.', 'test/react18']) {
  checkNode();
  for (const folder of folders) {
    const path = join(root, folder);
    if (isInstalled(path)) continue;
    const verb = existsSync(join(path, 'package-lock.json')) ? 'ci' : 'install';
    console.log(`Installing packages in ${folder} (npm ${verb}) …`);
    const { code, output } = await run('npm', [verb, '--prefer-offline', '--no-progress'], {
      cwd: path,
    });
    if (code !== 0) throw new Error(`npm ${verb} failed in ${folder}:\n${output}`);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${process.versions.node} is too old: Troth needs Node ${OLDEST_NODE.join('.')} or newer.`,
  );
}

/**
 * npm notes in node_modules what it has put there; that note is compared with the lockfile. (A
 * stamp of our own would order a whole reinstall after every `npm install <package>` by hand.)
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (!present) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  if (!wanted) return true;
  const isWanted = Object.keys(present).every((path) => path in wanted);
  return isWanted && Object.entries(wanted).every(([path, entry]) => isMet(path, entry, present));
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry
 *
 * @param {string} path
 * @param {LockEntry} entry
 * @param {Record<string, LockEntry>} present
 */
function isMet(path, entry, present) {
  const found = present[path];
  if (path === '' || (entry.optional && !found)) return true; // itself; another platform's package
  return found?.version === entry.version && found?.integrity === entry.integrity;
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null; // missing, or cut short by an interrupted install
  }
}
