import { isCalendarDate } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { PartyId } from '../types.ts';
import type { AgreedChange } from './types.ts';

/** Whether a change says all that a promise needs: what, which side, by when, and how it is seen. */
export function isWholeChange(
  { text, owner, due, condition }: AgreedChange,
  partyIds: readonly PartyId[],
): boolean {
  const says = cleanLine(text) !== '' && condition.trim() !== '';
  return says && partyIds.includes(owner) && isCalendarDate(due);
}
