import type { ScoreOptions } from './types.ts';

/** Below this, one respondent can work out what the other said. */
const fewestRespondents = 3;

/** The options with their defaults, and what makes no sense replaced by the careful choice. */
export function readScoreOptions(options: ScoreOptions = {}) {
  const { minRespondents = 5, minAnswered = 0.5, attributed = false } = options;
  return {
    /** Fewest respondents a number is shown for; 1 when the answers are signed. */
    threshold: attributed ? 1 : Math.max(fewestRespondents, orElse(minRespondents, 5)),
    minAnswered: Math.min(1, Math.max(0, orElse(minAnswered, 0.5))),
  };
}

function orElse(value: unknown, fallback: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? value : fallback;
}
