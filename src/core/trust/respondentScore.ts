import { meanOf } from './agreement.ts';
import { isNonAnswer, nonAnswers } from './answers.ts';
import type { Answer, InstrumentItem, NonAnswer, Scale } from './types.ts';

/** What one respondent's answers come to, on one dimension or over several. */
export interface RespondentScore {
  /** In scale points; `null` when too little was answered. */
  score: number | null;
  /** Every item's answer, reverse coded; `null` when one is missing. */
  complete: readonly number[] | null;
  /** Without a score: the kind of non-answer given most often, `null` when all was left blank. */
  nonAnswer: NonAnswer | null;
}

/**
 * One respondent on one dimension: the mean of the answered items, reverse coded, when at least the
 * share `minAnswered` (0–1) of them was answered. A mean, so that a gap does not pull it down.
 */
export function respondentScore(
  answers: Readonly<Record<string, Answer>>,
  items: readonly InstrumentItem[],
  scale: Scale,
  minAnswered: number,
): RespondentScore {
  const coded: number[] = [];
  const given: NonAnswer[] = [];
  for (const { id, reverse } of items) {
    const answer = answers[id];
    if (isNonAnswer(answer)) given.push(answer);
    else if (answer !== undefined) coded.push(reverse ? scale.min + scale.max - answer : answer);
  }
  if (coded.length === 0 || coded.length < items.length * minAnswered) {
    return { score: null, complete: null, nonAnswer: mostFrequent(given) };
  }
  const complete = coded.length === items.length ? coded : null;
  return { score: meanOf(coded), complete, nonAnswer: null };
}

/** One respondent over several dimensions, which weigh equally. */
export function respondentOverall(scores: readonly RespondentScore[]): RespondentScore {
  const known = scores.map(({ score }) => score).filter((score) => score !== null);
  if (known.length === 0) {
    const given = scores.map(({ nonAnswer }) => nonAnswer).filter((kind) => kind !== null);
    return { score: null, complete: null, nonAnswer: mostFrequent(given) };
  }
  const complete = scores.every((score) => score.complete)
    ? scores.flatMap((score) => score.complete ?? [])
    : null;
  return { score: meanOf(known), complete, nonAnswer: null };
}

function mostFrequent(given: readonly NonAnswer[]): NonAnswer | null {
  const count = (kind: NonAnswer) => given.filter((other) => other === kind).length;
  const kinds = nonAnswers.filter((kind) => given.includes(kind));
  return kinds.sort((a, b) => count(b) - count(a))[0] ?? null;
}
