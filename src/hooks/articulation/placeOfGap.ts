import type { Gap } from '../../core/articulation/articulationGaps.ts';
import type { Path } from '../document/documentTypes.ts';
import type { StepId } from './rearticulationView.ts';

/**
 * Where something that is missing can be put right, for `host.fieldId`: a field of the document, or
 * one of the places that are none: `add` to a section, the `standing` of a clause, an `echo`, a
 * `signature`.
 */
export function placeOfGap(
  { code, section, clauseId = '', partyId = '', itemId = '', field = '' }: Gap,
  step: StepId,
): Path {
  switch (code) {
    case 'title_missing':
    case 'trigger_missing':
    case 'start_missing':
    case 'review_missing':
    case 'review_before_start':
      return [field];
    case 'clause_missing':
    case 'section_empty':
      return ['add', step];
    case 'clause_text_missing':
    case 'party_unknown':
    case 'outcome_unknown':
      return ['clauses', clauseId, field];
    // The row of the table in which all of them are chosen.
    case 'accountable_missing':
    case 'responsible_missing':
    case 'person_unknown':
      return ['clauses', clauseId, 'accountable'];
    case 'clause_differs':
    case 'clause_sent_back':
      return ['standing', clauseId];
    case 'reason_missing':
      return ['reasons', clauseId];
    case 'echo_missing':
    case 'echo_unanswered':
      return ['echo', section ?? '', partyId];
    case 'commitment_undecided':
      return ['commitments', itemId, 'kind'];
    case 'signature_missing':
    case 'signature_unverified':
      return ['signature', partyId];
  }
}
