import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal } from '../result.ts';
import { validSignatures } from './signatures.ts';
import type { PostMortem } from './types.ts';

const sentences = {
  changed: [
    'E_HASH',
    'This is not what was signed: it was changed afterwards, or its signatures were.',
  ],
  missing: [
    'E_STATE',
    'This says that it is agreed, but not every side has signed it: {value} is missing.',
  ],
} as const satisfies Record<string, Sentence>;

/**
 * Why a post-mortem is not what both sides agreed to, though it says so; `null`: it is, or it does
 * not say so. `E_HASH`: a signature does not fit what it says. `E_STATE`: one is missing. `place`:
 * where the document stands, such as `postMortems.p1`.
 */
export function agreementFault(doc: PostMortem, place: string): Refusal | null {
  if (!saysAgreed(doc)) return null;
  const valid = validSignatures(doc).map(({ partyId }) => partyId);
  const partyId = doc.partyIds.find((id) => !valid.includes(id));
  if (partyId === undefined) return null;
  const [id] = Object.entries(doc.signatures).findLast(([, one]) => one.partyId === partyId) ?? [];
  return id === undefined
    ? refusalThat(sentences.missing, `${place}.stage`, partyId)
    : refusalThat(sentences.changed, `${place}.signatures.${id}`);
}

/** One that is closed may have ended without an agreement; where all have signed, it did not. */
function saysAgreed({ stage, partyIds, signatures, version }: PostMortem): boolean {
  if (stage !== 'closed') return stage === 'agreed' || stage === 'agreed_with_differences';
  const signed = Object.values(signatures).filter((one) => one.version === version);
  return partyIds.every((id) => signed.some(({ partyId }) => partyId === id));
}
