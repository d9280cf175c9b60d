import type { Articulation } from '../../../core/articulation/types.ts';

/** Whether the parties answer what was proposed; signatures that were given do not end it. */
export function isInReview({ status }: Pick<Articulation, 'status'>): boolean {
  return status === 'in_review' || status === 'partly_signed';
}
