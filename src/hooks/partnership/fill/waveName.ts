import { isCalendarDate } from '../../../core/calendarDate.ts';
import type { Formats } from '../../../i18n/formats.ts';
import { monthName } from '../../../i18n/monthName.ts';

/** A round of the survey by its day or month, where its id is one; else its id is its name. */
export function waveName(wave: string, formats: Formats): string {
  return isCalendarDate(wave) ? formats.date(wave) : monthName(wave, formats.locale);
}
