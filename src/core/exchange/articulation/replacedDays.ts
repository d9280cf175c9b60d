import type { Formats } from '../../../i18n/formats.ts';
import { isArticulation } from '../../articulation/isArticulation.ts';
import type { Articulation, SupersededVersion } from '../../articulation/types.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { cleanLine } from '../../cleanLine.ts';
import type { CalendarDate } from '../../types.ts';
import type { ArticulationWords } from '../articulationWords.ts';
import { sequenceOfReplaced } from '../daySequence.ts';
import type { AllDayEvent } from '../iCalendarFile.ts';
import { datedOutcomes, outcomeUid, reviewUid } from './calendarDays.ts';

interface ReplacedDaysOptions {
  readonly words: Pick<ArticulationWords, 'calendar' | 'untitled'>;
  readonly formats: Formats;
  /** Versions that came before, as far as they are known. */
  readonly earlier?: readonly Articulation[] | undefined;
}

/** What the events of a file have in common. */
type Common = Omit<AllDayEvent, 'uid' | 'day' | 'summary' | 'description'>;

/**
 * The days of the versions whose place a document took, cancelled under the UIDs that they had. The
 * one before is known from the document itself; further back, and the very day of a review, only
 * from `earlier`. A version that has not come into force cancels nothing: the old one holds.
 */
export function replacedDays(
  doc: Articulation,
  common: Common,
  { words, formats, earlier = [] }: ReplacedDaysOptions,
): AllDayEvent[] {
  if (doc.status !== 'in_force' && doc.status !== 'superseded') return [];
  const known = new Map(earlier.filter(isArticulation).map((one) => [one.id, one]));
  const cancelled: Common = {
    ...common,
    // Above any of a file of that version: how much was done in it, a later one does not know.
    sequence: sequenceOfReplaced(common.sequence),
    status: 'CANCELLED',
  };
  const passed = new Set([doc.id]);
  const events: AllDayEvent[] = [];
  let at: Articulation | undefined = doc;
  while (at?.supersedes && !passed.has(at.supersedes.id)) {
    const { supersedes }: Articulation = at;
    passed.add(supersedes.id);
    const before = known.get(supersedes.id);
    const description = words.calendar.replaced({ version: at.version }, formats);
    const days = daysOf(supersedes, before, { doc: at, words });
    events.push(...days.map((day) => ({ ...cancelled, ...day, description })));
    at = before;
  }
  return events;
}

type Day = Pick<AllDayEvent, 'uid' | 'day' | 'summary'>;

function daysOf(
  replaced: SupersededVersion,
  before: Articulation | undefined,
  { doc, words }: { readonly doc: Articulation } & Pick<ReplacedDaysOptions, 'words'>,
): Day[] {
  const { calendar, untitled } = words;
  const title = (before ?? doc).title.trim() || untitled;
  const review = reviewDay(before, doc);
  const outcomes = datedOutcomes(before ?? replaced);
  return [
    ...(review
      ? [{ uid: reviewUid(replaced.id), day: review, summary: calendar.review({ title }) }]
      : []),
    ...outcomes.map(({ id, text, by }) => ({
      uid: outcomeUid(replaced.id, id),
      day: by,
      summary: calendar.outcome({ outcome: cleanLine(text) }),
    })),
  ];
}

/**
 * An event has to have a day, also one that is cancelled. Where its own is not known, it is the one
 * from which the new version holds, or at last the one on which that was begun.
 */
function reviewDay(
  before: Articulation | undefined,
  { effectiveFrom, createdAt }: Articulation,
): CalendarDate | undefined {
  const days = before ? [before.reviewBy] : [effectiveFrom, String(createdAt).slice(0, 10)];
  return days.find(isCalendarDate);
}
