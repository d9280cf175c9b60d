import { radarBars } from './radarBars.mjs';

/** @type {readonly import('./suite.mjs').RadarScenario[]} */
const scenarios = [
  {
    id: 'mount-4x2',
    title: 'Mount one radar, 4 dimensions x 2 series',
    kind: 'mount',
    dimensions: 4,
    series: 2,
    radars: 1,
    warmups: 25,
    iterations: 40,
  },
  {
    id: 'mount-24x20',
    title: 'Mount one radar, 24 dimensions x 20 series',
    kind: 'mount',
    dimensions: 24,
    series: 20,
    radars: 1,
    warmups: 10,
    iterations: 15,
  },
  {
    id: 'mount-100',
    title: 'Mount 100 radars of 4 x 2 on one page',
    kind: 'mount',
    dimensions: 4,
    series: 2,
    radars: 100,
    warmups: 2,
    iterations: 4,
  },
  {
    id: 'update-4x2',
    title: 'Update one value, 4 dimensions x 2 series',
    kind: 'update',
    dimensions: 4,
    series: 2,
    radars: 1,
    warmups: 30,
    iterations: 40,
  },
  {
    id: 'update-24x20',
    title: 'Update one value, 24 dimensions x 20 series',
    kind: 'update',
    dimensions: 24,
    series: 20,
    radars: 1,
    warmups: 10,
    iterations: 20,
  },
];

/** @type {import('./suite.mjs').Suite} */
export const radar = {
  id: 'radar',
  title: 'Trust radar',
  entry: 'troth/trust-radar',
  contestants: ['bare', 'troth-chart', 'troth', 'chartjs', 'mui', 'nivo', 'recharts'],
  yardsticks: ['bare'],
  scenarios,
  packages: ['chart.js', '@mui/x-charts', '@nivo/radar', 'recharts'],
  bars: radarBars,
  viewport: { width: 1280, height: 800 },
  css: `
.box { inline-size: 480px; block-size: 360px; }
.bare-markers { stroke: #fff; stroke-width: 1.5px; paint-order: stroke; vector-effect: non-scaling-stroke; }
.bare-scale { fill: #57534e; stroke: #fff; stroke-width: 3px; paint-order: stroke; font-size: 12px; text-anchor: end; }
.bare-label { display: flex; flex-direction: column; block-size: 100%; font-size: 14px; line-height: 1.25; }
.bare-label.above { justify-content: flex-end; text-align: center; }
.bare-label.below { text-align: center; }
.bare-label.left { justify-content: center; text-align: right; }
.bare-label.right { justify-content: center; }
`,
};
