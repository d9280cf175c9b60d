import { longest, ratio, wait } from './stats.mjs';

/**
 * The speed that Troth promises, held against what was measured.
 *
 * @param {import('./rounds.mjs').Batches} batches
 * @param {import('./options.mjs').Plan} plan
 * @returns {{ text: string, value: number | null, pass: boolean }[]} without those of contestants that were left out
 */
export function checkBars(batches, { suite, contestants, scenarios }) {
  return suite
    .bars((scenario, name, other) => ratio(batches, scenario, name, other), scenarios, {
      longest: (scenario, name) => longest(batches, scenario, name),
      wait: (scenario, name, share) => wait(batches, scenario, name, share),
    })
    .filter(({ names }) => names.every((name) => contestants.includes(name)))
    .map(({ text, value, pass }) => ({ text, value, pass }));
}
