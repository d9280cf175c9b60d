import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// Node built-ins only: `npm test` imports this file before anything is installed.

/** How every test starts Chromium: no sandbox (root in a container), no traffic of its own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const DOWNLOAD_LIMIT_MS = 180_000;
const APT_LIMIT_MS = 600_000;

/**
 * The first Chromium there is: `CHROMIUM_PATH`, then the PATH, then Playwright's own download.
 *
 * @returns {string | null} path of the executable; `null` when this machine has none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && isExecutable(named)) return named;
  return onPath() ?? (existsSync(MAC_CHROME) ? MAC_CHROME : null) ?? fromPlaywright();
}

/**
 * A Chromium, installed when there is none.
 *
 * @param {(line: string) => void} [say] told before each slow step
 * @returns {string} path of the executable
 * @throws {Error} one sentence that says what to do, when none can be had
 */
export function ensureChromium(say = console.log) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isExecutable(named)) {
    throw new Error(`CHROMIUM_PATH is set to ${named}, which is not an executable file.`);
  }
  const found = findChromium() ?? installWithPlaywright(say) ?? installWithApt(say);
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.',
  );
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (!folder) continue;
    for (const name of NAMES_ON_PATH) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

function fromPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    const file = chromium.executablePath();
    return file && isExecutable(file) && runs(file) ? file : null;
  } catch {
    return null; // not installed yet
  }
}

/** @param {(line: string) => void} say */
function installWithPlaywright(say) {
  say('No Chromium found: asking Playwright to download one.');
  const command = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  spawnSync(command, ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
    // A refused download is tried three times with these limits; one short wait is enough to tell.
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return fromPlaywright();
}

/** @param {(line: string) => void} say */
function installWithApt(say) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return null;
  say("Playwright's download did not work: installing Debian's chromium.");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    spawnSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: APT_LIMIT_MS,
      env,
    });
  }
  return onPath();
}

/**
 * A download can lack libraries of the system. Asked of Linux alone: there it happens, and elsewhere
 * the question would open a window.
 *
 * @param {string} file
 */
function runs(file) {
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
