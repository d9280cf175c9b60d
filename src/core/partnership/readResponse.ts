import { isRecord } from '../isRecord.ts';
import {
  may,
  needs,
  type Read,
  readFields,
  readId,
  readInstant,
  readLine,
  readText,
  wordOf,
} from '../read/readFields.ts';
import { readingSentences, refusalThat } from '../read/sentences.ts';
import { accept, refuse } from '../result.ts';
import { isNonAnswer } from '../trust/answers.ts';
import type { Answer, SurveyResponse } from '../trust/types.ts';

/**
 * Reads what somebody answered. Whether an answer lies on the scale is for `validateResponses`, which
 * knows the instrument: here it is a whole number or a kind of non-answer.
 */
export const readResponse: Read<SurveyResponse> = (value, path) =>
  readFields<SurveyResponse>(
    {
      id: needs(readId),
      instrumentId: needs(readId),
      wave: needs(readLine),
      rater: needs(readId),
      target: needs(readId),
      perspective: needs(wordOf(['partner', 'self'])),
      referent: needs(wordOf(['person', 'organisation', 'system'])),
      respondentId: may(readLine),
      answers: needs(readAnswers),
      comment: may(readText),
      submittedAt: needs(readInstant),
    },
    value,
    path,
  );

const readAnswers: Read<Record<string, Answer>> = (value, path) => {
  if (!isRecord(value)) return { ok: false, error: refusalThat(readingSentences.shape, path) };
  const answers: Record<string, Answer> = {};
  for (const [itemId, answer] of Object.entries(value)) {
    const place = `${path}.${itemId}`;
    const id = readId(itemId, place);
    if (!id.ok) return id;
    if (isNonAnswer(answer)) answers[itemId] = answer;
    else if (typeof answer !== 'number') {
      return refuse('E_TYPE', 'An answer is a number, or says why there is none.', place);
    } else if (!Number.isInteger(answer)) {
      return refuse('E_NUMBER', 'An answer is a whole number.', place);
    } else answers[itemId] = answer;
  }
  return accept(answers);
};
