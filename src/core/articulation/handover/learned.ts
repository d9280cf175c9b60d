import { inOrder } from '../../document/orderKeys.ts';
import { isPostMortem } from '../../postmortem/isPostMortem.ts';
import { validSignatures } from '../../postmortem/signatures.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { PartyId } from '../../types.ts';
import type { HandoverNorms } from './types.ts';

/**
 * The principles that a party has agreed on in post-mortems: those that both sides stand by. Where
 * only those who took part may read it, it is counted, and not told.
 */
export function learnedBy(
  postMortems: readonly unknown[],
  partyId: PartyId,
): Pick<HandoverNorms, 'learned' | 'withheld'> {
  const agreed = postMortems
    .filter(isPostMortem)
    .filter((doc) => doc.partyIds.includes(partyId))
    .filter((doc) => principlesOf(doc).length > 0)
    .filter((doc) => validSignatures(doc).length === doc.partyIds.length);
  const open = agreed.filter(({ frame }) => frame.confidentiality !== 'participants');
  return {
    learned: open.flatMap((doc) =>
      principlesOf(doc).map((text) => ({ postMortemId: doc.id, title: doc.title, text })),
    ),
    withheld: agreed.length - open.length,
  };
}

function principlesOf({ principles }: PostMortem): string[] {
  return inOrder(principles)
    .map(([, { text }]) => text)
    .filter((text) => text.trim() !== '');
}
