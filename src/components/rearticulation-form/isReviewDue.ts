import type { Articulation } from '../../core/articulation/types.ts';
import type { CalendarDate } from '../../core/types.ts';

/** Whether the day has come on which a version in force was to be looked at again. */
export function isReviewDue({ status, reviewBy }: Articulation, today: CalendarDate): boolean {
  return status === 'in_force' && reviewBy !== '' && reviewBy <= today;
}
