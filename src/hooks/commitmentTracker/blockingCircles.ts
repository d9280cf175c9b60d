import { findBlockingCycles } from '../../core/commitments/findBlockingCycles.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import { refusal } from '../../core/result.ts';
import type { TrackerIssue } from './trackerTypes.ts';

/**
 * Commitments that wait for each other in a circle; they are shown all the same. Looked for among
 * what the viewer sees: a circle through the partner's draft would tell of it.
 */
export function blockingCircles(
  commitments: readonly Commitment[],
  entries: readonly unknown[],
): TrackerIssue[] {
  // What waits for nothing is in no circle: of ten thousand, few are left to look at.
  const waiting = commitments.filter((one) => (one.blockedBy?.length ?? 0) > 0);
  return findBlockingCycles(waiting).map(([first = '', ...rest]) => {
    const found = waiting.find(({ id }) => id === first);
    const message = `This waits for itself, by way of ${[...rest, first].join(', ')}.`;
    return {
      index: entries.indexOf(found),
      name: found?.title ?? first,
      refusal: refusal('E_CYCLE', message, 'blockedBy'),
    };
  });
}
