import { isArticulation } from '../articulation/isArticulation.ts';
import { articulationSections } from '../articulation/templates/index.ts';
import type { Articulation, ClauseSection } from '../articulation/types.ts';
import { changeBlocks } from './articulation/changeBlocks.ts';
import { sectionBlocks } from './articulation/clauseBlocks.ts';
import {
  commitmentBlocks,
  openBlocks,
  peopleBlocks,
  signatureBlocks,
} from './articulation/endBlocks.ts';
import {
  type ArticulationMarkdownOptions,
  type Writing,
  writingOf,
} from './articulation/writing.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';
import { type Blocks, facts, labelled } from './markdownBlocks.ts';

export type { ArticulationMarkdownOptions };

/**
 * A re-articulation as a Markdown document: where it stands, each section with both wordings where
 * they differ, what changed since the version before and why, what becomes of commitments, who
 * signed which text, and at the end what is still open. A signature that does not fit the text is
 * told as such. All that people typed is escaped (see `escapeMarkdown`).
 */
export function articulationMarkdown(
  doc: Articulation,
  options: ArticulationMarkdownOptions,
): string {
  const { words, level = 1 } = options;
  const title = (text: string) => `${'#'.repeat(level)} ${escapeMarkdownLine(text)}`;
  if (!isArticulation(doc)) return `${title(words.untitled)}\n`;
  const writing = writingOf(doc, options);
  const blocks = [
    title(writing.doc.title.trim() || words.untitled),
    ...headBlocks(writing),
    ...(writing.hasRoles ? [escapeMarkdown(words.rolesNote)] : []),
    ...articulationSections(writing.doc).flatMap((section) => {
      const said = sectionBlocks(section, writing);
      return said.length > 0 ? [writing.heading(1, titleOf(section, writing)), ...said] : [];
    }),
    ...peopleBlocks(writing),
    ...changeBlocks(writing),
    ...commitmentBlocks(writing),
    ...signatureBlocks(writing),
    ...openBlocks(writing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function titleOf(section: ClauseSection, { doc, words }: Writing): string {
  const own = doc.template.sections.find(({ id }) => id === section)?.title;
  return own || words.sections[section].title;
}

function headBlocks({ doc, words, formats, party, when }: Writing): Blocks {
  const { document, statuses, triggers, fields } = words;
  const begun = { when: when(doc.createdAt), party: party(doc.createdBy) };
  const supersedes = doc.supersedes?.version ?? null;
  const last = doc.history.at(-1);
  const isEnded = last?.type === 'decline' || last?.type === 'withdraw';
  return [
    ...facts([
      [document.status, statuses[doc.status].name],
      [document.version, document.versionOf({ version: doc.version, supersedes }, formats)],
      [document.between, formats.list(doc.partyIds.map(party))],
      [document.begun, document.begunBy(begun)],
      [fields.trigger.label, doc.trigger && triggers[doc.trigger].name],
      [fields.effectiveFrom.label, doc.effectiveFrom && when(doc.effectiveFrom)],
      [fields.reviewBy.label, doc.reviewBy && when(doc.reviewBy)],
      ['', words.timesIn({ zone: formats.timeZone })],
    ]),
    ...labelled(fields.triggerNote.label, doc.triggerNote),
    ...labelled(document.whyEnded, isEnded ? last.reason : ''),
  ];
}
