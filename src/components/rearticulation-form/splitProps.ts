import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { type OptionKeys, splitOptions } from '../ui/splitOptions.ts';

type OptionKey = Exclude<keyof UseRearticulationOptions, 'announce'>;

/** Every option of the hook; a missing one is a type error. */
const optionKeys: OptionKeys<OptionKey> = {
  entry: true,
  value: true,
  defaultValue: true,
  onValueChange: true,
  view: true,
  defaultView: true,
  onViewChange: true,
  parties: true,
  people: true,
  earlier: true,
  commitments: true,
  viewer: true,
  isCopy: true,
  today: true,
  draftKey: true,
  store: true,
  onActivate: true,
  onSuperseded: true,
  onReviewDue: true,
  onOpenCommitment: true,
  checkImport: true,
  onError: true,
  messages: true,
};

/** The hook's options, and what belongs on the widget's element. */
export function splitProps<Props extends UseRearticulationOptions>(props: Props) {
  return splitOptions<Props, OptionKey>(props, optionKeys);
}
