import type { Gap } from '../../core/postmortem/postMortemGaps.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { openRound } from '../../core/postmortem/understanding.ts';
import type { PartyId } from '../../core/types.ts';
import type { Path } from '../document/documentTypes.ts';

/**
 * Where something that is missing can be put right, for `host.fieldId`: a field, that of a verb, what
 * adds to a list, or the signature of a party. `null`: at no single place, or only by the other side.
 */
export function placeOfGap(doc: PostMortem, gap: Gap, ownParty: PartyId | null): Path | null {
  const { code, partyId = '', entryId = '' } = gap;
  const isOwn = partyId === ownParty;
  switch (code) {
    case 'purpose_missing':
      return ['frame', 'purpose'];
    case 'summary_missing':
      return ['event', 'summary'];
    case 'perspective_missing':
      return isOwn ? ['perspectives', partyId, 'happened'] : null;
    case 'factor_open':
      return ['factors', entryId, 'noChangeReason'];
    case 'change_text_missing':
      return ['changes', entryId, 'text'];
    case 'change_owner_missing':
      return ['changes', entryId, 'owner'];
    case 'change_due_missing':
      return ['changes', entryId, 'due'];
    case 'change_condition_missing':
      return ['changes', entryId, 'condition'];
    case 'self_check_missing':
      return isOwn ? ['selfChecks', partyId, 'reliable'] : null;
    case 'signature_missing':
      return ['signature', partyId];
    case 'fact_missing':
      return ['timeline'];
    case 'factor_missing':
      return ['factors'];
    case 'restatement_missing': {
      const speaker = doc.partyIds.find((id) => id !== partyId) ?? '';
      return isOwn ? ['verb', 'restate', speaker, 'text'] : null;
    }
    case 'answer_missing': {
      const open = openRound(doc, partyId);
      return isOwn && open ? ['verb', 'answerRestatement', open, 'verdict'] : null;
    }
    case 'recurrence_open':
      return null;
  }
}
