import { openPage, sentenceOf } from './browser.mjs';

/** A collection frees what the one before made unreachable from outside the heap. */
const COLLECTIONS = 3;

/**
 * What a list holds in a fresh page, in bytes of the JavaScript heap: after mounting, less the same
 * page before with the data already made. Code that the mount compiled is part of it.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} name
 * @param {import('../suites/suite.mjs').Scenario} scenario
 * @param {import('./browser.mjs').Site} site
 * @returns {Promise<import('./rounds.mjs').HeapBatch>}
 */
export async function measureHeap(browser, name, scenario, site) {
  const page = await openPage(browser, name, site);
  await page.bringToFront();
  const cdp = await page.context().newCDPSession(page);
  const used = async () => {
    for (let i = 0; i < COLLECTIONS; i += 1) await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  try {
    // @ts-expect-error: the page's own global, see app/page.ts
    await page.evaluate((plan) => window.bench.prepare(plan), scenario);
    const before = await used();
    // @ts-expect-error: the page's own global, see app/page.ts
    await page.evaluate((plan) => window.bench.show(plan), scenario);
    const heap = (await used()) - before;
    const elements = await page.evaluate(() => document.querySelectorAll('.box *').length);
    return { heap, elements };
  } catch (cause) {
    throw sentenceOf(cause);
  } finally {
    await page.context().close();
  }
}
