import { checkAnswer, nonAnswers } from '../../core/trust/answers.ts';
import type { Answer, Instrument, Perspective, Scale } from '../../core/trust/types.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { SurveyItem, SurveyOption, SurveySection, SurveyValue } from './surveyTypes.ts';

/** The points of the scale, then the answers that are not on it. */
export function surveyOptions(scale: Scale, messages: SurveyMessages): SurveyOption[] {
  const { min, max, labels } = scale;
  const options: SurveyOption[] = [];
  for (let value = min; value <= max; value += 1) {
    const end = value === min ? messages.lowest : value === max ? messages.highest : null;
    options.push({
      value,
      label: labels?.[value - min] ?? null,
      note: labels ? null : end,
      kind: 'scale',
    });
  }
  for (const value of nonAnswers) {
    options.push({ value, label: messages.nonAnswer[value], note: null, kind: 'non_answer' });
  }
  return options;
}

/** The answer to one question; `null` for none, and for one that the scale does not know. */
export function answerTo(
  itemId: string,
  answers: SurveyValue['answers'] | null | undefined,
  scale: Scale,
): Answer | null {
  const answer = answers && Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
  if (answer === undefined) return null;
  const checked = checkAnswer(answer, scale);
  return checked.ok ? checked.value : null;
}

interface OutlineInput {
  readonly instrument: Instrument;
  readonly answers: SurveyValue['answers'];
  readonly options: readonly SurveyOption[];
  readonly perspective: Perspective;
  readonly messages: SurveyMessages;
  readonly formats: Formats;
  readonly fieldId: (number: number) => string;
  /** Whether a question without an answer is an error by now. */
  readonly isMissed: (itemId: string) => boolean;
}

/** The questions in the order they are asked: by dimension, the context questions last. */
export function surveyOutline(input: OutlineInput): SurveySection[] {
  const { instrument, perspective, messages } = input;
  let number = 0;
  const item = (id: string, text: string): SurveyItem => {
    number += 1;
    const answer = answerTo(id, input.answers, instrument.scale);
    const option = input.options.find((one) => one.value === answer);
    return {
      id,
      number,
      text,
      answer,
      answerText: option ? (option.label ?? input.formats.number(Number(option.value))) : null,
      error: answer === null && input.isMissed(id) ? messages.unanswered : null,
      fieldId: input.fieldId(number),
    };
  };
  const sections: SurveySection[] = instrument.dimensions.map((dimension) => ({
    id: dimension.id,
    dimension,
    label: dimension.label,
    description: dimension.description,
    items: instrument.items
      .filter((one) => one.dimensionId === dimension.id)
      .map((one) => item(one.id, (perspective === 'self' && one.selfText) || one.text)),
  }));
  const context = instrument.context ?? [];
  sections.push({
    id: '',
    dimension: null,
    label: messages.contextTitle,
    description: messages.contextDescription,
    items: context.map((one) => item(one.id, one.text)),
  });
  return sections.filter((section) => section.items.length > 0);
}
