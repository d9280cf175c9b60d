import type { Formats } from '../../../i18n/formats.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { inOrder } from '../../document/orderKeys.ts';
import type { PostMortem, RecurrenceCheck } from '../../postmortem/types.ts';
import type { Instant, PartyId } from '../../types.ts';
import { wellFormed } from '../../wellFormed.ts';
import { daySequence } from '../daySequence.ts';
import { type AllDayEvent, type CalendarStatus, lastMoment } from '../iCalendarFile.ts';
import type { PartnershipDayWords } from '../partnershipWords.ts';

interface RecurrenceDaysOptions {
  /** When the file is made. */
  readonly now: Instant;
  readonly words: PartnershipDayWords;
  readonly formats: Formats;
  readonly party: (id: PartyId) => string;
  /** Whether the words of the post-mortem may stand in the calendar; otherwise only its days do. */
  readonly isTold: boolean;
  readonly url: string | undefined;
}

/**
 * The days on which two sides look whether it came back. SEQUENCE rises from file to file, for until
 * it is closed an edit can move a day; then with what is still noted on it.
 */
export function recurrenceDays(doc: PostMortem, options: RecurrenceDaysOptions): AllDayEvent[] {
  const { words, isTold, url, now } = options;
  const { createdAt, history, stage } = doc;
  const sequence = daySequence(
    { createdAt, acts: history.length + doc.version - 1, isOpen: stage !== 'closed' },
    now,
  );
  const title = (isTold ? doc.title.trim() : '') || words.postMortem.untitled;
  return inOrder(doc.recurrence).flatMap(([id, check]): AllDayEvent[] => {
    if (!isCalendarDate(check.date)) return [];
    return [
      {
        uid: uidOf(doc.id, id),
        modified: lastMoment([createdAt, ...history.map(({ at }) => at)]),
        sequence,
        day: check.date,
        summary: words.partnership.calendar.recurrence({ title }),
        description: describe(doc, check, options),
        categories: [],
        url,
        status: statusOf(doc, check),
      },
    ];
  });
}

/** Percent-encoded, so that two ids never become one and none needs escaping. */
function uidOf(...parts: readonly string[]): string {
  const [docId = '', checkId = ''] = parts.map((part) => encodeURIComponent(wellFormed(part)));
  return `post-mortem/${docId}/recurrence/${checkId}@troth`;
}

/** Until both have signed it, a day is only proposed; once it is closed, nobody looks any more. */
function statusOf({ stage }: PostMortem, { result }: RecurrenceCheck): CalendarStatus {
  if (result !== null) return 'CONFIRMED';
  if (stage === 'closed') return 'CANCELLED';
  return stage === 'agreed' || stage === 'agreed_with_differences' ? 'CONFIRMED' : 'TENTATIVE';
}

function describe(
  { partyIds }: PostMortem,
  { signal, result, note }: RecurrenceCheck,
  { words, formats, party, isTold }: RecurrenceDaysOptions,
): string {
  const { fields, recurrenceResults } = words.postMortem;
  const facts = [
    [fields.recurrenceSignal.label, signal],
    [fields.recurrenceResult.label, result === null ? '' : recurrenceResults[result]],
    [fields.recurrenceNote.label, note],
  ].filter(([, value = '']) => isTold && value.trim() !== '');
  const means = words.partnership.calendar.recurrenceMeans(
    { parties: partyIds.map(party) },
    formats,
  );
  return [means, ...facts.map((fact) => fact.join(': '))].join('\n');
}
