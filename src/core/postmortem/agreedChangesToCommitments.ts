import { titleFrom } from '../commitments/titleFrom.ts';
import type { CommitmentDraft } from '../commitments/types.ts';
import { inOrder } from '../document/orderKeys.ts';
import { isEntityId } from '../entityId.ts';
import { idFrom } from '../idFrom.ts';
import type { Instant } from '../types.ts';
import { isPostMortem } from './isPostMortem.ts';
import { isWholeChange } from './isWholeChange.ts';
import type { AgreedChange, PostMortem } from './types.ts';

/** The one condition of satisfaction that a change has. */
const CONDITION_ID = 'condition';

/**
 * A draft of a commitment for each change that is whole: what, by whom, by when, and how the other
 * side will see it. The owner performs it, the other side receives it. Each `id` follows from the
 * ids of the post-mortem and of the change, so that the same change never becomes two commitments;
 * `at` is the moment of the last verb. `source` leads back to the change, and names the factors that
 * it prevents.
 */
export function agreedChangesToCommitments(doc: PostMortem): CommitmentDraft[] {
  if (!isPostMortem(doc)) return [];
  const at = doc.history.at(-1)?.at ?? doc.createdAt;
  return inOrder(doc.changes).flatMap(([id, change]) => draftOf(doc, id, change, at));
}

function draftOf(
  { id, partyIds, factors }: PostMortem,
  itemId: string,
  change: AgreedChange,
  at: Instant,
): CommitmentDraft[] {
  const { text, owner, person, due, condition } = change;
  const requester = partyIds.find((partyId) => partyId !== owner);
  if (!isWholeChange(change, partyIds) || requester === undefined) return [];
  const prevents = inOrder(factors)
    .map(([factorId]) => factorId)
    .filter((factorId) => Object.hasOwn(change.prevents, factorId));
  const performer = { partyId: owner, ...(isEntityId(person) && { personId: person }) };
  return [
    {
      id: idFrom(id, itemId),
      title: titleFrom(text),
      requester: { partyId: requester },
      performer,
      by: performer,
      at,
      terms: { deliverable: text, conditions: [{ id: CONDITION_ID, text: condition }], due },
      source: { kind: 'post_mortem', id, itemId, ...(prevents.length > 0 && { prevents }) },
    },
  ];
}
