import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProfile, sentenceOf, startPage } from './browser.mjs';

/** Between two keys, in ms: as fast as anybody types. */
const PAUSE_MS = 60;

/**
 * What only a whole browser can be asked: how long it takes to and from the disk. A private window
 * keeps everything in memory, so each batch has a profile of its own. It is filled by one browser
 * and measured in the next, which has read nothing of it yet.
 *
 * @param {string} name
 * @param {import('../suites/suite.mjs').StoreScenario} scenario
 * @param {import('./browser.mjs').Site} site
 * @returns {Promise<import('./rounds.mjs').WaitBatch>}
 */
export async function measureStore(name, scenario, site) {
  const profile = mkdtempSync(join(tmpdir(), 'troth-bench-'));
  try {
    await inBrowser(profile, async (open) => {
      // @ts-expect-error: the page's own global, see app/store/storePage.ts
      await (await open()).evaluate((plan) => window.bench.fill(plan), scenario);
    });
    return await inBrowser(profile, (open) => measures[scenario.kind](open, scenario));
  } catch (cause) {
    throw sentenceOf(cause);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /**
   * @template T
   * @param {string} folder
   * @param {(open: Open) => Promise<T>} work
   */
  async function inBrowser(folder, work) {
    const context = await openProfile(folder, site);
    try {
      return await work(() => startPage(context, name, site));
    } finally {
      await context.close();
    }
  }
}

/**
 * Opens another tab.
 *
 * @typedef {() => Promise<import('playwright').Page>} Open
 */

/** @type {Record<import('../suites/suite.mjs').StoreScenario['kind'], (open: Open, scenario: import('../suites/suite.mjs').StoreScenario) => Promise<import('./rounds.mjs').WaitBatch>>} */
const measures = {
  async load(open, scenario) {
    const waits = [];
    for (let i = 0; i < scenario.iterations; i += 1) {
      const page = await open();
      // @ts-expect-error: the page's own global, see app/store/storePage.ts
      waits.push(await page.evaluate((plan) => window.bench.load(plan), scenario));
      await page.close();
    }
    return { waits };
  },

  async durable(open, { warmups, iterations }) {
    const page = await open();
    const waits = await page.evaluate(
      // @ts-expect-error: the page's own global, see app/store/storePage.ts
      ([keys, pause]) => window.bench.typeKeys(keys, pause),
      [warmups + iterations, PAUSE_MS],
    );
    return { waits: waits.slice(warmups) };
  },

  async seen(open, { warmups, iterations }) {
    const [writer, reader] = [await open(), await open()];
    // @ts-expect-error: the page's own global, see app/store/storePage.ts
    await reader.evaluate(() => window.bench.follow());
    const waits = [];
    for (let i = 0; i < warmups + iterations; i += 1) {
      const text = `The boxes came warm, ${i} times`;
      // @ts-expect-error: the page's own global, see app/store/storePage.ts
      const began = await writer.evaluate((one) => window.bench.write(one), text);
      // @ts-expect-error: the page's own global, see app/store/storePage.ts
      const heard = await reader.evaluate((one) => window.bench.heard(one), text);
      waits.push(heard - began);
    }
    return { waits: waits.slice(warmups) };
  },
};
