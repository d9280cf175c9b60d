import type { ChangeEvent, FormEvent, MouseEvent, Ref, RefCallback } from 'react';
import type { Answer } from '../../core/trust/types.ts';
import { mergeProps } from '../mergeProps.ts';
import { tellForm } from '../tellForm.ts';
import type { SurveyIds } from './surveyIds.ts';
import type { SurveyError, SurveyItem, SurveyStep } from './surveyTypes.ts';

interface GetterContext {
  readonly joinRef: (given: Ref<HTMLElement> | undefined) => RefCallback<HTMLElement>;
  readonly ids: SurveyIds;
  readonly step: SurveyStep;
  readonly items: readonly SurveyItem[];
  readonly required: boolean;
  readonly comment: string;
  readonly commentError: string | null;
  readonly sending: boolean;
  readonly progress: { readonly answered: number; readonly total: number; readonly text: string };
  readonly progressLabel: string;
  readonly actions: {
    answer(itemId: string, answer: Answer): void;
    setComment(comment: string): void;
    goToReview(): unknown;
    goToAnswers(itemId?: string): void;
    submit(): unknown;
    goTo(fieldId: string): void;
  };
}

/** Props for the parts of a survey; each merges with the props it is given. */
export function surveyGetters(context: GetterContext) {
  const { ids, step, items, actions, progress } = context;
  const itemOf = (itemId: string) => items.find((item) => item.id === itemId);

  return {
    /** The element around everything; its `ref` is needed to move the focus. */
    getRootProps<Props extends { ref?: Ref<HTMLElement> | undefined }>(props?: Props) {
      const ref = context.joinRef(props?.ref);
      return mergeProps({ 'data-state': step }, { ...props, ref });
    },

    /** The form around the questions, and around the review: Enter goes on from either. */
    getFormProps: <Props extends object>(props?: Props) =>
      mergeProps(
        {
          noValidate: true,
          onSubmit: (event: FormEvent) => {
            event.preventDefault();
            void (step === 'review' ? actions.submit() : actions.goToReview());
          },
        },
        props,
      ),

    /** A question's fieldset. */
    getItemProps<Props extends object>(itemId: string, props?: Props) {
      const item = itemOf(itemId);
      const fieldId = item?.fieldId ?? '';
      const own = {
        id: fieldId,
        role: 'radiogroup' as const,
        'aria-labelledby': ids.legend(fieldId),
        'aria-required': context.required,
        'aria-invalid': item?.error ? (true as const) : undefined,
        'aria-describedby': item?.error ? ids.error(fieldId) : undefined,
        'data-state': item?.error ? 'invalid' : item?.answer === null ? 'open' : 'answered',
      };
      return mergeProps(own, props);
    },

    /** The question itself. */
    getLegendProps: <Props extends object>(itemId: string, props?: Props) =>
      mergeProps({ id: ids.legend(itemOf(itemId)?.fieldId ?? '') }, props),

    /** What is wrong with a question; `getItemProps` points to it. */
    getErrorProps: <Props extends object>(itemId: string, props?: Props) =>
      mergeProps({ id: ids.error(itemOf(itemId)?.fieldId ?? '') }, props),

    /** One answer: a native radio button. */
    getOptionProps<Props extends object>(itemId: string, value: Answer, props?: Props) {
      const item = itemOf(itemId);
      const checked = item?.answer === value;
      const own = {
        type: 'radio' as const,
        id: ids.option(item?.fieldId ?? '', value),
        name: item?.fieldId ?? '',
        value: String(value),
        checked,
        'data-state': checked ? 'checked' : 'unchecked',
        onChange: () => actions.answer(itemId, value),
      };
      return mergeProps(own, props);
    },

    getCommentProps: <Props extends object>(props?: Props) =>
      mergeProps(
        {
          id: ids.comment,
          value: context.comment,
          dir: 'auto' as const,
          'aria-invalid': context.commentError ? (true as const) : undefined,
          'aria-describedby': context.commentError ? ids.error(ids.comment) : undefined,
          onChange: (event: ChangeEvent<HTMLTextAreaElement>) =>
            actions.setComment(event.currentTarget.value),
        },
        props,
      ),

    /** The list of what has to be put right; it takes the focus when going on was not possible. */
    getErrorSummaryProps: <Props extends object>(props?: Props) =>
      mergeProps({ id: ids.errorSummary, tabIndex: -1, role: 'group' as const }, props),

    /** A link to what has to be put right; the address stays as it is. */
    getErrorLinkProps: <Props extends object>(error: SurveyError, props?: Props) =>
      mergeProps(
        {
          href: `#${error.fieldId}`,
          onClick: (event: MouseEvent) => {
            event.preventDefault();
            actions.goTo(error.fieldId);
          },
        },
        props,
      ),

    /** The heading of the current step; it takes the focus when the step begins. */
    getStepHeadingProps: <Props extends object>(props?: Props) =>
      mergeProps({ id: ids.stepHeading, tabIndex: -1 }, props),

    /** What is said when sending failed; it takes the focus then. */
    getSendFailureProps: <Props extends object>(props?: Props) =>
      mergeProps({ id: ids.sendFailure, tabIndex: -1, role: 'group' as const }, props),

    /** In the review: back to one question. */
    getChangeProps: <Props extends object>(itemId: string | null, props?: Props) =>
      mergeProps(
        {
          type: 'button' as const,
          onClick: () => {
            actions.goToAnswers();
            actions.goTo(itemId === null ? ids.comment : (itemOf(itemId)?.fieldId ?? ''));
          },
        },
        props,
      ),

    getProgressProps: <Props extends object>(props?: Props) =>
      mergeProps(
        {
          role: 'progressbar' as const,
          'aria-label': context.progressLabel,
          'aria-valuemin': 0,
          'aria-valuemax': progress.total,
          'aria-valuenow': progress.answered,
          'aria-valuetext': progress.text,
        },
        props,
      ),

    /** Goes on to the review, and from there sends. */
    getSubmitProps: <Props extends object>(props?: Props) =>
      mergeProps(
        {
          type: 'submit' as const,
          'aria-disabled': context.sending || undefined,
          onClick: tellForm,
        },
        props,
      ),
  };
}
