import type { DifferingPart } from '../../core/articulation/differingParts.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Verification } from '../../core/articulation/verifyArticulation.ts';
import { ownValue } from '../../core/own.ts';
import { shortened } from '../../core/shortened.ts';
import type { RearticulationHost } from './rearticulationHost.ts';

/** What is not as it was signed, by any of the signatures, each once and in words. */
export function differingWords(
  { signatures }: Verification,
  { clauses }: Pick<Articulation, 'clauses'>,
  { messages, shownText }: Pick<RearticulationHost, 'messages' | 'shownText'>,
): readonly string[] {
  const inWords = (differing: DifferingPart) => {
    if (differing.part !== 'clause') return messages.differingParts[differing.part];
    const { clauseId, change } = differing;
    const text = shortened(ownValue(clauses, clauseId)?.text ?? '', shownText);
    return messages.differingClause({ text, change });
  };
  return [...new Set(signatures.flatMap(({ differing }) => differing.map(inWords)))];
}
