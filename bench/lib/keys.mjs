import { sentenceOf } from './browser.mjs';

/** What typing leaves to be done later is over by then, in ms. */
const PAUSE_MS = 1_500;

/**
 * Types a burst of keys into a form, then waits. Beside the samples of single keys, the browser's
 * own count of what the main thread did: nothing that is put off can hide from it.
 *
 * @param {import('playwright').Page} page
 * @param {import('../suites/suite.mjs').Scenario} scenario
 * @returns {Promise<import('./rounds.mjs').TimeBatch>}
 */
export async function measureKeys(page, scenario) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const counts = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const ms = (/** @type {string} */ name) =>
      1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    return {
      all: ms('TaskDuration'),
      js: ms('ScriptDuration'),
      layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    };
  };
  try {
    const { first, elements } = await page.evaluate(
      // @ts-expect-error: the page's own global, see app/page.ts
      (plan) => window.bench.begin(plan),
      scenario,
    );
    await page.waitForTimeout(PAUSE_MS);
    const before = await counts();
    // @ts-expect-error: the page's own global, see app/page.ts
    const samples = await page.evaluate(() => window.bench.type());
    const typed = await counts();
    await page.waitForTimeout(PAUSE_MS);
    const rested = await counts();
    // @ts-expect-error: the page's own global, see app/page.ts
    await page.evaluate(() => window.bench.end());
    const perKey = (/** @type {number} */ from, /** @type {number} */ to) =>
      (to - from) / samples.length;
    const work = {
      all: perKey(before.all, typed.all),
      js: perKey(before.js, typed.js),
      layout: perKey(before.layout, typed.layout),
      pause: perKey(typed.all, rested.all),
    };
    return { samples, first, elements, work };
  } catch (cause) {
    throw sentenceOf(cause);
  } finally {
    await cdp.detach();
  }
}
