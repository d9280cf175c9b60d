import { TrustRadar, TrustRadarChart } from '../../src/components/trust-radar/index.ts';
import { bothViews, dimensions, northwindOn, parties, waves } from '../hooks/radarData.ts';
import { describeConformance } from './describeConformance.tsx';

const before = northwindOn([2, 4, 3], { wave: 'spring' });
const data = { dimensions, series: [before, ...bothViews], parties };

describeConformance(
  'TrustRadar',
  <TrustRadar {...data} waves={waves} title="How we see each other" onSelectDimension={() => {}} />,
  { root: '[data-troth="trust-radar"]', refInstance: HTMLElement, named: 'region' },
);

describeConformance(
  'TrustRadarChart',
  <TrustRadarChart {...data} compareWaves spread="ad" aria-label="Both views" />,
  { root: '[data-troth="trust-radar-chart"]', refInstance: HTMLDivElement },
);
