import type { Formats } from '../../i18n/formats.ts';
import { isArticulation } from '../articulation/isArticulation.ts';
import type { Articulation, ArticulationStatus } from '../articulation/types.ts';
import { saidClauses } from '../articulation/wordingOf.ts';
import { isCalendarDate } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { Instant, Party } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import type { ArticulationWords } from './articulationWords.ts';
import {
  type AllDayEvent,
  type CalendarStatus,
  calendarFile,
  lastMoment,
} from './iCalendarFile.ts';

export interface ArticulationCalendarOptions {
  /** When the file is made. */
  readonly now: Instant;
  /** A catalogue's words: `en.articulation` of `troth/locales/en`. */
  readonly words: Pick<ArticulationWords, 'calendar' | 'fields' | 'untitled'>;
  readonly formats: Formats;
  /** Names of the parties; without one, its id stands in the description. */
  readonly parties?: readonly Party[] | undefined;
  /** The name that a calendar shows for the whole. */
  readonly name?: string | undefined;
  /** Who made the file, as `-//Organisation//Product//EN`. */
  readonly prodId?: string | undefined;
  /** Where the document can be looked at; only `http:` and `https:` are taken. */
  readonly url?: string | undefined;
}

/** How a calendar sees it: what no longer holds is cancelled, so that the days go away again. */
const statuses: Readonly<Record<ArticulationStatus, CalendarStatus>> = {
  draft: 'TENTATIVE',
  in_review: 'TENTATIVE',
  partly_signed: 'TENTATIVE',
  in_force: 'CONFIRMED',
  superseded: 'CANCELLED',
  withdrawn: 'CANCELLED',
};

/**
 * The days of a re-articulation as an iCalendar file (RFC 5545): an all-day event for the day to
 * look at it again, and one for each outcome with a day. UIDs are made from ids alone, so that a
 * file that is read again moves the events. What is no articulation gives an empty calendar.
 */
export function articulationCalendar(
  doc: Articulation,
  options: ArticulationCalendarOptions,
): string {
  const events = isArticulation(doc)
    ? [...reviewEvents(doc, options), ...outcomeEvents(doc, options)]
    : [];
  return calendarFile(events, options);
}

function reviewEvents(doc: Articulation, options: ArticulationCalendarOptions): AllDayEvent[] {
  const { words, formats, parties = [] } = options;
  if (!isCalendarDate(doc.reviewBy)) return [];
  const names = new Map(parties.map(({ id, name }) => [id, cleanLine(name)]));
  const between = doc.partyIds.map((id) => names.get(id) || id);
  return [
    {
      ...eventOf(doc, options),
      uid: uidOf(doc.id, 'review'),
      day: doc.reviewBy,
      summary: words.calendar.review({ title: doc.title.trim() || words.untitled }),
      description: words.calendar.reviewMeans({ parties: between }, formats),
    },
  ];
}

function outcomeEvents(doc: Articulation, options: ArticulationCalendarOptions): AllDayEvent[] {
  const { calendar, fields } = options.words;
  return saidClauses(doc).flatMap((clause): AllDayEvent[] => {
    const { id, section, text, by, measure = '', target = '' } = clause;
    if (section !== 'outcome' || !isCalendarDate(by)) return [];
    const facts = [
      [fields.measure.label, measure],
      [fields.target.label, target],
    ].filter(([, value = '']) => value.trim() !== '');
    return [
      {
        ...eventOf(doc, options),
        uid: uidOf(doc.id, 'outcome', id),
        day: by,
        summary: calendar.outcome({ outcome: cleanLine(text) }),
        description: [text, ...facts.map((fact) => fact.join(': '))].join('\n'),
      },
    ];
  });
}

/** What the events of a document have in common. */
function eventOf(
  { status, createdAt, history }: Articulation,
  { url }: ArticulationCalendarOptions,
) {
  return {
    modified: lastMoment([createdAt, ...history.map(({ at }) => at)]),
    sequence: history.length,
    categories: [],
    url,
    status: statuses[status],
  };
}

/** Percent-encoded, so that two ids never become one and none needs escaping. */
function uidOf(...parts: readonly string[]): string {
  return `articulation/${parts.map((part) => encodeURIComponent(wellFormed(part))).join('/')}@troth`;
}
