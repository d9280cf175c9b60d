import { createFormats, type Formats } from '../../i18n/formats.ts';
import { isCalendarDate } from '../calendarDate.ts';
import { commitmentDue } from '../commitments/commitmentDue.ts';
import type { CommitmentCollection } from '../commitments/eachCommitment.ts';
import type { Actor, Commitment } from '../commitments/types.ts';
import type { Party, Person } from '../types.ts';
import { type CommitmentWords, englishCommitmentWords } from './commitmentWords.ts';
import { eachWritable } from './eachWritable.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';

export interface CommitmentsMarkdownOptions {
  /** Names of the parties; without one, its id is shown. */
  parties?: readonly Party[];
  /** Names of the people; without one, only the party is shown. */
  people?: readonly Person[];
  /** Default English; any part may be given. */
  words?: Partial<CommitmentWords>;
  /** How days are written. Default English. */
  formats?: Formats;
  /** The level of the first heading. Default 1. */
  level?: 1 | 2 | 3 | 4 | 5;
}

interface Writing {
  words: CommitmentWords;
  formats: Formats;
  heading: string;
  nameOf: (actor: Actor) => string;
}

/**
 * Commitments as a Markdown document, in the order given: a heading each, who does what for whom,
 * by when, and what will be looked at. All that people typed is escaped (see `escapeMarkdown`).
 */
export function commitmentsMarkdown(
  commitments: CommitmentCollection,
  options: CommitmentsMarkdownOptions = {},
): string {
  const { formats = createFormats('en'), level = 1 } = options;
  const words = { ...englishCommitmentWords, ...options.words };
  const parties = namesById(options.parties);
  const people = namesById(options.people);
  const writing: Writing = {
    words,
    formats,
    heading: '#'.repeat(level + 1),
    nameOf: ({ partyId, personId }) => {
      const party = escapeMarkdownLine(parties.get(partyId) || partyId);
      const person = personId && people.get(personId);
      return person ? `${escapeMarkdownLine(person)}, ${party}` : party;
    },
  };
  const sections = Array.from(eachWritable(commitments), (one) => section(one, writing));
  const title = `${'#'.repeat(level)} ${escapeMarkdownLine(words.heading)}`;
  const body = sections.length > 0 ? sections : [escapeMarkdown(words.none)];
  return `${[title, ...body].join('\n\n')}\n`;
}

function section(commitment: Commitment, { words, formats, heading, nameOf }: Writing): string {
  const { title, state, requester, performer, terms } = commitment;
  const { deliverable = '', conditions = [] } = terms.at(-1) ?? {};
  const facts = [
    [words.performer, nameOf(performer)],
    [words.requester, nameOf(requester)],
    [words.state, escapeMarkdownLine(words.states[state])],
    [words.due, escapeMarkdownLine(dueText(commitment, words, formats))],
  ].map(([label = '', value]) => `- **${escapeMarkdownLine(label)}:** ${value}`);
  const texts = conditions
    .map(({ text }) => escapeMarkdownLine(text))
    .filter((text) => text !== '');
  return [
    `${heading} ${escapeMarkdownLine(title)}`,
    facts.join('\n'),
    ...paragraph(words.deliverable, escapeMarkdown(deliverable)),
    ...paragraph(words.conditions, texts.map((text) => `- ${text}`).join('\n')),
  ].join('\n\n');
}

function paragraph(label: string, text: string): string[] {
  return text === '' ? [] : [`**${escapeMarkdownLine(label)}**`, text];
}

function dueText(commitment: Commitment, words: CommitmentWords, formats: Formats): string {
  const due = commitment.terms.at(-1)?.due;
  if (!isCalendarDate(due)) return words.noDue;
  const first = commitmentDue(commitment, 'original', 'UTC');
  if (first === null || first === due) return formats.date(due);
  return `${formats.date(due)} ${words.originally({ date: formats.date(first) })}`;
}

function namesById(entries: readonly (Party | Person)[] = []): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}
