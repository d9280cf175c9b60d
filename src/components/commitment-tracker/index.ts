export type { Viewer } from '../../hooks/commitmentTracker/trackerTypes.ts';
export {
  defaultTrackerView,
  readTrackerView,
  type TrackerView,
  trackerParams,
} from '../../hooks/commitmentTracker/trackerView.ts';
export type {
  TrackerChangeDetails,
  TrackerChangeReason,
  TrackerViewDetails,
} from '../../hooks/commitmentTracker/UseCommitmentTrackerOptions.ts';
export { CommitmentTracker, type CommitmentTrackerProps } from './CommitmentTracker.tsx';
