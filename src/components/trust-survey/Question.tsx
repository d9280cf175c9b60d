'use client';
import { memo } from 'react';
import type { SurveyItem, SurveyOption } from '../../hooks/trustSurvey/surveyTypes.ts';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { FieldError } from '../ui/FieldError.tsx';

interface QuestionProps {
  readonly survey: TrustSurveyApi;
  readonly item: SurveyItem;
  readonly numbered: boolean;
}

/** One question: the scale, and set apart from it the answers that are not on it. */
export const Question = memo(function Question({ survey, item, numbered }: QuestionProps) {
  const { state, messages, actions, formats } = survey;
  const scale = state.options.filter((option) => option.kind === 'scale');
  const apart = state.options.filter((option) => option.kind === 'non_answer');
  const { id: errorId } = survey.getErrorProps(item.id);
  return (
    <fieldset data-part="question" {...survey.getItemProps(item.id)}>
      <legend data-part="legend" {...survey.getLegendProps(item.id)}>
        {numbered && (
          <span data-part="number" aria-hidden="true">
            {formats.number(item.number)}
          </span>
        )}
        <span data-part="question-text">{item.text}</span>
      </legend>
      <div data-part="answers">
        {item.error && <FieldError id={errorId}>{item.error}</FieldError>}
        <div
          data-part="scale"
          data-labels={scale.some((option) => option.label) ? 'all' : 'ends'}
          data-length={scaleLength(scale.length)}
        >
          {scale.map((option) => (
            <Option key={option.value} survey={survey} item={item} option={option} />
          ))}
        </div>
        <div data-part="apart">
          <span data-part="or" aria-hidden="true">
            {messages.or}
          </span>
          {apart.map((option) => (
            <Option key={option.value} survey={survey} item={item} option={option} />
          ))}
          {item.answer !== null && !state.required && (
            <button
              type="button"
              data-part="clear"
              aria-label={messages.clearQuestion({ question: item.text })}
              onClick={() => {
                actions.clearAnswer(item.id);
                actions.goTo(item.fieldId);
              }}
            >
              {messages.clear}
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}, isSame);

/**
 * Typing a comment must not draw a hundred radio buttons anew. What a question shows is in its
 * item; its acts go through refs, so older ones do the same.
 */
function isSame(before: QuestionProps, after: QuestionProps): boolean {
  const [a, b] = [before.survey, after.survey];
  return (
    before.numbered === after.numbered &&
    a.messages === b.messages &&
    a.formats === b.formats &&
    a.state.options === b.state.options &&
    a.state.required === b.state.required &&
    itemKeys.every((key) => before.item[key] === after.item[key])
  );
}

const itemKeys = ['id', 'number', 'text', 'answer', 'error', 'fieldId'] as const;

/** How a scale is laid out depends on how many points have to find room. */
function scaleLength(points: number): 'short' | 'medium' | 'long' | 'endless' {
  if (points <= 5) return 'short';
  if (points <= 7) return 'medium';
  return points <= 11 ? 'long' : 'endless';
}

interface OptionProps {
  readonly survey: TrustSurveyApi;
  readonly item: SurveyItem;
  readonly option: SurveyOption;
}

function Option({ survey, item, option }: OptionProps) {
  const { getOptionProps, formats } = survey;
  const { value, label, note, kind } = option;
  return (
    <label data-part="option" data-kind={kind}>
      <input data-part="radio" {...getOptionProps(item.id, value)} />
      <span data-part="option-label">
        {label ?? (typeof value === 'number' ? formats.number(value) : value)}
        {note && (
          <>
            {' '}
            <span data-part="option-note">{note}</span>
          </>
        )}
      </span>
    </label>
  );
}
