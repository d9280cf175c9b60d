import { inOrder } from '../../../core/document/orderKeys.ts';
import type { AgreedChange, Entries } from '../../../core/postmortem/types.ts';

/** What is being done about a factor. */
export interface FactorAnswer {
  /** The texts of the changes that prevent it, in their order. */
  readonly changes: readonly string[];
  /** The id of a change that names it and does not say yet what changes; `''`: there is none. */
  readonly begun: string;
}

/** For each factor that changes name, by its id: what they say. */
export function factorAnswers(changes: Entries<AgreedChange>): ReadonlyMap<string, FactorAnswer> {
  const answers = new Map<string, FactorAnswer>();
  for (const [id, { text, prevents }] of inOrder(changes)) {
    for (const factorId of Object.keys(prevents)) {
      const before = answers.get(factorId) ?? { changes: [], begun: '' };
      answers.set(
        factorId,
        text.trim() === ''
          ? { ...before, begun: id }
          : { ...before, changes: [...before.changes, text] },
      );
    }
  }
  return answers;
}
