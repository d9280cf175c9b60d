import type { UseCommitmentTrackerOptions } from '../../hooks/useCommitmentTracker.ts';
import { type OptionKeys, splitOptions } from '../ui/splitOptions.ts';

type OptionKey = Exclude<keyof UseCommitmentTrackerOptions, 'announce'>;

/** Every option of the hook; a missing one is a type error. */
const optionKeys: OptionKeys<OptionKey> = {
  value: true,
  defaultValue: true,
  onValueChange: true,
  view: true,
  defaultView: true,
  onViewChange: true,
  open: true,
  defaultOpen: true,
  onOpenChange: true,
  parties: true,
  people: true,
  dimensions: true,
  viewer: true,
  today: true,
  draftKey: true,
  store: true,
  onError: true,
  messages: true,
};

/** The hook's options, and what belongs on the widget's element. */
export function splitProps<Props extends UseCommitmentTrackerOptions>(props: Props) {
  return splitOptions<Props, OptionKey>(props, optionKeys);
}
