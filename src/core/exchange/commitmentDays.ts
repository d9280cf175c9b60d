import { isCalendarDate } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Commitment, CommitmentState } from '../commitments/types.ts';
import type { Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { eachWritable } from './eachWritable.ts';
import { type AllDayEvent, type CalendarStatus, lastMoment } from './iCalendarFile.ts';

/** How commitments are told in a calendar. */
export interface CommitmentDaysOptions {
  /** Names of the parties; without one, its id stands in the description. */
  parties?: readonly Party[];
  /** Where a commitment can be looked at; only `http:` and `https:` are taken. */
  url?: (id: string) => string | undefined;
  /** Default: the title. */
  summary?: (commitment: Commitment) => string;
  /** Default: who does it for whom, the deliverable and the conditions. */
  description?: (commitment: Commitment) => string;
  /** Default: the party that does it. */
  categories?: (commitment: Commitment) => readonly string[];
}

/** How a calendar sees a commitment; drafts are not in it, and what is over is taken back. */
const statuses: Partial<Record<CommitmentState, CalendarStatus>> = {
  requested: 'TENTATIVE',
  offered: 'TENTATIVE',
  countered: 'TENTATIVE',
  promised: 'CONFIRMED',
  reported: 'CONFIRMED',
  satisfied: 'CANCELLED',
  declined: 'CANCELLED',
  withdrawn: 'CANCELLED',
  lapsed: 'CANCELLED',
  cancelled: 'CANCELLED',
  reneged: 'CANCELLED',
};

/** The days on which commitments are due. What is no commitment, or has no day, is passed over. */
export function commitmentDays(
  commitments: CommitmentCollection,
  options: CommitmentDaysOptions,
): AllDayEvent[] {
  const names = new Map(options.parties?.map(({ id, name }) => [id, cleanLine(name)]));
  const nameOf = (partyId: string) => names.get(partyId) || partyId;
  return Array.from(eachWritable(commitments)).flatMap((one) => dayOf(one, nameOf, options));
}

/** By which a calendar knows a commitment. Percent-encoded: no two ids become one, none needs escaping. */
export function commitmentUid(id: string): string {
  return `${encodeURIComponent(wellFormed(id))}@troth`;
}

function dayOf(
  commitment: Commitment,
  nameOf: (partyId: string) => string,
  options: CommitmentDaysOptions,
): AllDayEvent[] {
  const { id, title, state, terms, history } = commitment;
  const status = statuses[state];
  const day = terms.at(-1)?.due;
  if (!status || !isCalendarDate(day)) return [];
  return [
    {
      uid: commitmentUid(id),
      modified: lastMoment([commitment.at, ...history.map((entry) => entry.at)]),
      sequence: history.length,
      day,
      summary: options.summary?.(commitment) ?? title,
      description: options.description?.(commitment) ?? describe(commitment, nameOf),
      categories: options.categories?.(commitment) ?? [nameOf(commitment.performer.partyId)],
      url: options.url?.(id),
      status,
    },
  ];
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
