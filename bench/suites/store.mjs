import { storeBars } from './storeBars.mjs';

const SIZE = { commitments: 10_000, documents: 200 };

/** @type {import('./suite.mjs').StoreScenario[]} */
const scenarios = [
  {
    id: 'load',
    title: 'Load 10,000 commitments and 200 documents in a fresh page',
    kind: 'load',
    ...SIZE,
    warmups: 0,
    iterations: 4,
  },
  {
    id: 'durable',
    title: 'One key, until it is on the disk',
    kind: 'durable',
    ...SIZE,
    warmups: 20,
    iterations: 100,
  },
  {
    id: 'seen',
    title: 'One key, until another tab has it',
    kind: 'seen',
    ...SIZE,
    warmups: 5,
    iterations: 30,
  },
];

/** @type {import('./suite.mjs').Suite} */
export const store = {
  id: 'store',
  title: 'Store',
  entry: 'troth/store',
  contestants: ['raw', 'troth'],
  yardsticks: ['raw'],
  scenarios,
  packages: [],
  bars: storeBars,
  viewport: { width: 800, height: 600 },
  css: '',
};
