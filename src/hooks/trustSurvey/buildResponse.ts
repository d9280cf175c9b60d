import { askedItems } from '../../core/trust/askedItems.ts';
import type { Answer, Instrument, SurveyResponse } from '../../core/trust/types.ts';
import { cleanComment } from './comment.ts';
import type { SurveySubject } from './surveyDraft.ts';
import { answerTo } from './surveyOutline.ts';
import type { SurveyValue } from './surveyTypes.ts';

interface ResponseInput {
  readonly id: string;
  readonly instrument: Instrument;
  readonly subject: SurveySubject;
  readonly value: SurveyValue;
  readonly submittedAt: string;
}

/** The response that is sent: only what the instrument asks, and only answers it knows. */
export function buildResponse({
  id,
  instrument,
  subject,
  value,
  submittedAt,
}: ResponseInput): SurveyResponse {
  const { respondentId, ...who } = subject;
  const answers: Record<string, Answer> = {};
  for (const { id: itemId } of askedItems(instrument)) {
    const answer = answerTo(itemId, value.answers, instrument.scale);
    if (answer !== null) answers[itemId] = answer;
  }
  const comment = cleanComment(value.comment);
  return {
    id,
    instrumentId: instrument.id,
    ...who,
    ...(respondentId && { respondentId }),
    answers,
    ...(comment && { comment }),
    submittedAt,
  };
}
