import { inOrder } from '../document/orderKeys.ts';
import type { PartyId } from '../types.ts';
import { isPostMortem } from './isPostMortem.ts';
import { hasSubmitted } from './reveal.ts';
import { reviewGaps } from './reviewGaps.ts';
import { validSignatures } from './signatures.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import type { SectionId } from './templateTypes.ts';
import type { PostMortem } from './types.ts';

/** What can be missing before the next stage. */
export const gapCodes = [
  'perspective_missing',
  'purpose_missing',
  'summary_missing',
  'fact_missing',
  'restatement_missing',
  'answer_missing',
  'factor_missing',
  'factor_open',
  'change_text_missing',
  'change_owner_missing',
  'change_due_missing',
  'change_condition_missing',
  'self_check_missing',
  'signature_missing',
  'recurrence_open',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Something that is missing, and where. */
export interface Gap<Code extends string = GapCode> {
  readonly code: Code;
  readonly section: SectionId;
  /** The side whose turn it is; left out: either. */
  readonly partyId?: PartyId;
  /** The entry of the section's list that it is about. */
  readonly entryId?: string;
}

/**
 * What is missing before the next stage can begin, in the order of the template; empty when
 * nothing keeps it. From sharing: the perspectives. From the meeting: what a review looks at.
 * From review: the same, and the signatures. After an agreement: signatures that do not fit the text,
 * and the looks whether it came back.
 * Sections that the template leaves out owe nothing.
 */
export function postMortemGaps(doc: PostMortem): Gap[] {
  if (!isPostMortem(doc)) return [];
  switch (doc.stage) {
    case 'sharing':
      return doc.partyIds
        .filter((partyId) => !hasSubmitted(doc, partyId))
        .map((partyId) => ({ code: 'perspective_missing', section: 'perspectives', partyId }));
    case 'in_meeting':
      return reviewGaps(doc);
    case 'in_review':
      return [...reviewGaps(doc), ...signatureGaps(doc)];
    case 'agreed':
    case 'agreed_with_differences':
      return [...signatureGaps(doc), ...lookGaps(doc)];
    default:
      return [];
  }
}

function signatureGaps(doc: PostMortem): Gap[] {
  const signed = validSignatures(doc).map(({ partyId }) => partyId);
  return doc.partyIds
    .filter((partyId) => !signed.includes(partyId))
    .map((partyId) => ({ code: 'signature_missing', section: 'signOff', partyId }));
}

function lookGaps({ recurrence, template }: PostMortem): Gap[] {
  if (!sectionsOf(template).includes('recurrence')) return [];
  return inOrder(recurrence)
    .filter(([, { date, result }]) => date !== '' && result === null)
    .map(([entryId]) => ({ code: 'recurrence_open', section: 'recurrence', entryId }));
}
