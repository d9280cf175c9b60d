import type { UseTrustSurveyOptions } from '../../hooks/useTrustSurvey.ts';
import { type OptionKeys, splitOptions } from '../ui/splitOptions.ts';

type OptionKey = Exclude<keyof UseTrustSurveyOptions, 'announce'>;

/** Every option of the hook; a missing one is a type error. */
const optionKeys: OptionKeys<OptionKey> = {
  instrument: true,
  rater: true,
  target: true,
  parties: true,
  perspective: true,
  referent: true,
  wave: true,
  respondentId: true,
  attributed: true,
  minRespondents: true,
  requireAnswers: true,
  value: true,
  defaultValue: true,
  onValueChange: true,
  draftKey: true,
  store: true,
  createId: true,
  onSubmit: true,
  onError: true,
  messages: true,
};

/** The hook's options, and what belongs on the widget's element. */
export function splitProps<Props extends UseTrustSurveyOptions>(props: Props) {
  return splitOptions<Props, OptionKey>(props, optionKeys);
}
