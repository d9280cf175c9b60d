import { terminalStates } from '../../commitments/terminalStates.ts';
import type { Commitment } from '../../commitments/types.ts';
import { commitmentsMarkdown } from '../commitmentsMarkdown.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import type { Blocks } from '../markdownBlocks.ts';
import { commitmentsWithRoles } from './commitmentsWithRoles.ts';
import { measureBlocks } from './measureBlocks.ts';
import type { Writing } from './writing.ts';

/** How promises were kept, those that are open, and those that are over; drafts are only counted. */
export function commitmentBlocks(writing: Writing): Blocks {
  const { record, words, formats, heading } = writing;
  const { document } = words.partnership;
  const all = [...record.commitments].sort(byDue);
  const drafts = all.filter(({ state }) => state === 'draft');
  const open = all.filter(({ state }) => state !== 'draft' && !terminalStates.includes(state));
  const closed = all.filter(({ state }) => terminalStates.includes(state));
  const note = drafts.length > 0 ? [document.draftsLeftOut({ count: drafts.length }, formats)] : [];
  return [
    heading(1, words.tracker.title),
    ...note.map(escapeMarkdownLine),
    ...measureBlocks(writing),
    listOf(open, { heading: document.openPromises, none: document.noneOpen }, writing),
    listOf(closed, { heading: document.closedPromises, none: document.noneClosed }, writing),
  ];
}

/** Those due first before the others; without a day, last. Days written like this sort as texts. */
function byDue(a: Commitment, b: Commitment): number {
  const [dueA, dueB] = [a, b].map(({ terms }) => terms.at(-1)?.due ?? '~');
  if (dueA !== dueB) return (dueA ?? '') < (dueB ?? '') ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function listOf(
  commitments: readonly Commitment[],
  own: { readonly heading: string; readonly none: string },
  { record, words, formats, everybody, roles, hide, documentLevel }: Writing,
): string {
  const people = everybody.map((one) => (roles ? { ...one, name: roles.ofPerson(one.id) } : one));
  const text = commitmentsMarkdown(roles ? commitmentsWithRoles(commitments, hide) : commitments, {
    parties: record.parties,
    people,
    words: { ...words.tracker.document, states: words.acts.states, ...own },
    formats,
    level: documentLevel,
  });
  return text.trimEnd();
}
