import {
  type HandoverResponsibility,
  responsibilityParts,
} from '../../articulation/handover/types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, below, bullets, type Fact, facts } from '../markdownBlocks.ts';
import { channelFacts } from './normBlocks.ts';
import type { Writing } from './writing.ts';

/** Whom one takes over for: tasks, people to know, ways to reach them. */
export function roleBlocks(writing: Writing): Blocks {
  const { pack, words, heading, list } = writing;
  const { handover, sections } = words;
  const { responsibilities, others, ended, channels } = pack.role;
  const party = { party: pack.party.name };
  const factsOf = (one: HandoverResponsibility) => taskFacts(one, writing);
  return [
    heading(1, handover.role),
    heading(2, handover.tasks(party)),
    ...(responsibilities.length > 0
      ? list(responsibilities, factsOf)
      : [escapeMarkdownLine(handover.noTasks(party))]),
    ...below(heading(2, handover.endedTasks), list(ended)),
    ...below(heading(2, sections.responsibility.title), list(others, factsOf)),
    heading(2, handover.contacts),
    ...contactBlocks(writing),
    ...below(
      heading(2, handover.channels),
      list(channels, (one) => channelFacts(one, writing)),
    ),
  ];
}

function taskFacts(one: HandoverResponsibility, { words, formats, actor }: Writing): Fact[] {
  const { handover, parts, fields } = words;
  return [
    [handover.yourPart, formats.list(one.parts.map((part) => parts[part].name))],
    [fields.outcomeId.label, one.outcome && words.quote({ text: one.outcome })],
    ...responsibilityParts.map((part): Fact => {
      const who = part === 'accountable' ? [one.accountable].filter((a) => a !== null) : one[part];
      return [`${fields[part].label} (${parts[part].letter})`, formats.list(who.map(actor))];
    }),
  ];
}

function contactBlocks({ pack, words, party }: Writing): Blocks {
  const { contacts } = pack.role;
  if (contacts.length === 0) return bullets([words.handover.noContacts]);
  return facts(
    contacts.map(({ partyId, name, role, isInText }): Fact => {
      const shown = name || words.somebody;
      const rest = [role === shown ? '' : role, party(partyId)];
      const known = isInText || pack.work.decisions.length === 0 ? '' : words.handover.notInText;
      return [shown, [...rest, known].filter((part) => part.trim() !== '').join(', ')];
    }),
  );
}
