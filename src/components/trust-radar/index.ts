export type {
  RadarViewKind,
  TrustRadarChangeReason,
  TrustRadarView,
} from '../../hooks/trustRadar/radarView.ts';
export type {
  TrustRadarApi,
  TrustRadarChangeDetails,
  UseTrustRadarOptions,
} from '../../hooks/useTrustRadar.ts';
export { TrustRadar, type TrustRadarProps } from './TrustRadar.tsx';
export { TrustRadarChart, type TrustRadarChartProps } from './TrustRadarChart.tsx';
