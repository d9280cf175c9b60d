import type { DifferingPart } from '../../core/articulation/differingParts.ts';
import { missingSigners } from '../../core/articulation/signatureFault.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Verification } from '../../core/articulation/verifyArticulation.ts';
import { ownValue } from '../../core/own.ts';
import { shortened } from '../../core/shortened.ts';
import type { RearticulationHost } from './rearticulationHost.ts';

/** What is not as it was signed, by any of the signatures, each once and in words; and who is missing. */
export function differingWords(
  { signatures }: Verification,
  doc: Articulation,
  {
    messages,
    shownText,
    partyName,
  }: Pick<RearticulationHost, 'messages' | 'shownText' | 'partyName'>,
): readonly string[] {
  const inWords = (differing: DifferingPart) => {
    if (differing.part !== 'clause') return messages.differingParts[differing.part];
    const { clauseId, change } = differing;
    const text = shortened(ownValue(doc.clauses, clauseId)?.text ?? '', shownText);
    return messages.differingClause({ text, change });
  };
  const missing = missingSigners(doc).map((id) =>
    messages.differingMissing({ party: partyName(id) }),
  );
  const differing = signatures.flatMap((signature) => signature.differing.map(inWords));
  return [...new Set([...differing, ...missing])];
}
