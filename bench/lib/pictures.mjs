import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPages } from './browser.mjs';
import { benchFolder } from './prepare.mjs';

/**
 * Takes a picture of what each contestant draws, for people to compare.
 *
 * @param {import('./options.mjs').Options} options
 * @param {string} origin
 */
export async function takePictures(options, origin) {
  const folder = join(benchFolder, 'results/pictures');
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  try {
    const drawn = options.scenarios.filter(({ kind, radars }) => kind === 'mount' && radars === 1);
    for (const scenario of drawn) {
      const pages = await openPages(browser, options, origin);
      for (const [name, page] of Object.entries(pages)) {
        // @ts-expect-error: the page's own global, see app/enter.ts
        await page.evaluate((plan) => window.bench.show(plan), scenario);
        await page.screenshot({ path: join(folder, `${scenario.id} ${name}.png`), fullPage: true });
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log('Pictures written to bench/results/pictures');
}
