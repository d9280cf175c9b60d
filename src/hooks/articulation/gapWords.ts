import type { Gap } from '../../core/articulation/articulationGaps.ts';
import { own } from '../../core/own.ts';
import { shortened } from '../../core/shortened.ts';
import type { GapPlace } from '../../i18n/en/articulationGapsMessages.ts';
import type { StepContext } from './stepStates.ts';

/** Something that is missing, in words. */
export function gapWords(
  { code, section, clauseId, partyId, itemId = '' }: Gap<string>,
  say: (place: GapPlace) => string,
  { doc, messages, partyName, commitmentTitle, shownText }: StepContext,
): string {
  const text = own(own(doc.clauses, clauseId ?? ''), 'text');
  return say({
    section: section === undefined ? '' : messages.sections[section].title,
    clause: typeof text === 'string' ? shortened(text, shownText) : '',
    party: partyId === undefined ? '' : partyName(partyId),
    item: code === 'commitment_undecided' ? commitmentTitle(itemId) : itemId,
  });
}
