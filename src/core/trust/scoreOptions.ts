import type { ScoreOptions } from './types.ts';

/** Below this, one respondent can work out what the other said. */
const fewestRespondents = 3;

/** The options with their defaults, and what makes no sense replaced by the careful choice. */
export function readScoreOptions({
  minRespondents = 5,
  minAnswered = 0.5,
  attributed = false,
}: ScoreOptions = {}) {
  return {
    /** Fewest respondents a number is shown for; 1 when the answers are signed. */
    threshold: attributed ? 1 : Math.max(fewestRespondents, minRespondents) || 5,
    minAnswered: minAnswered >= 0 ? Math.min(1, minAnswered) : 0.5,
  };
}
