import { meanOf } from './agreement.ts';
import { isNonAnswer } from './answers.ts';
import type { Answer, InstrumentItem, NonAnswer, Scale } from './types.ts';

/** What one respondent's answers come to, on one dimension or over several. */
export interface RespondentScore {
  /** In scale points; `null` when too little was answered. */
  score: number | null;
  /** Each item's answer, reverse coded; `null` where there is none on the scale. */
  items: readonly (number | null)[];
  /** Without a score: the first kind of non-answer given, `null` when all was left blank. */
  nonAnswer: NonAnswer | null;
}

/**
 * One respondent on one dimension: the mean of the answered items, reverse coded, when at least the
 * share `minAnswered` (0–1) of them was answered. A mean, so that a gap does not pull it down.
 */
export function respondentScore(
  answers: Readonly<Record<string, Answer>>,
  asked: readonly InstrumentItem[],
  { min, max }: Scale,
  minAnswered: number,
): RespondentScore {
  const items = asked.map(({ id, reverse }) => {
    const answer = answers[id];
    if (typeof answer !== 'number') return null;
    return reverse ? min + max - answer : answer;
  });
  const known = items.filter((item) => item !== null);
  const isEnough = known.length > 0 && known.length / items.length >= minAnswered;
  const given = asked.map(({ id }) => answers[id]);
  return {
    score: isEnough ? meanOf(known) : null,
    items,
    nonAnswer: isEnough ? null : (given.find(isNonAnswer) ?? null),
  };
}

/** One respondent over several dimensions, which weigh equally. */
export function respondentOverall(scores: readonly RespondentScore[]): RespondentScore {
  const known = scores.map(({ score }) => score).filter((score) => score !== null);
  return {
    score: known.length > 0 ? meanOf(known) : null,
    items: scores.flatMap(({ items }) => items),
    nonAnswer: scores.find(({ nonAnswer }) => nonAnswer)?.nonAnswer ?? null,
  };
}
