/**
 * @typedef {import('./rounds.mjs').Batches} Batches
 * @typedef {object} Row one contestant in one scenario; times in ms
 * @property {string} name
 * @property {number} drawn median over all samples: the number that counts
 * @property {number} p25
 * @property {number} p75
 * @property {number | null} timesBare median over the rounds of (its median / bare's median)
 * @property {number} script
 * @property {number} paint
 * @property {number} first median over the rounds: the first time in a fresh page
 * @property {number} late share of the samples (0-1) whose drawing came after React's own work
 * @property {number} elements DOM elements per radar
 */

/**
 * @param {Batches} batches
 * @param {string} scenario
 * @returns {Row[]}
 */
export function summarise(batches, scenario) {
  return Object.keys(batches[scenario] ?? {}).map((name) => {
    const own = batches[scenario]?.[name] ?? [];
    const samples = own.flatMap((batch) => batch.samples);
    const drawn = samples.map((sample) => sample.drawn);
    return {
      name,
      drawn: median(drawn),
      p25: quantile(drawn, 0.25),
      p75: quantile(drawn, 0.75),
      timesBare: ratio(batches, scenario, name, 'bare'),
      script: median(samples.map((sample) => sample.script)),
      paint: median(samples.map((sample) => sample.paint)),
      first: median(own.map((batch) => batch.first.drawn)),
      late: samples.filter((sample) => sample.late).length / samples.length,
      elements: own[0]?.elements ?? 0,
    };
  });
}

/**
 * How many times as long as `other` a contestant takes: the median over the rounds of the two
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
  /** @param {import('./rounds.mjs').Batch | undefined} batch */
  const middle = (batch) => median((batch?.samples ?? []).map((sample) => sample.drawn));
  return median(own.map((batch, round) => middle(batch) / middle(others[round])));
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
