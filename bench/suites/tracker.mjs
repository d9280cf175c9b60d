import { trackerBars } from './trackerBars.mjs';

/** @type {Record<string, string>} */
const TITLES = {
  mount: 'Mount a list',
  filter: 'Filter to what is open, and back to all',
  sort: 'Sort by title, and back by due date',
  search: 'Search a word that 5 % have, and clear it',
  act: 'One commitment changes its state',
};

/** Iterations per page that count, by rows. */
const SIZES = [
  { rows: 100, iterations: 12 },
  { rows: 1_000, iterations: 10 },
  { rows: 10_000, iterations: 6 },
];

const timed = /** @type {const} */ (['mount', 'filter', 'sort', 'search', 'act']);

/** @type {import('./suite.mjs').TrackerScenario[]} */
const scenarios = [
  ...timed.flatMap((kind) =>
    SIZES.map(({ rows, iterations }) => ({
      id: `${kind}-${rows}`,
      title: `${TITLES[kind]}, ${rows.toLocaleString('en')} commitments`,
      kind,
      rows,
      warmups: Math.ceil(iterations / 2),
      // One step each, and a short one: more of them.
      iterations: kind === 'act' ? 2 * iterations : iterations,
    })),
  ),
  {
    id: 'heap-10000',
    title: 'Heap that a list of 10,000 commitments holds, without the commitments',
    kind: 'heap',
    rows: 10_000,
    warmups: 0,
    iterations: 1,
  },
];

/** @type {import('./suite.mjs').Suite} */
export const tracker = {
  id: 'tracker',
  title: 'Commitment tracker',
  entry: 'troth/commitment-tracker',
  contestants: ['raw', 'tanstack', 'tanstack8', 'troth', 'troth-whole', 'mui', 'aggrid'],
  yardsticks: ['raw', 'tanstack'],
  scenarios,
  packages: [
    '@tanstack/react-table',
    'tanstack-table-8',
    '@tanstack/react-virtual',
    '@mui/x-data-grid',
    'ag-grid-community',
  ],
  bars: trackerBars,
  // High enough for the figures and the list below them.
  viewport: { width: 1280, height: 1250 },
  css: `
.box { inline-size: 1000px; block-size: 600px; }
.scroller { block-size: 600px; overflow: auto; }
.scroller table { inline-size: 100%; border-collapse: collapse; }
.scroller tr { display: grid; grid-template-columns: 4fr 4fr 2fr 2fr; box-sizing: border-box; block-size: 83px; border-block-end: 1px solid #e7e5e4; }
.scroller :is(td, th) { padding: 8px; text-align: start; }
.scroller thead { position: sticky; inset-block-start: 0; z-index: 1; background: #fff; }
.scroller tbody { position: relative; display: block; }
.scroller tbody tr { position: absolute; inset-inline: 0; }
.box [data-part='scroller'] { max-block-size: 600px; }
`,
};
