import type { Articulation } from '../articulation/types.ts';
import { type ArticulationDaysOptions, articulationDays } from './articulation/articulationDays.ts';
import { calendarFile } from './iCalendarFile.ts';

export interface ArticulationCalendarOptions extends ArticulationDaysOptions {
  /** The name that a calendar shows for the whole. */
  readonly name?: string | undefined;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  readonly prodId?: string | undefined;
}

/**
 * The days of a re-articulation as an iCalendar file (RFC 5545): an all-day event for the day to
 * look at it again, and one for each outcome with a day. UIDs are made from ids alone, so that a
 * file that is read again moves the events: SEQUENCE rises with each act, and from file to file as
 * long as somebody can write in it. Once a version is in force, its file also cancels the
 * days of the versions whose place it took. What is no articulation gives an empty calendar.
 */
export function articulationCalendar(
  doc: Articulation,
  options: ArticulationCalendarOptions,
): string {
  return calendarFile(articulationDays(doc, options), options);
}
