import { twiceInForce } from '../../articulation/chain/twiceInForce.ts';
import { signatureFault } from '../../articulation/signatureFault.ts';
import { agreementFault } from '../../postmortem/agreementFault.ts';
import type { Refusal } from '../../result.ts';
import type { ReadRecord } from './readRecord.ts';

/**
 * Documents that can be read, but are not what they say was agreed: changed after they were signed
 * (`E_HASH`), in force or agreed without all signatures (`E_STATE`), in force beside another version
 * (`E_TWO_IN_FORCE`). `path`: the place in the record.
 */
export function agreementIssues({ postMortems, articulations }: ReadRecord): readonly Refusal[] {
  return [
    ...postMortems.map((doc) => agreementFault(doc, `postMortems.${doc.id}`)),
    ...articulations.map((doc) => signatureFault(doc, `articulations.${doc.id}`)),
    ...twiceInForce(articulations).map(inRecord),
  ].filter((issue) => issue !== null);
}

function inRecord(issue: Refusal): Refusal {
  return { ...issue, path: `articulations.${issue.path}` };
}
