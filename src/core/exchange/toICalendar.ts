import { isCalendarDate } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Commitment, CommitmentState } from '../commitments/types.ts';
import type { Instant, Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { eachWritable } from './eachWritable.ts';
import {
  type AllDayEvent,
  type CalendarStatus,
  calendarFile,
  lastMoment,
} from './iCalendarFile.ts';

/** What a calendar is made from; a whole partnership fits. */
export interface CalendarInput {
  commitments: CommitmentCollection;
}

export interface ICalendarOptions {
  /** When the file is made. */
  now: Instant;
  /** Names of the parties; without one, its id stands in the description. */
  parties?: readonly Party[];
  /** The name that a calendar shows for the whole. */
  name?: string;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  prodId?: string;
  /** Where a commitment can be looked at; only `http:` and `https:` are taken. */
  url?: (id: string) => string;
  /** Default: the title. */
  summary?: (commitment: Commitment) => string;
  /** Default: who does it for whom, the deliverable and the conditions. */
  description?: (commitment: Commitment) => string;
  /** Default: the party that does it. */
  categories?: (commitment: Commitment) => readonly string[];
}

/** How a calendar sees a commitment; drafts and what was kept are not in it. */
const statuses: Partial<Record<CommitmentState, CalendarStatus>> = {
  requested: 'TENTATIVE',
  offered: 'TENTATIVE',
  countered: 'TENTATIVE',
  promised: 'CONFIRMED',
  reported: 'CONFIRMED',
  declined: 'CANCELLED',
  withdrawn: 'CANCELLED',
  lapsed: 'CANCELLED',
  cancelled: 'CANCELLED',
  reneged: 'CANCELLED',
};

/**
 * Due days as an iCalendar file (RFC 5545): an all-day event for each commitment under way that has
 * one. What ended without being kept is there as cancelled, so that a calendar that had it drops
 * it. The UID is made from the id alone; SEQUENCE rises with each act.
 */
export function toICalendar({ commitments }: CalendarInput, options: ICalendarOptions): string {
  const names = new Map(options.parties?.map(({ id, name }) => [id, cleanLine(name)]));
  const events = Array.from(eachWritable(commitments), (one) => eventOf(one, names, options));
  return calendarFile(
    events.filter((event) => event !== null),
    options,
  );
}

function eventOf(
  commitment: Commitment,
  names: ReadonlyMap<string, string>,
  options: ICalendarOptions,
): AllDayEvent | null {
  const { id, title, state, terms, history } = commitment;
  const status = statuses[state];
  const day = terms.at(-1)?.due;
  if (!status || !isCalendarDate(day)) return null;
  const nameOf = (partyId: string) => names.get(partyId) || partyId;
  return {
    // Percent-encoded, so that two ids never become one and none needs escaping.
    uid: `${encodeURIComponent(wellFormed(id))}@troth`,
    modified: lastMoment([commitment.at, ...history.map((entry) => entry.at)]),
    sequence: history.length,
    day,
    summary: options.summary?.(commitment) ?? title,
    description: options.description?.(commitment) ?? describe(commitment, nameOf),
    categories: options.categories?.(commitment) ?? [nameOf(commitment.performer.partyId)],
    url: options.url?.(id),
    status,
  };
}

function describe({ performer, requester, terms }: Commitment, nameOf: (id: string) => string) {
  const conditions = terms.at(-1)?.conditions ?? [];
  return [
    `${nameOf(performer.partyId)} \u2192 ${nameOf(requester.partyId)}`,
    terms.at(-1)?.deliverable ?? '',
    ...conditions.map(({ text }) => `\u2022 ${text}`),
  ]
    .filter((line) => line.trim() !== '')
    .join('\n');
}
