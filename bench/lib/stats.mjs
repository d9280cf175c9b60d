/**
 * @typedef {import('./rounds.mjs').Batches} Batches
 * @typedef {import('./rounds.mjs').Batch} Batch
 *
 * @typedef {object} TimeRow one contestant in one scenario; times in ms
 * @property {string} name
 * @property {number} drawn median over all samples: the number that counts
 * @property {number} p25
 * @property {number} p75
 * @property {Record<string, number | null>} times per yardstick: median over the rounds of (its median / the yardstick's median)
 * @property {number} script
 * @property {number} paint
 * @property {number} first median over the rounds: the first time in a fresh page
 * @property {number} late share of the samples (0-1) whose drawing came after React's own work
 * @property {number} elements DOM elements, per radar where there are several
 * @property {import('./rounds.mjs').Work} [work] of keys: medians over the rounds
 *
 * @typedef {object} HeapRow one contestant's use of memory
 * @property {string} name
 * @property {number} heap bytes, median over the rounds
 * @property {Record<string, number | null>} times
 * @property {number} elements
 *
 * @typedef {object} BlockedRow for how long one contestant blocked the main thread; times in ms
 * @property {string} name
 * @property {number} longest median over all runs of the longest time at a stretch
 * @property {number} worst the longest of all runs
 * @property {number} first median over the rounds: the first run in a fresh page
 * @property {number} over stretches of more than 50 ms, per run
 * @property {number} tasks of more than 50 ms that the browser told of, per run
 * @property {number} total median over all runs: until all was done
 * @property {number} elements
 *
 * @typedef {object} WaitRow for how long one contestant had to be waited for; times in ms
 * @property {string} name
 * @property {number} median of all samples of all rounds
 * @property {number} p99
 * @property {number} slowest
 * @property {number} firstWait median over the rounds of the first sample
 * @property {Record<string, number | null>} times
 *
 * @typedef {TimeRow | HeapRow | BlockedRow | WaitRow} Row
 */

/**
 * @param {Batches} batches
 * @param {string} scenario
 * @param {string[]} yardsticks
 * @returns {Row[]}
 */
export function summarise(batches, scenario, yardsticks) {
  return Object.entries(batches[scenario] ?? {}).map(([name, own]) => {
    const blocked = own.flatMap((batch) => ('runs' in batch ? batch : []));
    if (blocked.length > 0) return blockedRow(name, blocked);
    const waited = own.flatMap((batch) => ('waits' in batch ? batch : []));
    const times = Object.fromEntries(
      yardsticks.map((other) => [other, ratio(batches, scenario, name, other)]),
    );
    if (waited.length > 0) return { ...waitRow(name, waited), times };
    const common = { name, times, elements: elementsOf(own[0]) };
    const heaps = own.flatMap((batch) => ('heap' in batch ? batch.heap : []));
    if (heaps.length > 0) return { ...common, heap: median(heaps) };
    const timed = own.flatMap((batch) => ('samples' in batch ? batch : []));
    const samples = timed.flatMap((batch) => batch.samples);
    const drawn = samples.map((sample) => sample.drawn);
    return {
      ...common,
      drawn: median(drawn),
      p25: quantile(drawn, 0.25),
      p75: quantile(drawn, 0.75),
      script: median(samples.map((sample) => sample.script)),
      paint: median(samples.map((sample) => sample.paint)),
      first: median(timed.map((batch) => batch.first.drawn)),
      late: samples.filter((sample) => sample.late).length / samples.length,
      ...workOf(timed),
    };
  });
}

/**
 * @param {string} name
 * @param {import('./rounds.mjs').BlockedBatch[]} batches
 * @returns {BlockedRow}
 */
function blockedRow(name, batches) {
  const runs = batches.flatMap((batch) => batch.runs);
  const perRun = (/** @type {'over' | 'tasks'} */ key) =>
    runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return {
    name,
    longest: median(runs.map((run) => run.longest)),
    worst: Math.max(...runs.map((run) => run.longest)),
    first: median(batches.flatMap((batch) => batch.runs[0]?.longest ?? [])),
    over: perRun('over'),
    tasks: perRun('tasks'),
    total: median(runs.map((run) => run.total)),
    elements: batches[0]?.elements ?? 0,
  };
}

/** @param {Batch | undefined} batch */
function elementsOf(batch) {
  return batch && 'elements' in batch ? batch.elements : 0;
}

/**
 * @param {string} name
 * @param {import('./rounds.mjs').WaitBatch[]} batches
 * @returns {Omit<WaitRow, 'times'>}
 */
function waitRow(name, batches) {
  const waits = batches.flatMap((batch) => batch.waits);
  return {
    name,
    median: median(waits),
    p99: quantile(waits, 0.99),
    slowest: Math.max(...waits),
    firstWait: median(batches.flatMap((batch) => batch.waits[0] ?? [])),
  };
}

/**
 * For how long a contestant had to be waited for, at most, in so many (0-1) of all samples.
 *
 * @param {Batches} batches
 * @param {string} scenario
 * @param {string} name
 * @param {number} share
 * @returns {number | null} ms; `null` when that was not measured
 */
export function wait(batches, scenario, name, share) {
  const own = batches[scenario]?.[name] ?? [];
  const waits = own.flatMap((batch) => ('waits' in batch ? batch.waits : []));
  return waits.length > 0 ? quantile(waits, share) : null;
}

/**
 * The longest time for which a contestant blocked the main thread, in any run.
 *
 * @param {Batches} batches
 * @param {string} scenario
 * @param {string} name
 * @returns {number | null} `null` when that was not measured
 */
export function longest(batches, scenario, name) {
  const own = batches[scenario]?.[name] ?? [];
  const blocked = own.flatMap((batch) => ('runs' in batch ? batch : []));
  return blocked.length > 0 ? blockedRow(name, blocked).worst : null;
}

/**
 * What typing costs beside the samples of single keys.
 *
 * @param {import('./rounds.mjs').TimeBatch[]} batches
 */
function workOf(batches) {
  const works = batches.flatMap(({ work }) => work ?? []);
  if (works.length === 0) return {};
  const work = {
    all: median(works.map(({ all }) => all)),
    js: median(works.map(({ js }) => js)),
    layout: median(works.map(({ layout }) => layout)),
    pause: median(works.map(({ pause }) => pause)),
  };
  return { work };
}

/**
 * How many times as long (or as much heap) as `other` a contestant takes: the median over the rounds of the two
 * medians' ratio. Both sides of each ratio ran within seconds of each other, so that a machine
 * that gets slower during the run moves both.
 *
 * @param {Batches} batches
 * @param {string} scenario
 * @param {string} name
 * @param {string} other
 * @returns {number | null} `null` when one of the two was not measured
 */
export function ratio(batches, scenario, name, other) {
  const own = batches[scenario]?.[name];
  const others = batches[scenario]?.[other];
  if (!own || !others) return null;
  return median(own.map((batch, round) => middle(batch) / middle(others[round])));
}

/** What counts of one batch. @param {Batch | undefined} batch */
function middle(batch) {
  if (!batch || 'runs' in batch) return Number.NaN;
  if ('waits' in batch) return median(batch.waits);
  return 'heap' in batch ? batch.heap : median(batch.samples.map((sample) => sample.drawn));
}

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {number[]} values
 * @param {number} q 0-1, linear between neighbours
 */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
