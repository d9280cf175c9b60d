import { daysBetween, isCalendarDate } from '../calendarDate.ts';
import type { CalendarDate, PartyId } from '../types.ts';
import { isCommitment } from './isCommitment.ts';
import { partiesOn, type Side } from './sides.ts';
import { currentTerms } from './terms.ts';
import type { Commitment, CommitmentFlags, CommitmentState } from './types.ts';

/** So many days before the day, a promise is due soon. */
const SOON = 3;

const unreported: readonly CommitmentState[] = [
  'draft',
  'requested',
  'offered',
  'countered',
  'promised',
];

/**
 * What follows from the calendar on a day: `today` is the day where the viewer is. With a day that
 * does not exist, only `awaiting` is told. Never throws.
 */
export function commitmentFlags(commitment: Commitment, today: CalendarDate): CommitmentFlags {
  return isCommitment(commitment) ? flagsOf(commitment, today) : { ...down, awaiting: null };
}

const down = { dueSoon: false, overdue: false, breached: false };

/** `commitmentFlags` for what is known to be a commitment: a list of thousands was looked at before. */
export function flagsOf(commitment: Commitment, today: CalendarDate): CommitmentFlags {
  const awaiting = awaitedParty(commitment);
  const { due } = currentTerms(commitment);
  if (!isCalendarDate(today) || !isCalendarDate(due)) return { ...down, awaiting };
  const isPromised = commitment.state === 'promised';
  const daysLeft = daysBetween(today, due);
  return {
    dueSoon: isPromised && daysLeft >= 0 && daysLeft <= SOON,
    overdue: unreported.includes(commitment.state) && daysLeft < 0,
    breached: isPromised && daysLeft < 0,
    awaiting,
  };
}

function awaitedParty(commitment: Commitment): PartyId | null {
  if (commitment.state === 'draft') return commitment.by.partyId;
  const side = awaitedSide(commitment);
  return side ? (partiesOn(side, commitment)[0] ?? null) : null;
}

function awaitedSide({ state, pendingAmendment }: Commitment): Side | null {
  switch (state) {
    case 'requested':
      return 'performer';
    case 'countered':
      return 'the side that did not counter last';
    case 'promised':
      return pendingAmendment ? 'the side that did not propose' : 'performer';
    case 'offered':
    case 'reported':
      return 'requester';
    default:
      return null;
  }
}
