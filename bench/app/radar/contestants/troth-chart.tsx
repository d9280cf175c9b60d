import { TrustRadarChart } from 'troth/trust-radar';
import { readPaths } from '../contestant.ts';
import type { Radar } from '../data.ts';
import { enter } from '../enter.ts';

type Props = Pick<Radar, 'dimensions' | 'series'>;

enter<Props>({
  name: 'troth-chart',
  Chart: TrustRadarChart,
  prepare: ({ dimensions, series }) => ({ dimensions, series }),
  parts: ({ dimensions, series }) => ({
    path: { least: 2 + 2 * series.length },
    text: { least: 4 },
    // Names up to ten axes, numbers beyond.
    '[data-part="label"], [data-part="axis-number"]': dimensions.length,
  }),
  ...readPaths('svg svg path'),
});
