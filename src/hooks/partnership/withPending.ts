import { applyChanges } from '../../core/partnership/applyChanges.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Pending } from './Outbox.ts';

/** What is kept, and on top of it what is on its way there. */
export function withPending(kept: Partnership, pending: readonly Pending[]): Partnership {
  return pending.reduce((record, { changes }) => {
    const next = applyChanges(record, changes);
    // What no longer fits is refused by the store as well, and whoever made it is told then.
    return next.ok ? next.value : record;
  }, kept);
}
