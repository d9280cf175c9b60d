import { isCalendarDate } from '../../calendarDate.ts';
import { currentTerms } from '../../commitments/terms.ts';
import { compareText } from '../../trust/compareWaves.ts';
import type { CalendarDate } from '../../types.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';
import { firstLook } from './awaitedPostMortem.ts';

/** A day that something is due on. */
export interface UpcomingDay {
  readonly day: CalendarDate;
  /** `due`: a promise. `look`: whether it came back. `review`: of the agreement in force. */
  readonly kind: 'due' | 'look' | 'review';
  readonly collection: 'commitments' | 'postMortems' | 'articulations';
  readonly id: string;
}

/**
 * What is promised and not reported yet, the next look of each post-mortem, and the reviews of
 * agreements in force, by day; what is overdue is among them. Never throws.
 */
export function upcomingDays(partnership: Partnership): UpcomingDay[] {
  if (!isPartnership(partnership)) return [];
  const { commitments, postMortems, articulations } = partnership;
  const days: UpcomingDay[] = [];
  for (const commitment of Object.values(commitments)) {
    const { due } = currentTerms(commitment);
    if (commitment.state !== 'promised' || due === null) continue;
    days.push({ day: due, kind: 'due', collection: 'commitments', id: commitment.id });
  }
  for (const doc of Object.values(postMortems)) {
    const day = firstLook(doc);
    if (day !== null) days.push({ day, kind: 'look', collection: 'postMortems', id: doc.id });
  }
  for (const { id, status, reviewBy } of Object.values(articulations)) {
    if (status !== 'in_force' || !isCalendarDate(reviewBy)) continue;
    days.push({ day: reviewBy, kind: 'review', collection: 'articulations', id });
  }
  return days.sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
}
