import type { Formats } from '../../i18n/formats.ts';
import { isCalendarDate, isInstant } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { Partnership } from '../partnership/types.ts';
import type { Confidentiality } from '../postmortem/types.ts';
import type { Instant } from '../types.ts';
import { articulationDays } from './articulation/articulationDays.ts';
import { commitmentDays, commitmentUid } from './commitmentDays.ts';
import { type AllDayEvent, calendarFile } from './iCalendarFile.ts';
import { mayBeRead } from './partnership/mayBeRead.ts';
import { type ReadRecord, readRecord } from './partnership/readRecord.ts';
import { recurrenceDays } from './partnership/recurrenceDays.ts';
import type { PartnershipDayWords } from './partnershipWords.ts';

export interface PartnershipCalendarOptions {
  /** When the file is made. */
  readonly now: Instant;
  /** A catalogue: `en` of `troth/locales/en`. */
  readonly words: PartnershipDayWords;
  readonly formats: Formats;
  /**
   * Who will see the calendar. Of a post-mortem that both sides want to be read by fewer, only the days
   * are in it, without its words. Default `organisations`.
   */
  readonly readers?: Confidentiality | undefined;
  /**
   * The record as it was when the calendar was written last. What was taken out of it since is in the
   * file once more, as cancelled; without it, only who reads the whole file anew knows that it is gone.
   */
  readonly before?: Partnership | undefined;
  /** Where an entry can be looked at; only `http:` and `https:` are taken. */
  readonly url?:
    | ((
        collection: 'commitments' | 'postMortems' | 'articulations',
        id: string,
      ) => string | undefined)
    | undefined;
  /** The name that a calendar shows for the whole. */
  readonly name?: string | undefined;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  readonly prodId?: string | undefined;
}

/**
 * All days of a partnership as one iCalendar file (RFC 5545) of all-day events: the due days of
 * commitments (`toICalendar`), the days to look at articulations again and of their outcomes
 * (`articulationCalendar`), and the days to look whether what a post-mortem was about came back.
 *
 * UIDs are made from ids alone, each is there once, and SEQUENCE rises with each act; of documents that
 * are still written in, from file to file. What no longer
 * counts is there as cancelled: a promise that is over, a version that another took the place of, a
 * check of a post-mortem that was closed, and with `before` what is gone.
 *
 * Never throws: what cannot be read is passed over (`partnershipIssues` names it).
 */
export function partnershipCalendar(
  partnership: Partnership,
  options: PartnershipCalendarOptions,
): string {
  const record = readRecord(partnership);
  const events = daysOf(record, options);
  return calendarFile([...events, ...goneDays(events, record, options)], options);
}

function daysOf(record: ReadRecord, options: PartnershipCalendarOptions): AllDayEvent[] {
  const { now, words, formats, url, readers = 'organisations' } = options;
  const { commitments, postMortems, articulations } = record;
  const parties = [...record.parties];
  const names = new Map(parties.map(({ id, name }) => [id, cleanLine(name)]));
  const party = (id: string) => names.get(id) || id;
  const days = [
    ...commitmentDays(commitments, { parties, url: (id) => url?.('commitments', id) }),
    ...articulations.flatMap((doc) => {
      const own = { words: words.articulation, url: url?.('articulations', doc.id) };
      return articulationDays(doc, { now, formats, parties, earlier: articulations, ...own });
    }),
    ...postMortems.flatMap((doc) => {
      const own = { isTold: mayBeRead(doc, readers), url: url?.('postMortems', doc.id) };
      return recurrenceDays(doc, { now, words, formats, party, ...own });
    }),
  ];
  return eachOnce(days.filter(({ day }) => isCalendarDate(day)));
}

/** Of events with one UID, the latest: a version that is replaced is cancelled by the one after it, too. */
function eachOnce(events: readonly AllDayEvent[]): AllDayEvent[] {
  const latest = new Map<string, AllDayEvent>();
  for (const event of events) {
    const other = latest.get(event.uid);
    if (!other || event.sequence > other.sequence) latest.set(event.uid, event);
  }
  return [...latest.values()];
}

/** The days that were there before and have nothing in the record any more, cancelled. */
function goneDays(
  events: readonly AllDayEvent[],
  { commitments }: ReadRecord,
  options: PartnershipCalendarOptions,
): AllDayEvent[] {
  const { before, words, now } = options;
  if (before === undefined) return [];
  // A promise that was kept is not in the calendar any more, but its day was right.
  const uids = [...events.map(({ uid }) => uid), ...commitments.map(({ id }) => commitmentUid(id))];
  const known = new Set(uids);
  return daysOf(readRecord(before), options)
    .filter(({ uid, status }) => !known.has(uid) && status !== 'CANCELLED')
    .map((event) => ({
      ...event,
      modified: isInstant(now) ? now : event.modified,
      sequence: event.sequence + 1,
      description: words.partnership.calendar.gone,
      status: 'CANCELLED',
    }));
}
