import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPages } from './browser.mjs';
import { benchFolder } from './prepare.mjs';

/**
 * Takes a picture of what each contestant draws, for people to compare.
 *
 * @param {import('./rounds.mjs').Race} race
 */
export async function takePictures(race) {
  const folder = join(benchFolder, 'results/pictures');
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  try {
    const drawn = race.scenarios.filter((one) => one.kind === 'mount' && !isCrowd(one));
    for (const scenario of drawn) {
      const pages = await openPages(browser, race.contestants, race.site);
      for (const [name, page] of Object.entries(pages)) {
        // @ts-expect-error: the page's own global, see app/page.ts
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

/**
 * Many small ones on a page tell nothing more.
 *
 * @param {import('../suites/suite.mjs').Scenario} scenario
 */
function isCrowd(scenario) {
  return 'radars' in scenario && scenario.radars > 1;
}
