import { dayOf, daysBetween, isCalendarDate, isInstant } from '../../core/calendarDate.ts';
import { commitmentFlags } from '../../core/commitments/commitmentFlags.ts';
import { commitmentOutcome } from '../../core/commitments/commitmentOutcome.ts';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import type { WordSince } from '../../i18n/en/actsMessages.ts';
import type { StandingMessages } from '../../i18n/en/standing.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { ConversationHost } from './conversationHost.ts';

export interface DueWords {
  /** "Due yesterday; no word yet" */
  readonly text: string;
  /** The day in full; `null` where none is set. */
  readonly date: string | null;
  readonly day: CalendarDate | null;
}

type DueHost = Pick<ConversationHost, 'partyName' | 'viewer' | 'today'>;

/** Where a commitment stands in the calendar, in a sentence, with the full date on hand. */
export function dueInWords(
  commitment: Commitment,
  host: DueHost,
  messages: StandingMessages,
  formats: Formats,
): DueWords {
  const { due } = currentTerms(commitment);
  const day = isCalendarDate(due) ? due : null;
  return {
    text: sentence(commitment, day, host, messages, formats),
    date: day && formats.date(day, 'full'),
    day,
  };
}

function sentence(
  commitment: Commitment,
  day: CalendarDate | null,
  { partyName, viewer, today }: DueHost,
  messages: StandingMessages,
  formats: Formats,
): string {
  const days = day && isCalendarDate(today) ? daysBetween(today, day) : null;
  const { awaiting } = commitmentFlags(commitment, today);
  const isViewer = viewer?.role !== 'witness' && awaiting === viewer?.partyId;
  const who = awaiting === null || isViewer ? null : partyName(awaiting);
  switch (commitment.state) {
    case 'draft':
      return days === null ? messages.noDate : messages.dueIn({ days }, formats);
    case 'requested':
    case 'offered':
    case 'countered':
      return messages.answerAwaited({ days, who }, formats);
    case 'promised':
      if (days === null) return messages.noDate;
      return days < 0
        ? messages.duePassed({ days, word: wordSince(commitment) }, formats)
        : messages.dueIn({ days }, formats);
    case 'reported':
      return messages.judgementAwaited(
        { daysEarly: daysEarly(commitment, day, formats.timeZone), who },
        formats,
      );
    case 'satisfied': {
      const options = { baseline: 'latest', now: today, timeZone: formats.timeZone } as const;
      return messages.kept(commitmentOutcome(commitment, options), formats);
    }
    default:
      return messages.over[commitment.state];
  }
}

/** Days from the last report to the day due. */
function daysEarly({ history }: Commitment, day: CalendarDate | null, timeZone: string) {
  const report = history.findLast(({ type, overtaken }) => type === 'report' && !overtaken);
  return isInstant(report?.at) && day ? daysBetween(dayOf(report.at, timeZone), day) : null;
}

/** What has been heard of a promise that is not reported. */
function wordSince({ history, pendingAmendment }: Commitment): WordSince {
  if (pendingAmendment) return 'changeProposed';
  let word: WordSince = 'none';
  let isHandover = false;
  for (const { type, overtaken } of history) {
    if (overtaken) continue;
    if (type === 'flagRisk') word = 'headsUp';
    else if (type === 'declareDissatisfied') word = 'sentBack';
    else if (type === 'reassign') isHandover = true;
    else if (type === 'proposeAmendment') isHandover = false;
    // From new terms on, words about the earlier ones no longer count; another person changes none.
    else if (type === 'acceptAmendment' && !isHandover) word = 'none';
  }
  return word;
}
