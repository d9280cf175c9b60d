import { atMost } from './suite.mjs';

const ROWS = 10_000;
const LIST_AT_MOST = 1.5;
const ACT_AT_MOST = 1 / 3;
const GRIDS = ['mui', 'aggrid'];

/** @type {import('./suite.mjs').Suite['bars']} */
export function trackerBars(ratio, scenarios) {
  return scenarios
    .filter((scenario) => 'rows' in scenario && scenario.rows === ROWS)
    .flatMap(({ id, kind }) => {
      /** @param {string} other @param {number} limit @param {string} [words] */
      const bar = (other, limit, words = `${limit}`) =>
        atMost(
          `${id}: troth at most ${words} x ${other}`,
          ['troth', other],
          ratio(id, 'troth', other),
          limit,
        );
      if (kind === 'act') return [bar('tanstack', ACT_AT_MOST, '1/3')];
      const table = bar('tanstack', LIST_AT_MOST);
      return kind === 'heap' ? [table] : [table, ...GRIDS.map((grid) => bar(grid, 1))];
    });
}
