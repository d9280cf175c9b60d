import { TrustRadar } from 'troth/trust-radar';
import { readPaths } from '../contestant.ts';
import type { Radar } from '../data.ts';
import { enter } from '../enter.ts';

// The whole widget as a host mounts it: legend, tools, table, description and live announcer (which
// adds its element to the page with the first announcement, so there is none to look for).

enter<Radar>({
  name: 'troth',
  Chart: TrustRadar,
  prepare: (radar) => radar,
  parts: ({ dimensions, series }) => ({
    path: { least: 2 + 2 * series.length },
    text: { least: 4 },
    // Names up to ten axes, numbers beyond.
    '[data-part="label"], [data-part="axis-number"]': dimensions.length,
    button: { least: series.length },
    'table tr': { least: dimensions.length },
  }),
  ...readPaths('svg svg path'),
});
