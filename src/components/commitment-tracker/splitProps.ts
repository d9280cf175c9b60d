import type { CommitmentTrackerProps } from './CommitmentTracker.tsx';

/** Parts the tracker's own options from what belongs to its outermost element. */
export function splitProps({
  value,
  defaultValue,
  onValueChange,
  view,
  defaultView,
  onViewChange,
  parties,
  people,
  dimensions,
  viewer,
  today,
  draftKey,
  store,
  onError,
  messages,
  title,
  headingLevel,
  summary,
  ...rest
}: CommitmentTrackerProps) {
  const options = {
    value,
    defaultValue,
    onValueChange,
    view,
    defaultView,
    onViewChange,
    parties,
    people,
    dimensions,
    viewer,
    today,
    draftKey,
    store,
    onError,
    messages,
  };
  return { options, rest, title, headingLevel, summary };
}
