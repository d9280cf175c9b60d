import type { CommitmentMeasures } from './measureCommitments.ts';

/** Fewer perfect periods in a row can be chance. */
const ENOUGH = 3;

/**
 * Whether every promise was kept in at least three successive periods. In each of them something
 * must have been decided: a period without (`ppc` is `null`) breaks the row. Worth a comment, not
 * praise: it can mean that only easy promises are made.
 */
export function persistentlyPerfect(periods: readonly Pick<CommitmentMeasures, 'ppc'>[]): boolean {
  let inARow = 0;
  return periods.some(({ ppc }) => {
    inARow = ppc === 1 ? inARow + 1 : 0;
    return inARow >= ENOUGH;
  });
}
