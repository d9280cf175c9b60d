import { isArticulation } from '../../articulation/isArticulation.ts';
import type { Articulation, Clause } from '../../articulation/types.ts';
import { saidClauses } from '../../articulation/wordingOf.ts';
import { titleFrom } from '../../commitments/titleFrom.ts';
import type { Actor, CommitmentDraft } from '../../commitments/types.ts';
import { idFrom } from '../../idFrom.ts';
import { ownValue } from '../../own.ts';

/**
 * A draft of a request for each responsibility that is new in a version: one side asks the other,
 * which answers for it, to promise it. `by`: the side that asks; what it answers for itself, it
 * cannot ask for. The condition of satisfaction is the measure of the outcome that it serves. Each
 * `id` follows from the clause, so that the same duty is never asked for twice. Never throws.
 */
export function responsibilityRequests(doc: Articulation, by: Actor): CommitmentDraft[] {
  if (!isArticulation(doc) || !doc.partyIds.includes(by.partyId)) return [];
  const before = doc.supersedes?.clauses ?? {};
  const at = doc.history.at(-1)?.at ?? doc.createdAt;
  return saidClauses(doc).flatMap((clause): CommitmentDraft[] => {
    const isNew = clause.section === 'responsibility' && !Object.hasOwn(before, clause.id);
    if (!isNew || clause.ended || clause.text.trim() === '') return [];
    const performer = performerOf(doc, clause);
    if (!performer || performer.partyId === by.partyId) return [];
    return [
      {
        id: idFrom(doc.id, clause.id),
        title: titleFrom(clause.text),
        requester: by,
        performer,
        by,
        at,
        terms: { deliverable: clause.text, conditions: conditionsOf(doc, clause), due: null },
        source: { kind: 'articulation', id: doc.id, itemId: clause.id },
      },
    ];
  });
}

/** Who answers for it: a party, or somebody of one. */
function performerOf(
  { partyIds, people }: Articulation,
  { accountable = '' }: Clause,
): Actor | undefined {
  if (partyIds.includes(accountable)) return { partyId: accountable };
  const person = ownValue(people, accountable);
  return person && { partyId: person.partyId, personId: accountable };
}

function conditionsOf({ clauses }: Articulation, { outcomeId = '' }: Clause) {
  const measure = ownValue(clauses, outcomeId)?.measure?.trim();
  return measure ? [{ id: 'condition', text: measure }] : [];
}
