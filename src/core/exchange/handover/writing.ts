import type { Formats } from '../../../i18n/formats.ts';
import type { HandoverActor, HandoverPack } from '../../articulation/handover/types.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import type { PartyId, Person } from '../../types.ts';
import type { ArticulationWords } from '../articulationWords.ts';
import { escapeMarkdown, escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, entry, type Fact } from '../markdownBlocks.ts';

export interface HandoverMarkdownOptions {
  /** A catalogue's words: `en.articulation` of `troth/locales/en`. */
  readonly words: ArticulationWords;
  /** How days are written. */
  readonly formats: Formats;
  /** `roles`: in the place of the names of contacts and signers, also in texts. Default `names`. */
  readonly names?: 'names' | 'roles' | undefined;
  /** With `roles`: others whose names can stand in it (see `handoverWithRoles`). */
  readonly people?: readonly Person[] | undefined;
  /** The level of the first heading. Default 1. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}

/** What each part of the document is written with. */
export interface Writing {
  readonly pack: HandoverPack;
  readonly words: ArticulationWords;
  readonly formats: Formats;
  readonly heading: (below: 1 | 2, text: string) => string;
  readonly party: (id: PartyId) => string;
  readonly actor: (one: HandoverActor) => string;
  /** `''`: no such day. */
  readonly day: (date: string | null) => string;
  /** Entries with a text each, and facts about it; nothing without any. */
  readonly list: <Item extends { readonly text: string }>(
    items: readonly Item[],
    factsOf?: (item: Item) => readonly Fact[],
  ) => Blocks;
}

export function writingOf(pack: HandoverPack, options: HandoverMarkdownOptions): Writing {
  const { words, formats, level = 1 } = options;
  const { parties } = pack;
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]));
  const party = (id: PartyId) => partyNames.get(id) || id;
  return {
    pack,
    words,
    formats,
    heading: (below, text) => `${'#'.repeat(level + below)} ${escapeMarkdownLine(text)}`,
    party,
    actor: ({ partyId, personId, name }) => {
      const somebody = personId === '' ? '' : name || words.somebody;
      if (partyId === '') return somebody;
      return somebody ? words.personOf({ name: somebody, party: party(partyId) }) : party(partyId);
    },
    day: (date) => (isCalendarDate(date) ? formats.date(date) : ''),
    list: (items, factsOf = () => []) =>
      block(items.map((item) => entry(indented(item.text), factsOf(item)))),
  };
}

/** A text as the head of an entry, with its paragraphs. */
function indented(text: string): string {
  return escapeMarkdown(text).replace(/\n(?=.)/g, '\n  ');
}
