'use client';
import { useMessages } from '../../hooks/useMessages.ts';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { common as english } from '../../i18n/en/common.ts';
import { FieldError } from '../ui/FieldError.tsx';

/** What a respondent wants to add. Text that is too long stays in the box. */
export function CommentField({ survey }: { readonly survey: TrustSurveyApi }) {
  const { state, messages, getCommentProps } = survey;
  const common = useMessages('common', english);
  const { comment, ids } = state;
  const hintId = `${ids.comment}-hint`;
  const leftId = `${ids.comment}-left`;
  return (
    <div data-part="field">
      <label data-part="field-label" htmlFor={ids.comment}>
        {messages.commentLabel} <span data-part="field-requirement">({common.optional})</span>
      </label>
      <p data-part="field-hint" id={hintId}>
        {messages.commentHint}
      </p>
      {comment.error && <FieldError id={ids.error(ids.comment)}>{comment.error}</FieldError>}
      <textarea
        data-part="field-control"
        rows={4}
        {...getCommentProps({
          'aria-describedby': comment.leftText ? `${hintId} ${leftId}` : hintId,
        })}
      />
      {comment.leftText && (
        <p data-part="field-hint" id={leftId}>
          {comment.leftText}
        </p>
      )}
    </div>
  );
}
