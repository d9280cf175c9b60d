import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.mjs';

const ARGS = [
  ...chromiumArgs,
  // A frame starts as soon as it is asked for: a library that draws in the next frame pays for
  // its work and not for the wait until the screen's next refresh.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--js-flags=--expose-gc',
];

/**
 * Where and how pages are opened.
 *
 * @typedef {object} Site
 * @property {string} origin
 * @property {{ width: number, height: number }} viewport
 * @property {boolean} tooltips
 */

export function launch() {
  return chromium.launch({ executablePath: ensureChromium(), args: ARGS });
}

/**
 * A context each, hence a process, a heap and compiled code of its own.
 *
 * @param {import('playwright').Browser} browser
 * @param {string[]} contestants
 * @param {Site} site
 */
export async function openPages(browser, contestants, site) {
  /** @type {Record<string, import('playwright').Page>} */
  const pages = {};
  for (const name of contestants) pages[name] = await openPage(browser, name, site);
  return pages;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} name
 * @param {Site} site
 */
export async function openPage(browser, name, site) {
  return startPage(await browser.newContext({ viewport: site.viewport }), name, site);
}

/**
 * A browser with a profile, as a user has it: what its pages keep lies on the disk.
 *
 * @param {string} profile
 * @param {Site} site
 */
export function openProfile(profile, { viewport }) {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: ARGS,
    viewport,
  });
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} name
 * @param {Site} site
 */
export async function startPage(context, name, { origin, tooltips }) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`\n${name}: ${error.message}`));
  await page.goto(`${origin}/${name}${tooltips ? '?tooltips' : ''}`);
  await page
    .waitForFunction(() => 'bench' in window, null, { timeout: 10_000 })
    .catch(() => {
      throw new Error(`The page of ${name} did not start; run without --no-build.`);
    });
  return page;
}

/** What a page threw, without the driver's own words around it. @param {unknown} cause */
export function sentenceOf(cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new Error(message.split('\n')[0]?.replace(/^page\.evaluate: (Error: )?/, ''));
}
