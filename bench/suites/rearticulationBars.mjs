import { atMost } from './suite.mjs';

const KEY_AT_MOST = 1.5;
const BLOCKS_AT_MOST = 50;

/** @type {import('./suite.mjs').Suite['bars']} */
export function rearticulationBars(ratio, scenarios, { longest }) {
  return scenarios.map(({ id, kind }) =>
    kind === 'keys'
      ? atMost(
          `${id}: troth at most ${KEY_AT_MOST} x bare`,
          ['troth'],
          ratio(id, 'troth', 'bare'),
          KEY_AT_MOST,
        )
      : atMost(
          `${id}: troth-headless blocks for at most ${BLOCKS_AT_MOST} ms at a time`,
          ['troth-headless'],
          longest(id, 'troth-headless'),
          BLOCKS_AT_MOST,
        ),
  );
}
