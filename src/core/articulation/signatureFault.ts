import type { Refusal } from '../result.ts';
import { becauseOfDocument } from './documentSentences.ts';
import type { Articulation } from './types.ts';
import { type SignatureCheck, verifyArticulation } from './verifyArticulation.ts';

/**
 * Why a document is not what its signatures, or its status, say; `null`: it is. `E_HASH`: they do not
 * fit what it says. `E_STATE`: it came into force, and one is missing. `place`: where the document
 * stands, such as `articulations.a1`.
 */
export function signatureFault(doc: Articulation, place: string): Refusal | null {
  const { verdict, signatures } = verifyArticulation(doc);
  if (verdict === 'changed') {
    const changed = signatures.find((one) => one.verdict === 'changed');
    return becauseOfDocument('hashDiffers', changed ? `${place}.${placeOf(changed)}` : place);
  }
  const cameIntoForce = doc.status === 'in_force' || doc.status === 'superseded';
  const signed = Object.values(doc.signatures).map(({ partyId }) => partyId);
  const missing = doc.partyIds.find((partyId) => !signed.includes(partyId));
  return cameIntoForce && missing !== undefined
    ? becauseOfDocument('signatureMissing', `${place}.status`, missing)
    : null;
}

/** What is not as it was signed: a clause, if it is one, else the signature that does not fit. */
function placeOf({ id, differing }: SignatureCheck): string {
  const clause = differing.find((one) => one.part === 'clause');
  return clause ? `clauses.${clause.clauseId}` : `signatures.${id}`;
}
