import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { PartyId } from '../types.ts';
import { headerGaps, proposalGaps } from './headerGaps.ts';
import { isArticulation } from './isArticulation.ts';
import { signingGaps } from './signingGaps.ts';
import type { Articulation, ClauseSection } from './types.ts';
import { verifyArticulation } from './verifyArticulation.ts';

/** What can be missing before the next status. */
export const gapCodes = [
  'title_missing',
  'trigger_missing',
  'start_missing',
  'review_missing',
  'review_before_start',
  'clause_missing',
  'section_empty',
  'clause_text_missing',
  'accountable_missing',
  'responsible_missing',
  'person_unknown',
  'party_unknown',
  'outcome_unknown',
  'clause_differs',
  'clause_sent_back',
  'reason_missing',
  'echo_missing',
  'echo_unanswered',
  'commitment_undecided',
  'signature_missing',
  'signature_unverified',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Something that is missing, and where. */
export interface Gap<Code extends string = GapCode> {
  readonly code: Code;
  /** Left out: it is about no section of clauses. */
  readonly section?: ClauseSection;
  readonly clauseId?: string;
  /** The field of the clause, or of the document, that it is about. */
  readonly field?: string;
  /** The side whose turn it is; left out: any. */
  readonly partyId?: PartyId;
  /** The id that nobody has, or that of the commitment. */
  readonly itemId?: string;
}

/** What a document does not know by itself. */
export interface GapOptions {
  /** The ids of the commitments that are open now; left out: all that the document lists. */
  readonly openCommitments?: readonly string[] | undefined;
}

/**
 * What is missing before the next status: for a draft, before it is proposed; in review and partly
 * signed, before it comes into force, first what keeps all from signing, then the signatures. Empty
 * when nothing keeps it, and for a version that is in force or over.
 */
export function articulationGaps(doc: Articulation, options: GapOptions = {}): Gap[] {
  if (!isArticulation(doc)) return [];
  switch (doc.status) {
    case 'draft':
      return proposalGaps(doc);
    case 'in_review':
    case 'partly_signed':
      return [...contentGaps(doc, options), ...signatureGaps(doc)];
    default:
      return [];
  }
}

/** What keeps everybody from signing: all but the signatures themselves. */
export function contentGaps(doc: Articulation, options: GapOptions): Gap[] {
  const open = own(options, 'openCommitments');
  return [...headerGaps(doc), ...signingGaps(doc), ...commitmentGaps(doc, open)];
}

/**
 * What becomes of open commitments is signed with the rest, so it is decided before. Nothing is to be
 * decided of one that is over by now.
 */
function commitmentGaps({ commitments }: Articulation, open: unknown): Gap[] {
  const asked: string[] = Array.isArray(open) ? open : Object.keys(commitments);
  const undecided = asked.filter((id) => isUndecided(commitments, id));
  return [...new Set(undecided)].map((itemId) => ({ code: 'commitment_undecided', itemId }));
}

function isUndecided(commitments: Articulation['commitments'], id: string): boolean {
  const disposition = own(commitments, id);
  return !isRecord(disposition) || !disposition.kind;
}

/** A signature of each party that binds what the document says now. */
function signatureGaps(doc: Articulation): Gap[] {
  if (Object.keys(doc.signatures).length === 0) {
    return doc.partyIds.map((partyId) => ({ code: 'signature_missing', partyId }));
  }
  const { missing, signatures } = verifyArticulation(doc);
  const given = signatures.map(({ partyId }) => partyId);
  return missing.map((partyId) => ({
    code: given.includes(partyId) ? 'signature_unverified' : 'signature_missing',
    partyId,
  }));
}
