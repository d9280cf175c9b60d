import type { Gap } from '../../core/postmortem/postMortemGaps.ts';
import type { PartyId } from '../../core/types.ts';
import type { Path } from '../document/documentTypes.ts';

/**
 * Where something that is missing can be put right, for `host.fieldId`: a field, or the signature of
 * a party. `null`: at no single place, or only by the other side.
 */
export function placeOfGap(gap: Gap, ownParty: PartyId | null): Path | null {
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
    case 'restatement_missing':
    case 'answer_missing':
    case 'factor_missing':
    case 'recurrence_open':
      return null;
  }
}
