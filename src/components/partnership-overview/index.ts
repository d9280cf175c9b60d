export type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
export { PartnershipOverview, type PartnershipOverviewProps } from './PartnershipOverview.tsx';
