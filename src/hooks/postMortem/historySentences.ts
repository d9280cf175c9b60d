import type { PostMortemEntry } from '../../core/postmortem/events.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PartyId, PersonId } from '../../core/types.ts';
import type { PostMortemTold } from '../../i18n/en/postMortemActsMessages.ts';
import type { DocumentSentence } from '../document/DocumentSentence.ts';
import type { PostMortemHost } from './postMortemHost.ts';

/** One verb of the history in words. */
export type PostMortemSentence = DocumentSentence<PostMortemEntry['type']>;

type Names = Pick<
  PostMortemHost,
  'people' | 'personName' | 'partyName' | 'shownText' | 'messages' | 'formats'
>;

/** How it began and every verb since, the first one first. */
export function historySentences(
  { createdAt, createdBy, history }: Pick<PostMortem, 'createdAt' | 'createdBy' | 'history'>,
  host: Names,
): PostMortemSentence[] {
  const told = { ...nothing, who: host.partyName(createdBy) };
  const first: PostMortemSentence = {
    id: 'created',
    type: 'created',
    at: createdAt,
    when: host.formats.dateTime(createdAt),
    text: host.messages.history.created(told),
    quote: null,
  };
  return [first, ...history.map((entry) => sentenceOf(entry, host))];
}

export function sentenceOf(entry: PostMortemEntry, host: Names): PostMortemSentence {
  const { id, type, at, by } = entry;
  const who = whoActed(by.partyId, by.personId ?? '', host);
  const quote = quoteOf(entry).trim();
  return {
    id,
    type,
    at,
    when: host.formats.dateTime(at),
    text: host.messages.history[type]({ ...nothing, ...factsOf(entry, host), who }),
    quote: quote === '' ? null : host.shownText(quote),
  };
}

/** Somebody by name and side; by the side alone where the name is not known. */
export function whoActed(
  partyId: PartyId,
  personId: PersonId | '',
  { people, personName, partyName, messages }: Omit<Names, 'shownText' | 'formats'>,
): string {
  const isKnown = people.some(({ id }) => id === personId);
  if (!isKnown) return partyId === '' ? messages.somebody : partyName(partyId);
  const name = personName(personId);
  // Who leads the talk belongs to neither side.
  return partyId === '' ? name : messages.personOf({ name, party: partyName(partyId) });
}

const nothing = {
  about: null,
  verdict: null,
  position: null,
  step: null,
  stance: null,
  result: null,
} satisfies Omit<PostMortemTold, 'who'>;

function factsOf(entry: PostMortemEntry, { partyName }: Names): Partial<PostMortemTold> {
  switch (entry.type) {
    case 'restate':
      return { about: partyName(entry.speaker) };
    case 'receiveAcknowledgement':
      return { about: partyName(entry.from) };
    case 'answerRestatement':
      return { verdict: entry.verdict };
    case 'takePosition':
      return { position: entry.position };
    case 'escalate':
      return { step: entry.step };
    case 'sign':
      return { stance: entry.stance };
    case 'recordRecurrence':
      return { result: entry.result };
    default:
      return {};
  }
}

/** `''`: nothing was said with it. */
function quoteOf(entry: PostMortemEntry): string {
  switch (entry.type) {
    case 'restate':
      return entry.text;
    case 'answerRestatement':
      return entry.correction ?? '';
    case 'sign':
      return entry.stance === 'agree_with_difference' ? (entry.difference ?? '') : '';
    case 'recordRecurrence':
      return entry.note ?? '';
    case 'sendBack':
    case 'escalate':
    case 'resume':
    case 'close':
      return entry.reason ?? '';
    default:
      return '';
  }
}
