import { addDays, isCalendarDate, weekday } from '../../core/calendarDate.ts';
import { terminalStates } from '../../core/commitments/arcs.ts';
import { flagsOf } from '../../core/commitments/commitmentFlags.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import type { DueBucket, TrackerDirection, TrackerRow, Viewer } from './trackerTypes.ts';

/** Makes rows for one viewer on one day; the same commitment always gives the same row. */
export type MakeRow = (commitment: Commitment) => TrackerRow;

export function rowMaker(viewer: Viewer | null, today: CalendarDate): MakeRow {
  const known = new WeakMap<Commitment, TrackerRow>();
  const lastOfWeek = addDays(today, 7 - weekday(today));
  return (commitment) => {
    let row = known.get(commitment);
    if (!row) {
      row = makeRow(commitment, viewer, today, lastOfWeek);
      known.set(commitment, row);
    }
    return row;
  };
}

function makeRow(
  commitment: Commitment,
  viewer: Viewer | null,
  today: CalendarDate,
  lastOfWeek: CalendarDate,
): TrackerRow {
  const stated = commitment.terms.at(-1)?.due ?? null;
  const due = isCalendarDate(stated) ? stated : null;
  const flags = flagsOf(commitment, today);
  return {
    id: commitment.id,
    commitment,
    direction: directionOf(commitment, viewer),
    due,
    bucket: bucketOf(commitment, due, today, lastOfWeek),
    flags,
    awaitsViewer: viewer !== null && flags.awaiting === viewer.partyId,
  };
}

/** Whether the conversation has come to an end, good or bad. */
export function isOver({ state }: Commitment): boolean {
  return terminalStates.includes(state);
}

function bucketOf(
  commitment: Commitment,
  due: CalendarDate | null,
  today: CalendarDate,
  lastOfWeek: CalendarDate,
): DueBucket {
  if (isOver(commitment)) return 'closed';
  // Delivered: its day no longer matters, a word of the receiver does.
  if (commitment.state === 'reported') return 'reported';
  if (due === null) return 'none';
  // Dates written YYYY-MM-DD sort as texts.
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= lastOfWeek ? 'week' : 'later';
}

function directionOf(
  { requester, performer }: Commitment,
  viewer: Viewer | null,
): TrackerDirection {
  if (performer.partyId === viewer?.partyId) return 'ours';
  return requester.partyId === viewer?.partyId ? 'theirs' : 'other';
}
