import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { SurveyError, SurveyItem } from './surveyTypes.ts';

/** What has to be put right, in the order of the form. */
export function surveyErrors(
  items: readonly SurveyItem[],
  comment: { readonly fieldId: string; readonly error: string | null },
  messages: SurveyMessages,
): SurveyError[] {
  const errors: SurveyError[] = items
    .filter((item) => item.error !== null)
    .map(({ id, text, fieldId }) => ({
      code: 'unanswered',
      itemId: id,
      fieldId,
      message: messages.unansweredQuestion({ question: text }),
    }));
  if (comment.error !== null) {
    errors.push({
      code: 'comment_too_long',
      itemId: null,
      fieldId: comment.fieldId,
      message: comment.error,
    });
  }
  return errors;
}
