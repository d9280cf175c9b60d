import { isCalendarDate, isInstant } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Commitment, CommitmentState } from '../commitments/types.ts';
import { safeUrl } from '../safeUrl.ts';
import type { Instant, Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { eachWritable } from './eachWritable.ts';
import { foldLine, iCalendarText } from './iCalendarText.ts';

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
const statuses: Partial<Record<CommitmentState, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${iCalendarText(options.prodId ?? '-//Troth//Troth//EN')}`,
    'CALSCALE:GREGORIAN',
  ];
  if (options.name) lines.push(`X-WR-CALNAME:${iCalendarText(options.name)}`);
  const names = new Map(options.parties?.map(({ id, name }) => [id, cleanLine(name)]));
  for (const commitment of eachWritable(commitments)) {
    lines.push(...eventLines(commitment, names, options));
  }
  lines.push('END:VCALENDAR');
  return lines.map(foldLine).join('');
}

function eventLines(
  commitment: Commitment,
  names: ReadonlyMap<string, string>,
  options: ICalendarOptions,
): string[] {
  const { id, title, state, terms, history } = commitment;
  const status = statuses[state];
  const due = terms.at(-1)?.due;
  if (!status || !isCalendarDate(due)) return [];
  const nameOf = (partyId: string) => names.get(partyId) || partyId;
  const modified = lastChange(commitment);
  const summary = options.summary?.(commitment) ?? title;
  const description = options.description?.(commitment) ?? describe(commitment, nameOf);
  const categories = options.categories?.(commitment) ?? [nameOf(commitment.performer.partyId)];
  const url = webAddress(options.url?.(id));
  return [
    'BEGIN:VEVENT',
    // Percent-encoded, so that two ids never become one and none needs escaping.
    `UID:${encodeURIComponent(wellFormed(id))}@troth`,
    `DTSTAMP:${utc(isInstant(options.now) ? options.now : modified)}`,
    `LAST-MODIFIED:${utc(modified)}`,
    `SEQUENCE:${history.length}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `SUMMARY:${iCalendarText(summary)}`,
    `DESCRIPTION:${iCalendarText(description)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(iCalendarText).join(',')}`] : []),
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${status}`,
    // A due day blocks nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
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

/** The moment of the last act; of the draft, before there is one. */
function lastChange({ at, history }: Commitment): Instant {
  return [at, ...history.map((entry) => entry.at)]
    .filter(isInstant)
    .reduce((latest, one) => (Date.parse(one) > Date.parse(latest) ? one : latest), EPOCH);
}

const EPOCH = '1970-01-01T00:00:00Z';

function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A web address as the parser writes it: nothing in it ends the value, which is not escaped. */
function webAddress(url: unknown): string | null {
  const safe = safeUrl(url);
  return safe !== null && /^https?:/.test(safe) ? safe : null;
}
