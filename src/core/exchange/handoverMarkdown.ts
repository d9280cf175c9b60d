import { handoverWithRoles } from '../articulation/handover/handoverWithRoles.ts';
import type { HandoverPack, HandoverVersion } from '../articulation/handover/types.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';
import { historyBlocks } from './handover/historyBlocks.ts';
import { normBlocks } from './handover/normBlocks.ts';
import { roleBlocks } from './handover/roleBlocks.ts';
import { workBlocks } from './handover/workBlocks.ts';
import { type HandoverMarkdownOptions, type Writing, writingOf } from './handover/writing.ts';
import type { Blocks } from './markdownBlocks.ts';

export type { HandoverMarkdownOptions };

/**
 * What somebody reads who takes over a relationship, as a Markdown document: what is in force, the
 * role, the norms, the work, and how it came to this. `pack`: what `handoverPack` has made. A text
 * that is not in force, or not as it was signed, is told as such. All that people typed is escaped.
 */
export function handoverMarkdown(pack: HandoverPack, options: HandoverMarkdownOptions): string {
  const { words, people, level = 1 } = options;
  const isCopy = options.names === 'roles' && pack.names !== 'roles';
  const shown = isCopy ? handoverWithRoles(pack, { people, words }) : pack;
  const writing = writingOf(shown, options);
  const title = escapeMarkdownLine(words.handover.title({ party: shown.party.name }));
  const blocks = [
    `${'#'.repeat(level)} ${title}`,
    ...standingBlocks(writing),
    ...(shown.names === 'roles' ? [escapeMarkdown(words.rolesNote)] : []),
    ...roleBlocks(writing),
    ...normBlocks(writing),
    ...workBlocks(writing),
    ...historyBlocks(writing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Which text all this is taken from, and whether one can rely on it. */
function standingBlocks({ pack, words, formats, day }: Writing): Blocks {
  const { inForce, underWay } = pack;
  const { handover, statuses, verifyVerdicts } = words;
  const about = ({ title, version, status }: HandoverVersion) => ({
    title: title.trim() || words.untitled,
    version: formats.number(version),
    status: statuses[status].name,
  });
  if (inForce === null) {
    if (!underWay) return [escapeMarkdownLine(handover.nothingWritten)];
    const sentence = isNext(pack) ? handover.inForceElsewhere : handover.notInForce;
    return [escapeMarkdownLine(sentence(about(underWay)))];
  }
  const since = handover.inForce({ ...about(inForce), from: day(inForce.effectiveFrom) || null });
  const { name, means } = verifyVerdicts[inForce.verdict];
  return [
    escapeMarkdownLine(since),
    ...(inForce.verdict === 'as_signed' ? [] : [escapeMarkdownLine(`${name}: ${means}`)]),
    ...(underWay ? [escapeMarkdownLine(handover.underWay(about(underWay)))] : []),
  ];
}

/** What is under way takes the place of a version that is not here: that one may be in force. */
function isNext({ work }: HandoverPack): boolean {
  return work.decisions.length === 1 && !work.isHistoryWhole;
}
