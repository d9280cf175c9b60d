import type { HandoverChannel } from '../../articulation/handover/types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, below, type Fact } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** How things are done, and what was learned together. */
export function normBlocks(writing: Writing): Blocks {
  const { pack, words, formats, heading, list } = writing;
  const { handover, sections } = words;
  const { principles, decisions, communication, escalation, reviewAndExit } = pack.norms;
  // Those with a way or a time stand with the role already.
  const told = new Set(pack.role.channels.map(({ clauseId }) => clauseId));
  const others = communication.filter(({ clauseId }) => !told.has(clauseId));
  const learned = list(pack.norms.learned, ({ title }): Fact[] => [
    ['', handover.learnedFrom({ title })],
  ]);
  const count = pack.norms.withheld;
  const withheld = count > 0 ? [escapeMarkdownLine(handover.withheld({ count }, formats))] : [];
  return below(heading(1, handover.norms), [
    ...below(heading(2, sections.principle.title), list(principles)),
    ...below(heading(2, sections.decision.title), list(decisions)),
    ...below(
      heading(2, sections.communication.title),
      list(others, (one) => channelFacts(one, writing)),
    ),
    ...below(heading(2, sections.escalation.title), list(escalation)),
    ...below(heading(2, sections.review_exit.title), list(reviewAndExit)),
    ...below(heading(2, handover.learned), [...learned, ...withheld]),
  ]);
}

export function channelFacts(one: HandoverChannel, { words }: Writing): Fact[] {
  const { fields } = words;
  return [
    [fields.channel.label, one.channel],
    [fields.cadence.label, one.cadence],
    [fields.responseTime.label, one.responseTime],
  ];
}
