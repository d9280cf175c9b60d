import type { Refusal } from '../result.ts';
import type { PartyId } from '../types.ts';
import { becauseOfDocument } from './documentSentences.ts';
import type { Articulation } from './types.ts';
import {
  type SignatureCheck,
  type Verification,
  verifyArticulation,
} from './verifyArticulation.ts';

/**
 * Why a document is not what its signatures, or its status, say; `null`: it is. `E_HASH`: they do not
 * fit what it says. `E_STATE`: it came into force, and one is missing. `place`: where the document
 * stands, such as `articulations.a1`. `found`: what verifying it has found, where that is known.
 */
export function signatureFault(
  doc: Articulation,
  place: string,
  found: Verification = verifyArticulation(doc),
): Refusal | null {
  if (found.verdict === 'changed') {
    const changed = found.signatures.find((one) => one.verdict === 'changed');
    return becauseOfDocument('hashDiffers', changed ? `${place}.${placeOf(changed)}` : place);
  }
  const [missing] = missingSigners(doc);
  return missing === undefined
    ? null
    : becauseOfDocument('signatureMissing', `${place}.status`, missing);
}

/** The parties of which no signature is there, though the document says that it came into force. */
export function missingSigners({ status, signatures, partyIds }: Articulation): PartyId[] {
  if (status !== 'in_force' && status !== 'superseded') return [];
  const signed = Object.values(signatures).map(({ partyId }) => partyId);
  return partyIds.filter((partyId) => !signed.includes(partyId));
}

/** What is to be said of the whole: without a signature that came into force with it, it is not as signed. */
export function verdictOf(doc: Articulation, found: Verification): Verification['verdict'] {
  return missingSigners(doc).length > 0 ? 'changed' : found.verdict;
}

/** What is not as it was signed: a clause, if it is one, else the signature that does not fit. */
function placeOf({ id, differing }: SignatureCheck): string {
  const clause = differing.find((one) => one.part === 'clause');
  return clause ? `clauses.${clause.clauseId}` : `signatures.${id}`;
}
