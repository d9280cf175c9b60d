import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs';

/** How long anything on a page is waited for. */
const PATIENCE_MS = 10_000;

const executablePath = findChromium();
const options = (args: readonly string[]) => ({
  args: [...chromiumArgs, ...args],
  ...(executablePath ? { executablePath } : {}),
});

/** A folder for a browser's profile, which keeps what its pages keep. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'troth-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The user's own settings, for a browser that was not started yet. */
export function setPreferences(profile: string, preferences: object): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** A browser as a user has it: what its pages keep lies on the disk. */
export async function openBrowser(profile: string, ...args: string[]): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(profile, {
    ...options(args),
    // Pages that one leaves wait to be come back to, as for a user.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  browser.setDefaultTimeout(PATIENCE_MS);
  return browser;
}

/** A browser all of whose windows are private. */
export function openPrivately(): Promise<Browser> {
  return chromium.launch(options([]));
}

/** A whole browser that nothing but its own page steers, to be killed. */
export interface Victim {
  /** All its processes at once, without a warning. */
  kill(): Promise<void>;
}

export function startVictim(profile: string, address: string): Victim {
  if (!executablePath) throw new Error('There is no Chromium: set CHROMIUM_PATH to one.');
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // A group of its own, so that its renderers and helpers go with it.
  const browser = spawn(executablePath, [...chromiumArgs, ...args, address], {
    detached: true,
    stdio: 'ignore',
  });
  const { pid } = browser;
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  return {
    async kill() {
      if (pid === undefined) throw new Error('The browser did not start.');
      if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
      else process.kill(-pid, 'SIGKILL');
      await gone;
    },
  };
}
