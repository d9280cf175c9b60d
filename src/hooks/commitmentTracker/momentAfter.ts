import type { Commitment } from '../../core/commitments/types.ts';
import type { Instant } from '../../core/types.ts';

/** `moment`, or right after the last act: a clock that runs behind must not come before it. */
export function momentAfter({ history, at }: Commitment, moment: Instant): Instant {
  const last = history.at(-1)?.at ?? at;
  return last < moment ? moment : new Date(Date.parse(last) + 1).toISOString();
}
