import { addDays, isCalendarDate, weekday } from '../../core/calendarDate.ts';
import { terminalStates } from '../../core/commitments/arcs.ts';
import { flagsOf } from '../../core/commitments/commitmentFlags.ts';
import type { Commitment, CommitmentFlags } from '../../core/commitments/types.ts';
import type { CalendarDate, PartyId } from '../../core/types.ts';
import type { DueBucket, TrackerDirection, TrackerRow } from './trackerTypes.ts';

/** Makes the row of a commitment, for one party (`null`: somebody of neither side) on one day. */
export type MakeRow = (commitment: Commitment) => TrackerRow;

export function rowMaker(partyId: PartyId | null, today: CalendarDate): MakeRow {
  const lastOfWeek = addDays(today, 7 - weekday(today));
  // Many are due on the same days: each day is looked at once.
  const days = new Map<unknown, CalendarDate | null>();
  const dueOf = ({ terms }: Commitment) => {
    const stated = terms.at(-1)?.due ?? null;
    const known = days.get(stated);
    if (known !== undefined) return known;
    const due = isCalendarDate(stated) ? stated : null;
    days.set(stated, due);
    return due;
  };
  return (commitment) => new Row(commitment, dueOf(commitment), partyId, today, lastOfWeek);
}

/** A class, because ten thousand are made at once: what only rows in view are asked waits. */
class Row implements TrackerRow {
  readonly kind = 'row';
  readonly key: string;
  readonly id: string;
  readonly commitment: Commitment;
  readonly direction: TrackerDirection;
  readonly due: CalendarDate | null;
  readonly bucket: DueBucket;
  private known: CommitmentFlags | null = null;
  private readonly partyId: PartyId | null;
  private readonly today: CalendarDate;

  constructor(
    commitment: Commitment,
    due: CalendarDate | null,
    partyId: PartyId | null,
    today: CalendarDate,
    lastOfWeek: CalendarDate,
  ) {
    this.key = commitment.id;
    this.id = commitment.id;
    this.commitment = commitment;
    this.direction = directionOf(commitment, partyId);
    this.due = due;
    this.bucket = bucketOf(commitment, this.due, today, lastOfWeek);
    this.partyId = partyId;
    this.today = today;
  }

  get flags(): CommitmentFlags {
    this.known ??= flagsOf(this.commitment, this.today);
    return this.known;
  }

  get awaitsViewer(): boolean {
    return this.partyId !== null && this.flags.awaiting === this.partyId;
  }
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
  partyId: PartyId | null,
): TrackerDirection {
  if (partyId === null) return 'other';
  if (performer.partyId === partyId) return 'ours';
  return requester.partyId === partyId ? 'theirs' : 'other';
}
