import { accept, type Result } from '../result.ts';
import { fault } from './fault.ts';
import type { Answer, NonAnswer, Scale } from './types.ts';

/** Every kind of answer that is not a point on the scale. */
export const nonAnswers: readonly NonAnswer[] = [
  'dont_know',
  'not_applicable',
  'prefer_not',
  'other',
];

export function isNonAnswer(answer: unknown): answer is NonAnswer {
  return nonAnswers.includes(answer as NonAnswer);
}

/**
 * Checks one answer: a whole number on the scale, or a kind of non-answer. Refuses with `E_TYPE`
 * (text, `null`, bigint …), `E_NUMBER` (NaN, infinite, between two points) or `E_RANGE`.
 */
export function checkAnswer(answer: unknown, scale: Scale): Result<Answer> {
  const code = answerFault(answer, scale);
  return code ? { ok: false, error: fault(code) } : accept(answer as Answer);
}

export function answerFault(answer: unknown, { min, max }: Scale) {
  if (isNonAnswer(answer)) return undefined;
  if (typeof answer !== 'number') return 'E_TYPE';
  if (!Number.isInteger(answer)) return 'E_NUMBER';
  return answer < min || answer > max ? 'E_RANGE' : undefined;
}

/** An empty count for every point of the scale and every kind of non-answer. */
export function emptyDistribution({ min, max }: Scale): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let point = min; point <= max; point += 1) counts[point] = 0;
  for (const kind of nonAnswers) counts[kind] = 0;
  return counts;
}
