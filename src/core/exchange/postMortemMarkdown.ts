import { isPostMortem } from '../postmortem/isPostMortem.ts';
import { settlePostMortem } from '../postmortem/settlePostMortem.ts';
import type { SectionId } from '../postmortem/templateTypes.ts';
import type { PostMortem } from '../postmortem/types.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';
import { type Blocks, facts, labelled } from './markdownBlocks.ts';
import {
  changeBlocks,
  escalationBlocks,
  factorBlocks,
  recurrenceBlocks,
} from './postMortem/changeBlocks.ts';
import { openBlocks, questionBlocks, signOffBlocks } from './postMortem/endBlocks.ts';
import { eventBlocks, frameBlocks, timelineBlocks } from './postMortem/factBlocks.ts';
import {
  impactBlocks,
  perspectiveBlocks,
  repairBlocks,
  selfCheckBlocks,
  understandingBlocks,
} from './postMortem/listeningBlocks.ts';
import { type PostMortemMarkdownOptions, type Writing, writingOf } from './postMortem/writing.ts';

export type { PostMortemMarkdownOptions };

const blocksOf: Readonly<Record<SectionId, (writing: Writing) => Blocks>> = {
  frame: frameBlocks,
  event: eventBlocks,
  timeline: timelineBlocks,
  perspectives: perspectiveBlocks,
  understanding: understandingBlocks,
  impact: impactBlocks,
  factors: factorBlocks,
  repair: repairBlocks,
  changes: changeBlocks,
  selfCheck: selfCheckBlocks,
  escalation: escalationBlocks,
  recurrence: recurrenceBlocks,
  questions: () => [],
  signOff: signOffBlocks,
};

/**
 * A post-mortem as a Markdown report: where it stands, then each section of the template that says
 * something, and at the end what is still open. What each side wrote alone is in it only when both
 * have submitted. All that people typed is escaped (see `escapeMarkdown`).
 */
export function postMortemMarkdown(given: PostMortem, options: PostMortemMarkdownOptions): string {
  const { words, level = 1 } = options;
  const title = (text: string) => `${'#'.repeat(level)} ${escapeMarkdownLine(text)}`;
  if (!isPostMortem(given)) return `${title(words.untitled)}\n`;
  const doc = settlePostMortem(given);
  const writing = writingOf(doc, options);
  const blocks = [
    title(writing.doc.title.trim() || words.untitled),
    ...headBlocks(writing),
    ...(options.names === 'roles' ? [escapeMarkdown(words.rolesNote)] : []),
    ...writing.doc.template.sections.flatMap((section) => {
      const said = [
        ...blocksOf[section.id](writing),
        ...questionBlocks(section.questions ?? [], writing),
      ];
      const heading = section.title
        ? writing.hostText(section.title)
        : words.sections[section.id].title;
      return said.length > 0 ? [writing.heading(1, heading), ...said] : [];
    }),
    ...openBlocks(doc, writing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headBlocks({ doc, words, formats, party, when }: Writing): Blocks {
  const { document, stages } = words;
  const begun = { when: when(doc.createdAt), party: party(doc.createdBy) };
  const last = doc.history.at(-1);
  const reason = doc.stage === 'closed' && last?.type === 'close' ? (last.reason ?? '') : '';
  return [
    ...facts([
      [document.stage, stages[doc.stage].name],
      [document.version, formats.number(doc.version)],
      [document.between, formats.list(doc.partyIds.map(party))],
      [document.begun, document.begunBy(begun)],
      ['', words.timesIn({ zone: formats.timeZone })],
    ]),
    ...labelled(document.whyClosed, reason),
  ];
}
