import type { Formats } from '../../../i18n/formats.ts';
import { articulationWithRoles } from '../../articulation/articulationWithRoles.ts';
import { peopleIn } from '../../articulation/peopleIn.ts';
import type { Articulation } from '../../articulation/types.ts';
import { isInstant } from '../../calendarDate.ts';
import { cleanLine } from '../../cleanLine.ts';
import { isUnderWay } from '../../commitments/isUnderWay.ts';
import type { CommitmentState } from '../../commitments/types.ts';
import { namesToRoles } from '../../document/roles/namesToRoles.ts';
import { ownValue } from '../../own.ts';
import type { CalendarDate, Instant, Party, PartyId, Person } from '../../types.ts';
import type { ArticulationWords } from '../articulationWords.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';

export interface ArticulationMarkdownOptions {
  /** A catalogue's words: `en.articulation` of `troth/locales/en`. */
  readonly words: ArticulationWords;
  /** How days and moments are written; the time zone is stated in the document. */
  readonly formats: Formats;
  /** Names of the parties; without one, its id is shown. */
  readonly parties?: readonly Party[] | undefined;
  /** Names of people whom the document itself does not name, to be found in its texts. */
  readonly people?: readonly Person[] | undefined;
  /** `roles`, for sharing outside: in all texts too (see `articulationWithRoles`). Default `names`. */
  readonly names?: 'names' | 'roles' | undefined;
  /** Titles of the commitments that it is about; without one, its id is shown. */
  readonly commitments?:
    | readonly {
        readonly id: string;
        readonly title: string;
        /** Given, it is told whether the document leaves one undecided that is open. */
        readonly state?: CommitmentState | undefined;
      }[]
    | undefined;
  /** The level of the first heading. Default 1. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}

/** What each part of the document is written with. Texts are as they are, to be escaped. */
export interface Writing {
  /** With roles in the place of names, where that is asked for; then without signatures. */
  readonly doc: Articulation;
  /** As it was signed. */
  readonly original: Articulation;
  readonly hasRoles: boolean;
  readonly words: ArticulationWords;
  readonly formats: Formats;
  /** A heading, so many levels below the first. */
  readonly heading: (below: 1 | 2, text: string) => string;
  readonly party: (id: PartyId) => string;
  /** Whom an id in a clause stands for: a party, or a person with the party. */
  readonly named: (id: string) => string;
  readonly when: (at: Instant | CalendarDate) => string;
  /** A text that is no part of `doc`, such as the title of a commitment. */
  readonly hide: (text: string) => string;
  readonly commitment: (id: string) => string;
  /** The ids of those that are known to be open; `undefined`: of none it is told. */
  readonly openCommitments: readonly string[] | undefined;
}

export function writingOf(original: Articulation, options: ArticulationMarkdownOptions): Writing {
  const { words, formats, level = 1 } = options;
  const hasRoles = options.names === 'roles';
  const roleOptions = { parties: options.parties, people: options.people, words };
  const doc = hasRoles ? articulationWithRoles(original, roleOptions) : original;
  const everybody = { ...roleOptions, people: peopleIn(original, options.people) };
  const hide = hasRoles ? namesToRoles(everybody) : (text: string) => text;
  const parties = new Map(options.parties?.map(({ id, name }) => [id, cleanLine(name)]));
  const commitments = new Map(options.commitments?.map(({ id, title }) => [id, hide(title)]));
  const party = (id: PartyId) => parties.get(id) || id;
  return {
    doc,
    original,
    hasRoles,
    words,
    formats,
    heading: (below, text) => `${'#'.repeat(level + below)} ${escapeMarkdownLine(text)}`,
    party,
    named: (id) => {
      if (doc.partyIds.includes(id)) return party(id);
      const person = ownValue(doc.people, id);
      if (!person || cleanLine(person.name) === '') return words.somebody;
      return words.personOf({ name: person.name, party: party(person.partyId) });
    },
    when: (at) => (isInstant(at) ? formats.dateTime(at) : formats.date(at)),
    hide,
    commitment: (id) => commitments.get(id) || id,
    openCommitments: openIn(options.commitments),
  };
}

function openIn(commitments: ArticulationMarkdownOptions['commitments']): string[] | undefined {
  const told = commitments?.flatMap(({ id, state }) =>
    state === undefined ? [] : [{ id, state }],
  );
  return told && told.length > 0 ? told.filter(isUnderWay).map(({ id }) => id) : undefined;
}
