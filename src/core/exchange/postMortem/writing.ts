import type { Formats } from '../../../i18n/formats.ts';
import { isInstant } from '../../calendarDate.ts';
import { cleanLine } from '../../cleanLine.ts';
import { namesToRoles } from '../../document/roles/namesToRoles.ts';
import { roleNames } from '../../document/roles/roleNames.ts';
import { isRevealed } from '../../postmortem/reveal.ts';
import { validSignatures } from '../../postmortem/signatures.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import { textsWithRoles } from '../../postmortem/withRoles.ts';
import type { CalendarDate, Instant, Party, PartyId, Person, PersonId } from '../../types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import type { PostMortemWords } from '../postMortemWords.ts';

export interface PostMortemMarkdownOptions {
  /** A catalogue's words: `en.postMortem` of `troth/locales/en`. */
  readonly words: PostMortemWords;
  /** How days and moments are written; the time zone is stated in the document. */
  readonly formats: Formats;
  /** Names of the parties; without one, its id is shown. */
  readonly parties?: readonly Party[] | undefined;
  /** Names of the people; of somebody unknown, only the party is shown. */
  readonly people?: readonly Person[] | undefined;
  /** `roles`, for sharing outside: in all texts too (see `namesToRoles`). Default `names`. */
  readonly names?: 'names' | 'roles' | undefined;
  /** Titles of the commitments that it is about; without one, its id is shown. */
  readonly commitments?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** Labels of the trust dimensions; without one, its id is shown. */
  readonly dimensions?: readonly { readonly id: string; readonly label: string }[] | undefined;
  /** The level of the first heading. Default 1. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}

/** What each part of the document is written with. Texts are as they are, to be escaped. */
export interface Writing {
  /** With roles in the place of names, where that is asked for. */
  readonly doc: PostMortem;
  readonly words: PostMortemWords;
  readonly formats: Formats;
  /** Whether each side may read what the other wrote alone. */
  readonly isOpen: boolean;
  /** Ids of the signatures that count. */
  readonly signed: ReadonlySet<string>;
  /** A heading, so many levels below the first. */
  readonly heading: (below: 1 | 2, text: string) => string;
  readonly party: (id: PartyId) => string;
  /** A person with the party, or the party alone. */
  readonly who: (partyId: PartyId, personId: PersonId | '') => string;
  /** `''`: nobody of this id is known. */
  readonly person: (id: PersonId | '') => string;
  /** What an entry of a list says in one line, as Markdown; of one without words, which it is. */
  readonly nameOf: (text: string, number: number) => string;
  readonly when: (at: Instant | CalendarDate | '') => string;
  /** A text that the host wrote, such as a question of the template. */
  readonly hostText: (text: string) => string;
  readonly commitment: (id: string) => string;
  readonly dimension: (id: string) => string;
}

export function writingOf(original: PostMortem, options: PostMortemMarkdownOptions): Writing {
  const { words, formats, level = 1 } = options;
  const hides = options.names === 'roles';
  const roleOptions = { parties: options.parties, people: options.people, words };
  const roles = hides ? roleNames(roleOptions) : null;
  const hide = hides ? namesToRoles(roleOptions) : (text: string) => text;
  const parties = labels(options.parties, ({ name }) => name);
  const people = labels(options.people, ({ name }) => name);
  const commitments = labels(options.commitments, ({ title }) => hide(title));
  const dimensions = labels(options.dimensions, ({ label }) => label);
  // Roles change the words, and with them the hash: what counts is what was signed.
  const valid = new Set(validSignatures(original));
  const signed = Object.entries(original.signatures).filter(([, one]) => valid.has(one));
  const party = (id: PartyId) => parties.get(id) || id;
  const person = (id: PersonId | '') => {
    if (!people.has(id)) return '';
    return roles ? roles.ofPerson(id) : (people.get(id) ?? '');
  };
  return {
    doc: hides ? textsWithRoles(original, roleOptions) : original,
    words,
    formats,
    isOpen: isRevealed(original),
    signed: new Set(signed.map(([id]) => id)),
    heading: (below, text) => `${'#'.repeat(level + below)} ${escapeMarkdownLine(text)}`,
    party,
    person,
    who: (partyId, personId) => {
      const name = person(personId);
      return name ? `${name}, ${party(partyId)}` : party(partyId);
    },
    nameOf: (text, number) =>
      escapeMarkdownLine(text) || escapeMarkdownLine(words.entryNumber({ number }, formats)),
    when: (at) => {
      if (at === '') return words.noTime;
      return isInstant(at) ? formats.dateTime(at) : formats.date(at);
    },
    hostText: hide,
    commitment: (id) => commitments.get(id) || id,
    dimension: (id) => dimensions.get(id) || id,
  };
}

function labels<T extends { readonly id: string }>(
  all: readonly T[] | undefined,
  labelOf: (one: T) => string,
): Map<string, string> {
  return new Map(all?.map((one) => [one.id, cleanLine(labelOf(one))]));
}
