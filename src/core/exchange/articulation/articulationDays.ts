import type { Formats } from '../../../i18n/formats.ts';
import { isArticulation } from '../../articulation/isArticulation.ts';
import type { Articulation, ArticulationStatus } from '../../articulation/types.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { cleanLine } from '../../cleanLine.ts';
import type { Instant, Party } from '../../types.ts';
import type { ArticulationWords } from '../articulationWords.ts';
import { daySequence } from '../daySequence.ts';
import { type AllDayEvent, type CalendarStatus, lastMoment } from '../iCalendarFile.ts';
import { datedOutcomes, outcomeUid, reviewUid } from './calendarDays.ts';
import { replacedDays } from './replacedDays.ts';

export interface ArticulationDaysOptions {
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
 * The day to look at a re-articulation again, and one for each outcome with a day; once it is in
 * force, also the days of the versions whose place it took, cancelled. None for what is no articulation.
 */
export function articulationDays(
  doc: Articulation,
  options: ArticulationDaysOptions,
): AllDayEvent[] {
  if (!isArticulation(doc)) return [];
  return [
    ...reviewEvents(doc, options),
    ...outcomeEvents(doc, options),
    ...replacedDays(doc, commonOf(doc, options), options),
  ];
}

function reviewEvents(doc: Articulation, options: ArticulationDaysOptions): AllDayEvent[] {
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

function outcomeEvents(doc: Articulation, options: ArticulationDaysOptions): AllDayEvent[] {
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
function commonOf(doc: Articulation, { url, now }: ArticulationDaysOptions) {
  const { status, createdAt, history } = doc;
  const isOpen = statuses[status] === 'TENTATIVE';
  return {
    modified: lastMoment([createdAt, ...history.map(({ at }) => at)]),
    sequence: daySequence({ createdAt, acts: history.length, isOpen }, now),
    categories: [],
    url,
    status: statuses[status],
  };
}
