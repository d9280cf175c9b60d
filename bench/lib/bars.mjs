import { libraries } from '../scenarios.mjs';
import { ratio } from './stats.mjs';

const CHART_AT_MOST = 1.5;
const WIDGET_AT_LEAST = 2;

/**
 * @typedef {object} Bar
 * @property {string} text
 * @property {number | null} value `null` when it could not be measured
 * @property {boolean} pass
 */

/**
 * The speed that Troth promises, held against what was measured.
 *
 * @param {import('./rounds.mjs').Batches} batches
 * @param {import('./options.mjs').Options} options
 * @returns {Bar[]} without those that `--only` or `--scenario` left out
 */
export function checkBars(batches, options) {
  const bars = [];
  for (const { id, kind } of options.scenarios) {
    const chart = ratio(batches, id, 'troth-chart', 'bare');
    bars.push({
      text: `${id}: troth-chart at most ${CHART_AT_MOST} x bare`,
      value: chart,
      pass: chart !== null && chart <= CHART_AT_MOST,
      names: ['troth-chart'],
    });
    if (kind !== 'mount') continue;
    for (const library of libraries) {
      const lead = ratio(batches, id, library, 'troth');
      bars.push({
        text: `${id}: ${library} at least ${WIDGET_AT_LEAST} x troth`,
        value: lead,
        pass: lead !== null && lead >= WIDGET_AT_LEAST,
        names: ['troth', library],
      });
    }
  }
  return bars
    .filter(({ names }) => names.every((name) => options.contestants.includes(name)))
    .map(({ text, value, pass }) => ({ text, value, pass }));
}
