import { atMost } from './suite.mjs';

const KEY_AT_MOST = 1.5;

/** @type {import('./suite.mjs').Suite['bars']} */
export function postMortemBars(ratio, scenarios) {
  return scenarios
    .filter(({ kind }) => kind === 'keys')
    .map(({ id }) =>
      atMost(
        `${id}: troth at most ${KEY_AT_MOST} x bare`,
        ['troth'],
        ratio(id, 'troth', 'bare'),
        KEY_AT_MOST,
      ),
    );
}
