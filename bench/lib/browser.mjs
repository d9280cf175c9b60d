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

export function launch() {
  return chromium.launch({ executablePath: ensureChromium(), args: ARGS });
}

/**
 * A context each, hence a process, a heap and compiled code of its own.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./options.mjs').Options} options
 * @param {string} origin
 */
export async function openPages(browser, { contestants, tooltips }, origin) {
  /** @type {Record<string, import('playwright').Page>} */
  const pages = {};
  for (const name of contestants) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`\n${name}: ${error.message}`));
    await page.goto(`${origin}/${name}${tooltips ? '?tooltips' : ''}`);
    await page
      .waitForFunction(() => 'bench' in window, null, { timeout: 10_000 })
      .catch(() => {
        throw new Error(`The page of ${name} did not start; run without --no-build.`);
      });
    pages[name] = page;
  }
  return pages;
}
