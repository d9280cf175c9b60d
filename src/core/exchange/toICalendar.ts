import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Instant } from '../types.ts';
import { type CommitmentDaysOptions, commitmentDays } from './commitmentDays.ts';
import { calendarFile } from './iCalendarFile.ts';

/** What a calendar is made from; a whole partnership fits. */
export interface CalendarInput {
  commitments: CommitmentCollection;
}

export interface ICalendarOptions extends CommitmentDaysOptions {
  /** When the file is made. */
  now: Instant;
  /** The name that a calendar shows for the whole. */
  name?: string;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  prodId?: string;
}

/**
 * Due days as an iCalendar file (RFC 5545): an all-day event for each commitment under way that has
 * one. What is over, kept or not, is there as cancelled: nothing is due on that day any more, and a
 * calendar that had it drops it. The UID is made from the id alone; SEQUENCE rises with each act.
 * For all days of a partnership, see `partnershipCalendar`.
 */
export function toICalendar({ commitments }: CalendarInput, options: ICalendarOptions): string {
  return calendarFile(commitmentDays(commitments, options), options);
}
