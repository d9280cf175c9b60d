import type { UseTrustSurveyOptions } from '../../hooks/useTrustSurvey.ts';

type OptionKey = Exclude<keyof UseTrustSurveyOptions, 'announce'>;

/** Every option of the hook; a missing one is a type error. */
const optionKeys: Readonly<Record<OptionKey, true>> = {
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
  const options: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(props)) {
    (Object.hasOwn(optionKeys, key) ? options : rest)[key] = value;
  }
  return {
    options: options as unknown as UseTrustSurveyOptions,
    rest: rest as Omit<Props, keyof UseTrustSurveyOptions>,
  };
}
