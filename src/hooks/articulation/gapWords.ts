import type { Gap } from '../../core/articulation/articulationGaps.ts';
import { own } from '../../core/own.ts';
import type { GapPlace } from '../../i18n/en/articulationGapsMessages.ts';
import type { StepContext } from './stepStates.ts';

/** So much of a clause's text tells it apart from others. */
const SHORT = 60;

/** Something that is missing, in words. */
export function gapWords(
  { code, section, clauseId, partyId, itemId = '' }: Gap<string>,
  say: (place: GapPlace) => string,
  { doc, messages, partyName, commitmentTitle, shownText }: StepContext,
): string {
  const text = own(own(doc.clauses, clauseId ?? ''), 'text');
  return say({
    section: section === undefined ? '' : messages.sections[section].title,
    clause: typeof text === 'string' ? shortened(shownText(text)) : '',
    party: partyId === undefined ? '' : partyName(partyId),
    item: code === 'commitment_undecided' ? commitmentTitle(itemId) : itemId,
  });
}

/** The beginning of a text, in one line. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= SHORT) return line;
  return `${line.slice(0, SHORT).replace(/\s\S*$/, '')} …`;
}
