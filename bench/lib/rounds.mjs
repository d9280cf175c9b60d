import { seeded } from '../random.mjs';
import { launch, openPages, sentenceOf } from './browser.mjs';
import { measureHeap } from './heap.mjs';
import { measureKeys } from './keys.mjs';
import { measureStore } from './store.mjs';

/**
 * @typedef {{ script: number, drawn: number, paint: number, late: boolean }} Sample
 * @typedef {object} TimeBatch
 * @property {Sample[]} samples
 * @property {Sample} first
 * @property {number} elements
 * @property {Work} [work] of keys
 *
 * @typedef {object} Work what the main thread did, by the browser's own count, in ms per key
 * @property {number} all while the keys were typed
 * @property {number} js of it in scripts
 * @property {number} layout of it in style and layout
 * @property {number} pause in the pause afterwards
 *
 * @typedef {{ heap: number, elements: number }} HeapBatch
 *
 * @typedef {object} Blocked how long the main thread was kept from all else, in ms
 * @property {number} longest at a time
 * @property {number} over stretches of more than 50 ms
 * @property {number} tasks of more than 50 ms, as far as the browser tells of them
 * @property {number} total until all was done
 *
 * @typedef {{ runs: Blocked[], elements: number }} BlockedBatch the first run with cold code
 * @typedef {{ waits: number[] }} WaitBatch for how long each sample had to wait, in ms
 * @typedef {TimeBatch | HeapBatch | BlockedBatch | WaitBatch} Batch
 * @typedef {Record<string, Record<string, Batch[]>>} Batches scenario → contestant → one per round
 *
 * @typedef {object} Race
 * @property {string[]} contestants
 * @property {import('../suites/suite.mjs').Scenario[]} scenarios
 * @property {number} rounds
 * @property {import('./browser.mjs').Site} site
 */

/**
 * Runs all rounds. Each round gives every contestant a fresh page; scenario after scenario the
 * contestants then take turns in a shuffled order, so that a slow moment of the machine hits all.
 *
 * @param {Race} race
 * @returns {Promise<{ batches: Batches, browser: string }>}
 */
export async function runRounds(race) {
  const browser = await launch();
  const random = seeded(1);
  /** @type {Batches} */
  const batches = {};
  /** @type {Record<string, string[]>} */
  const finished = {};
  try {
    // Round 0 warms the machine and the browser, learns the finished drawings, and is dropped.
    for (let round = 0; round <= race.rounds; round += 1) {
      process.stdout.write(round === 0 ? 'warm-up ' : `${round} `);
      const pages = await openPages(browser, race.contestants, race.site);
      for (const scenario of race.scenarios) {
        for (const name of shuffle(race.contestants, random)) {
          if (scenario.without?.includes(name)) continue;
          const alone = measuredAlone(browser, name, scenario, race.site);
          if (alone) {
            // In a page of its own, or a browser: there is nothing to warm up.
            if (round > 0) batchesOf(batches, scenario.id, name).push(await alone());
            continue;
          }
          const key = `${scenario.id} ${name}`;
          const plan = round === 0 ? { ...scenario, warmups: 1, iterations: 2 } : scenario;
          const batch = await runBatch(pages[name], plan, finished[key] ?? null);
          finished[key] = batch.finished ?? [];
          if (round > 0) batchesOf(batches, scenario.id, name).push(batch);
        }
      }
      for (const page of Object.values(pages)) await page.context().close();
    }
    process.stdout.write('\n');
    return { batches, browser: browser.version() };
  } finally {
    await browser.close();
  }
}

/**
 * What does not take its turn in the pages of the round.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} name
 * @param {import('../suites/suite.mjs').Scenario} scenario
 * @param {import('./browser.mjs').Site} site
 * @returns {(() => Promise<Batch>) | null}
 */
function measuredAlone(browser, name, scenario, site) {
  if (scenario.kind === 'heap') return () => measureHeap(browser, name, scenario, site);
  if (!('documents' in scenario)) return null;
  return () => measureStore(name, scenario, site);
}

/**
 * @param {Batches} batches
 * @param {string} scenario
 * @param {string} name
 * @returns {Batch[]} the list to add to
 */
function batchesOf(batches, scenario, name) {
  batches[scenario] ??= {};
  batches[scenario][name] ??= [];
  return batches[scenario][name];
}

/**
 * @param {import('playwright').Page | undefined} page
 * @param {import('../suites/suite.mjs').Scenario} scenario
 * @param {string[] | null} finished
 * @returns {Promise<(TimeBatch | BlockedBatch) & { finished?: string[] }>}
 */
async function runBatch(page, scenario, finished) {
  if (!page) throw new Error('A page is missing.');
  await page.bringToFront();
  if (scenario.kind === 'keys') return measureKeys(page, scenario);
  try {
    return await page.evaluate(
      // @ts-expect-error: the page's own global, see app/page.ts
      ([plan, known]) => window.bench.run(plan, known),
      /** @type {const} */ ([scenario, finished]),
    );
  } catch (cause) {
    throw sentenceOf(cause);
  }
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} random
 * @returns {T[]}
 */
function shuffle(list, random) {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
