import type { HintCategory } from '../../../../src/core/postmortem/lint/index.ts';

/** A sentence and what should be marked in it; no category: nothing. */
export interface LabelledSentence {
  readonly text: string;
  readonly categories: readonly HintCategory[];
  /** Kept out of sight while patterns are made. */
  readonly held?: true;
}
