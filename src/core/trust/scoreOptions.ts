import type { ScoreOptions } from './types.ts';

/** Below this, one respondent can work out what the other said. */
const fewestRespondents = 3;

/** The options with their defaults, and what makes no sense replaced by the careful choice. */
export function readScoreOptions(options?: ScoreOptions | null) {
  const { minRespondents, minAnswered, attributed } = options ?? {};
  return {
    /** Fewest respondents a number is shown for; 1 when the answers are signed. */
    threshold: attributed === true ? 1 : Math.max(fewestRespondents, numberOr(minRespondents, 5)),
    minAnswered: Math.min(1, numberOr(minAnswered, 0.5, 0)),
  };
}

function numberOr(value: unknown, otherwise: number, least = Number.NEGATIVE_INFINITY): number {
  return typeof value === 'number' && value >= least ? value : otherwise;
}
