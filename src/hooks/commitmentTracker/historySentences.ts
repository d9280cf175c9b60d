import { dayOf, daysBetween } from '../../core/calendarDate.ts';
import { CLOCK } from '../../core/commitments/sides.ts';
import type {
  Actor,
  Commitment,
  CommitmentEntry,
  CommitmentEventType,
  Terms,
  Variance,
} from '../../core/commitments/types.ts';
import { safeUrl } from '../../core/safeUrl.ts';
import type { ActsMessages, Told } from '../../i18n/en/actsMessages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { ConversationHost } from './conversationHost.ts';
import { historyTable } from './historyTable.ts';
import { type TermChange, termChanges } from './termChanges.ts';

/** Evidence to show: a link only where it is safe to follow, else its address stands in the text. */
export interface ShownEvidence {
  readonly text: string;
  readonly href: string | null;
}

/** One act of the history in words. */
export interface HistorySentence {
  readonly id: string;
  readonly type: CommitmentEventType | 'draft';
  /** Who did what, as a sentence; also that it came too late. */
  readonly text: string;
  /** The moment in words, and as it is written down. */
  readonly when: string;
  readonly at: string;
  readonly who: string;
  readonly overtaken: boolean;
  /** What was said with it, word for word. */
  readonly quote: string | null;
  readonly evidence: readonly ShownEvidence[];
  /** The terms before and after, where the act changes them or proposes to. */
  readonly changes: readonly TermChange[];
}

type Names = Pick<ConversationHost, 'nameOf' | 'partyName' | 'titleOf'>;

/** The whole history in sentences, the first act first. */
export function historySentences(
  commitment: Commitment,
  { nameOf, partyName, titleOf }: Names,
  messages: ActsMessages,
  formats: Formats,
): HistorySentence[] {
  const { requester, performer } = commitment;
  const otherOf = ({ partyId }: Actor) =>
    partyName(partyId === requester.partyId ? performer.partyId : requester.partyId);
  const stamp = (by: Actor, at: string) => ({
    at,
    when: formats.dateTime(at),
    who: by.partyId === CLOCK ? '' : nameOf(by),
  });
  const sentences: HistorySentence[] = [];

  const drafted = stamp(commitment.by, commitment.at);
  sentences.push({
    ...drafted,
    id: 'draft',
    type: 'draft',
    text: messages.history.draft(
      { ...nothing, ...drafted, other: otherOf(commitment.by) },
      formats,
    ),
    overtaken: false,
    quote: null,
    evidence: [],
    changes: [],
  });

  const table = historyTable(commitment.terms[0] as Terms);
  for (const entry of commitment.history) {
    const before = table.terms;
    const after = table.proposedBy(entry);
    const told: Told = {
      ...nothing,
      ...factsOf(entry, before, formats.timeZone),
      person: personOf(entry, table.person, nameOf),
      who: stamp(entry.by, entry.at).who,
      other: otherOf(entry.by),
    };
    const tell = messages.history[entry.type];
    const parts = [tell(told, formats)];
    const { varianceReason, blockedBy } = entry as Variance;
    if (varianceReason) {
      const blocker = (blockedBy && titleOf?.(blockedBy)) || null;
      parts.push(messages.varianceSaid({ reason: messages.variance[varianceReason], blocker }));
    }
    if (entry.overtaken) {
      parts.push(table.isOtherThan(entry) ? messages.answeredOther : messages.overtaken);
    }
    sentences.push({
      ...stamp(entry.by, entry.at),
      id: entry.id,
      type: entry.type,
      text: parts.join(' '),
      overtaken: entry.overtaken === true,
      quote: quoteOf(entry),
      evidence: entry.type === 'report' ? (entry.evidence ?? []).map(shownEvidence) : [],
      changes: after ? termChanges(before, after, messages, formats) : [],
    });
    if (!entry.overtaken) table.take(entry, after);
  }
  return sentences;
}

/** Evidence as it can be shown: an address that is no safe link stays readable. */
export function shownEvidence({ text, url }: { text: string; url?: string }): ShownEvidence {
  const href = safeUrl(url);
  const words = [text.trim(), href === null || text.trim() === '' ? url?.trim() : ''];
  return { text: words.filter(Boolean).join(' '), href };
}

const nothing = {
  day: null,
  daysEarly: null,
  person: null,
  unmet: [],
  waived: [],
  exceeded: [],
} satisfies Partial<Told>;

function factsOf(entry: CommitmentEntry, { conditions, due }: Terms, timeZone: string) {
  const textsOf = (ids: readonly string[] = []) =>
    ids.map((id) => conditions.find((condition) => condition.id === id)?.text || id);
  switch (entry.type) {
    case 'request':
    case 'offer':
    case 'defer':
      return { day: entry.respondBy ?? null };
    case 'flagRisk':
      return { day: entry.expectedDue ?? null };
    case 'report':
      return { daysEarly: due === null ? null : daysBetween(dayOf(entry.at, timeZone), due) };
    case 'declareDissatisfied':
      return { unmet: textsOf(entry.unmet) };
    case 'declareSatisfied':
      return { waived: textsOf(entry.waived), exceeded: textsOf(entry.exceeded) };
    default:
      return {};
  }
}

function personOf(entry: CommitmentEntry, pending: Actor | null, nameOf: Names['nameOf']) {
  if (entry.type === 'reassign') return nameOf(entry.performer);
  return entry.type === 'acceptAmendment' && pending ? nameOf(pending) : null;
}

function quoteOf(entry: CommitmentEntry): string | null {
  const { note, reason } = entry as { note?: string; reason?: string };
  return (note ?? reason)?.trim() || null;
}
