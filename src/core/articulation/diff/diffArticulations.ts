import type { HasClauses } from '../clausesOf.ts';
import type { ClauseDiff } from './clauseDiff.ts';
import { diffClauses } from './diffClauses.ts';
import { diffClauseWords } from './diffClauseWords.ts';

/**
 * What became of each clause from one version to another, by its id, and of each word in those that
 * changed. Moved is told from changed: a clause is moved if it says the same in another place, and
 * as few as can be are. `before` may be the superseded version inside a document; `null`: there was
 * none. `locale`: the language that the texts are in. For the order see `diffClauses`.
 *
 * Takes up to about 25 ms for a clause whose every word has changed: on a page, take `diffClauses`
 * and then `diffClauseWords` clause by clause. Never throws.
 */
export function diffArticulations(
  before: HasClauses | null,
  after: HasClauses | null,
  locale?: string,
): ClauseDiff[] {
  return diffClauses(before, after).map((diff) => diffClauseWords(diff, locale));
}
