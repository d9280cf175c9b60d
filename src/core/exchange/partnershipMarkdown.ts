import { isInstant } from '../calendarDate.ts';
import type { Partnership } from '../partnership/types.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';
import { type Blocks, bullets, facts } from './markdownBlocks.ts';
import { commitmentBlocks } from './partnership/commitmentBlocks.ts';
import { articulationBlocks, postMortemBlocks } from './partnership/documentBlocks.ts';
import { partyBlocks } from './partnership/partyBlocks.ts';
import { surveyIssues } from './partnership/surveysOf.ts';
import { trustBlocks } from './partnership/trustBlocks.ts';
import { type PartnershipMarkdownOptions, type Writing, writingOf } from './partnership/writing.ts';

export type { PartnershipMarkdownOptions };

/**
 * Everything between the parties as a Markdown dossier: who they are, how they see each other wave by
 * wave, how promises were kept, which are open and which are over, post-mortems, and the text in force.
 * It is made by the writers of single documents, one heading level after the other.
 *
 * Of surveys there is never more than scores as `scoreResponses` and `wavesSideBySide` show them: no
 * answer, no comment, no respondent. Of post-mortems, nothing that is not revealed yet, and none that
 * these readers may not read. Drafts of commitments are only counted.
 *
 * Never throws: what cannot be read is passed over and named at the end. All that people typed is
 * escaped (see `escapeMarkdown`).
 */
export function partnershipMarkdown(
  partnership: Partnership,
  options: PartnershipMarkdownOptions,
): string {
  const writing = writingOf(partnership, options);
  const blocks = [
    ...headBlocks(writing),
    ...partyBlocks(writing),
    ...trustBlocks(writing),
    ...commitmentBlocks(writing),
    ...postMortemBlocks(writing),
    ...articulationBlocks(writing),
    ...issueBlocks(writing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headBlocks({ record, options, words, formats, roles, party }: Writing): Blocks {
  const { document } = words.partnership;
  const parties = record.parties.map(({ id }) => party(id));
  const title = escapeMarkdownLine(document.title({ parties }, formats));
  return [
    `${'#'.repeat(options.level ?? 1)} ${title}`,
    ...facts([
      [document.asOf, isInstant(options.now) ? formats.dateTime(options.now) : ''],
      ['', words.articulation.timesIn({ zone: formats.timeZone })],
    ]),
    ...(roles ? [escapeMarkdown(words.articulation.rolesNote)] : []),
  ];
}

/** What is not in the dossier because it could not be read, and why. */
function issueBlocks({ record, words, formats, heading, hide }: Writing): Blocks {
  const { leftOut, leftOutBecause } = words.partnership.document;
  const issues = [...record.issues, ...surveyIssues(record)];
  if (issues.length === 0) return [];
  return [
    heading(1, leftOut({ count: issues.length }, formats)),
    ...bullets(issues.map(({ path = '', code }) => leftOutBecause({ path: hide(path), code }))),
  ];
}
