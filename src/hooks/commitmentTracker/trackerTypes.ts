import type { Commitment, CommitmentFlags } from '../../core/commitments/types.ts';
import type { CalendarDate, PartyId, PersonId, Refusal } from '../../core/types.ts';

/** Who is looking: only the acts that this viewer may perform are offered. */
export interface Viewer {
  readonly partyId: PartyId;
  readonly personId?: PersonId | undefined;
  /** A `witness` reads along and may do nothing. */
  readonly role?: 'member' | 'witness' | undefined;
}

/** Where a promise stands in the calendar. */
export type DueBucket = 'overdue' | 'today' | 'week' | 'later' | 'none' | 'reported' | 'closed';

/** From the viewer's side: what we do for them, what they do for us; `other` for a witness. */
export type TrackerDirection = 'ours' | 'theirs' | 'other';

/** One commitment as the tracker lists it. */
export interface TrackerRow {
  readonly kind: 'row';
  /** Its id: rows are lines of a list. */
  readonly key: string;
  readonly id: string;
  readonly commitment: Commitment;
  /** Where it stands in the host's list: what is equal otherwise is in this order. */
  readonly place: number;
  readonly direction: TrackerDirection;
  readonly due: CalendarDate | null;
  readonly bucket: DueBucket;
  readonly flags: CommitmentFlags;
  /** The viewer's side is expected to act. */
  readonly awaitsViewer: boolean;
}

/** A heading over a group. */
export interface TrackerHeading {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  /** Commitments in the group. */
  readonly count: number;
}

/** One line of a list. */
export type TrackerLine = TrackerHeading | TrackerRow;

/** One list: a direction, or all in one. */
export interface TrackerColumn {
  readonly id: 'ours' | 'theirs' | 'all';
  readonly label: string;
  readonly lines: readonly TrackerLine[];
  /** Commitments in it, without the headings. */
  readonly count: number;
  /** Where open ones are looked for and none is: how many are closed. */
  readonly closed: number;
}

/** An entry of the host's list that cannot be shown as a commitment, and why. */
export interface TrackerIssue {
  readonly index: number;
  /** Its id or title, where it has one to be found by. */
  readonly name: string;
  readonly refusal: Refusal;
}
