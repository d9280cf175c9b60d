import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { type OptionKeys, splitOptions } from '../ui/splitOptions.ts';

type OptionKey = Exclude<keyof UsePostMortemOptions, 'announce'>;

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
  dimensions: true,
  scale: true,
  commitments: true,
  viewer: true,
  draftKey: true,
  store: true,
  onAgreedChanges: true,
  onOpenCommitment: true,
  checkImport: true,
  onError: true,
  messages: true,
};

/** The hook's options, and what belongs on the widget's element. */
export function splitProps<Props extends UsePostMortemOptions>(props: Props) {
  return splitOptions<Props, OptionKey>(props, optionKeys);
}
