import type { ArticulationEntry } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { own } from '../../core/own.ts';
import { shortened } from '../../core/shortened.ts';
import type { PartyId, PersonId } from '../../core/types.ts';
import type { ArticulationTold } from '../../i18n/en/articulationActsMessages.ts';
import type { DocumentSentence } from '../document/DocumentSentence.ts';
import type { RearticulationHost } from './rearticulationHost.ts';

type Told = Pick<Articulation, 'createdAt' | 'createdBy' | 'history' | 'clauses' | 'supersedes'>;

type Names = Pick<
  RearticulationHost,
  'personName' | 'partyName' | 'shownText' | 'messages' | 'formats'
>;

/** How it began and every verb since, the first one first. */
export function historySentences(doc: Told, host: Names): DocumentSentence[] {
  const { createdAt, createdBy, history } = doc;
  const told = { ...nothing, who: whoActed(createdBy, '', host) };
  const first: DocumentSentence = {
    id: 'created',
    type: 'created',
    at: createdAt,
    when: host.formats.dateTime(createdAt),
    text: host.messages.history.created(told, host.formats),
    quote: null,
  };
  return [first, ...history.map((entry) => sentenceOf(entry, doc, host))];
}

export function sentenceOf(
  entry: ArticulationEntry,
  doc: Pick<Told, 'clauses' | 'supersedes'>,
  host: Names,
): DocumentSentence<ArticulationEntry['type']> {
  const { id, type, at } = entry;
  const quote = quoteOf(entry).trim();
  const who = whoSaid(entry, host);
  return {
    id,
    type,
    at,
    when: host.formats.dateTime(at),
    text: host.messages.history[type](
      { ...nothing, ...factsOf(entry, doc, host), who },
      host.formats,
    ),
    quote: quote === '' ? null : host.shownText(quote),
  };
}

/** Who signed says who it is. */
function whoSaid(entry: ArticulationEntry, host: Names): string {
  const { partyId, personId = '' } = entry.by;
  if (entry.type !== 'sign' || host.personName(personId) !== null) {
    return whoActed(partyId, personId, host);
  }
  const { messages, shownText, partyName } = host;
  return messages.personOf({ name: shownText(entry.name), party: partyName(partyId) });
}

/** Somebody by name and party; by the party alone where the name is not known. */
export function whoActed(
  partyId: PartyId,
  personId: PersonId | '',
  { personName, partyName, messages }: Pick<Names, 'personName' | 'partyName' | 'messages'>,
): string {
  if (partyId === '') return messages.somebody;
  const name = personName(personId);
  const party = partyName(partyId);
  return name === null ? party : messages.personOf({ name, party });
}

const nothing = {
  clause: null,
  section: null,
  from: null,
  count: 0,
  isLeftOut: false,
  verdict: null,
  stance: null,
} satisfies Omit<ArticulationTold, 'who'>;

function factsOf(
  entry: ArticulationEntry,
  doc: Pick<Told, 'clauses' | 'supersedes'>,
  { messages, partyName, shownText }: Names,
): Partial<ArticulationTold> {
  /** The beginning of a clause as it reads today; `''`: it is no longer there. */
  const clause = (id: string) => {
    const found = own(doc.clauses, id) ?? own(doc.supersedes?.clauses, id);
    const text = own(found, 'text');
    return typeof text === 'string' ? shortened(text, shownText) : '';
  };
  switch (entry.type) {
    case 'counter':
      return { clause: clause(entry.clauseId), isLeftOut: entry.wording === null };
    case 'accept': {
      const ids = Object.keys(entry.wordings);
      return {
        clause: ids.length === 1 ? clause(ids[0] ?? '') : null,
        from: entry.from === undefined ? null : partyName(entry.from),
        count: ids.length,
      };
    }
    case 'sendBack':
      return { clause: entry.clauseId === undefined ? null : clause(entry.clauseId) };
    case 'echo':
      return { section: messages.sections[entry.section].title };
    case 'answerEcho':
      return { section: messages.sections[entry.section].title, verdict: entry.verdict };
    case 'sign':
      return { stance: entry.stance };
    default:
      return {};
  }
}

/** `''`: nothing was said with it. */
function quoteOf(entry: ArticulationEntry): string {
  switch (entry.type) {
    case 'counter':
      return [entry.wording?.text ?? '', entry.reason].filter(Boolean).join('\n\n');
    case 'echo':
      return entry.text;
    case 'answerEcho':
      return entry.correction ?? '';
    case 'sign':
      return entry.stance === 'agree_with_reservation' ? (entry.reservation ?? '') : '';
    case 'sendBack':
    case 'unsign':
    case 'decline':
    case 'withdraw':
      return entry.reason;
    default:
      return '';
  }
}
