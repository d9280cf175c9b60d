import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Node built-ins only: imported before anything is installed.

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the repository
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {boolean} [show] print the output while it comes, instead of collecting it
 */

/**
 * Runs a program to its end. Never throws for a program that fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit code and what it wrote
 */
export function run(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const collect = (/** @type {Buffer} */ part) => {
      output += part;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command of an installed package (`vite`, `tsc`) with this Node, so without a shell.
 *
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runBin(packageName, command, args, options) {
  return run(process.execPath, [binOf(packageName, command), ...args], options);
}

/**
 * @param {string} packageName
 * @param {string} command
 * @returns {string} path of the command's JavaScript file
 */
export function binOf(packageName, command) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
