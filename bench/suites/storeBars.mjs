import { atMost } from './suite.mjs';

/** In ms; `share`: of all samples, how many are held against it. */
const PROMISES = /** @type {const} */ ({
  load: { text: 'troth loads in at most 500 ms (median)', share: 0.5, limit: 500 },
  durable: { text: 'troth keeps a key in at most 50 ms (99 %)', share: 0.99, limit: 50 },
  seen: { text: 'troth tells another tab in at most 200 ms (99 %)', share: 0.99, limit: 200 },
});

/** @type {import('./suite.mjs').Suite['bars']} */
export function storeBars(_ratio, scenarios, { wait }) {
  return scenarios.flatMap(({ id, kind }) => {
    const promise = PROMISES[/** @type {keyof typeof PROMISES} */ (kind)];
    const { text, share, limit } = promise;
    return [atMost(`${id}: ${text}`, ['troth'], wait(id, 'troth', share), limit)];
  });
}
