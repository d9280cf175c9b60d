import type { Formats } from '../../i18n/formats.ts';
import { isArticulation } from '../articulation/isArticulation.ts';
import type { Articulation, ArticulationStatus } from '../articulation/types.ts';
import { isCalendarDate } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import type { Instant, Party } from '../types.ts';
import { datedOutcomes, outcomeUid, reviewUid } from './articulation/calendarDays.ts';
import { replacedDays } from './articulation/replacedDays.ts';
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
  /**
   * Versions that came before. The days of the one before go away without it, too; with it, also
   * those of versions further back, for whoever missed a file.
   */
  readonly earlier?: readonly Articulation[] | undefined;
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
 * file that is read again moves the events. Once a version is in force, its file also cancels the
 * days of the versions whose place it took. What is no articulation gives an empty calendar.
 */
export function articulationCalendar(
  doc: Articulation,
  options: ArticulationCalendarOptions,
): string {
  const events = isArticulation(doc)
    ? [
        ...reviewEvents(doc, options),
        ...outcomeEvents(doc, options),
        ...replacedDays(doc, commonOf(doc, options), options),
      ]
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
      ...commonOf(doc, options),
      uid: reviewUid(doc.id),
      day: doc.reviewBy,
      summary: words.calendar.review({ title: doc.title.trim() || words.untitled }),
      description: words.calendar.reviewMeans({ parties: between }, formats),
    },
  ];
}

function outcomeEvents(doc: Articulation, options: ArticulationCalendarOptions): AllDayEvent[] {
  const { calendar, fields } = options.words;
  return datedOutcomes(doc).map(({ id, text, by, measure = '', target = '' }) => {
    const facts = [
      [fields.measure.label, measure],
      [fields.target.label, target],
    ].filter(([, value = '']) => value.trim() !== '');
    return {
      ...commonOf(doc, options),
      uid: outcomeUid(doc.id, id),
      day: by,
      summary: calendar.outcome({ outcome: cleanLine(text) }),
      description: [text, ...facts.map((fact) => fact.join(': '))].join('\n'),
    };
  });
}

/** What the events of a document have in common. */
function commonOf(
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
