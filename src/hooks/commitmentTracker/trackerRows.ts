import { addDays, isCalendarDate, weekday } from '../../core/calendarDate.ts';
import { flagsOf } from '../../core/commitments/commitmentFlags.ts';
import { terminalStates } from '../../core/commitments/terminalStates.ts';
import type { Commitment, CommitmentFlags, CommitmentState } from '../../core/commitments/types.ts';
import type { CalendarDate, PartyId } from '../../core/types.ts';
import type { DueBucket, TrackerDirection, TrackerRow } from './trackerTypes.ts';

/** Makes the row of a commitment at its place in the host's list. */
export type MakeRow = (commitment: Commitment, place: number) => TrackerRow;

/** For one party (`null`: somebody of neither side) on one day; `acting`: the party acted for. */
export function rowMaker(
  partyId: PartyId | null,
  today: CalendarDate,
  acting: PartyId | null = partyId,
): MakeRow {
  const point: PointOfView = {
    partyId,
    acting,
    today,
    lastOfWeek: addDays(today, 7 - weekday(today)),
  };
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
  return (commitment, place) => new Row(commitment, place, dueOf(commitment), point);
}

/** Who looks, and when. */
interface PointOfView {
  readonly partyId: PartyId | null;
  readonly acting: PartyId | null;
  readonly today: CalendarDate;
  readonly lastOfWeek: CalendarDate;
}

/** A small class, because ten thousand are made at once: what only rows in view are asked waits. */
class Row implements TrackerRow {
  readonly commitment: Commitment;
  readonly place: number;
  readonly direction: TrackerDirection;
  readonly due: CalendarDate | null;
  readonly bucket: DueBucket;
  private readonly point: PointOfView;
  private known: CommitmentFlags | null = null;

  constructor(commitment: Commitment, place: number, due: CalendarDate | null, point: PointOfView) {
    this.commitment = commitment;
    this.place = place;
    this.direction = directionOf(commitment, point.partyId);
    this.due = due;
    this.bucket = bucketOf(commitment, due, point);
    this.point = point;
  }

  get kind() {
    return 'row' as const;
  }

  get key(): string {
    return this.commitment.id;
  }

  get id(): string {
    return this.commitment.id;
  }

  get flags(): CommitmentFlags {
    this.known ??= flagsOf(this.commitment, this.point.today);
    return this.known;
  }

  get awaitsViewer(): boolean {
    const { acting } = this.point;
    return acting !== null && this.flags.awaiting === acting;
  }
}

const terminal: ReadonlySet<CommitmentState> = new Set(terminalStates);

/** Whether the conversation has come to an end, good or bad. */
export function isOver({ state }: Commitment): boolean {
  return terminal.has(state);
}

function bucketOf(
  commitment: Commitment,
  due: CalendarDate | null,
  { today, lastOfWeek }: PointOfView,
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
