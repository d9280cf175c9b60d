import { haveSameParties } from '../../articulation/chain/agreements.ts';
import { currentArticulation } from '../../articulation/chain/currentArticulation.ts';
import { createArticulation } from '../../articulation/createArticulation.ts';
import type { ArticulationActor } from '../../articulation/events.ts';
import { articulationTemplates } from '../../articulation/templates/index.ts';
import type { Articulation, ClauseSection, StoredClause } from '../../articulation/types.ts';
import { inOrder, ordersAfter } from '../../document/orderKeys.ts';
import { idFrom } from '../../idFrom.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import { accept, type Result } from '../../result.ts';
import type { Instant, PartyId } from '../../types.ts';
import type { Partnership } from '../types.ts';

export interface ArticulationBeginning {
  readonly id: string;
  readonly by: ArticulationActor;
  readonly at: Instant;
}

/**
 * A draft that resets what a post-mortem found to be expected differently: why, what was learned,
 * who does what from now on, the principles, with the way back (`origin`). It is the next version of
 * what is in force between the same parties, if there is such. Refuses as `createArticulation`.
 * Never throws.
 */
export function articulationFrom(
  partnership: Partnership,
  doc: PostMortem,
  { id, by, at }: ArticulationBeginning,
): Result<Articulation> {
  const { partyIds, title } = doc;
  const between = Object.values(partnership.articulations).filter((one) =>
    haveSameParties(one, doc),
  );
  const supersedes = currentArticulation(between) ?? undefined;
  const created = createArticulation({
    id,
    by,
    at,
    partyIds,
    supersedes,
    title: supersedes?.title ?? title,
    trigger: 'after_post_mortem',
    template: articulationTemplates.afterPostMortem,
    origin: { kind: 'post_mortem', id: doc.id },
  });
  if (!created.ok) return created;
  // Where it was reset before, what is in force has these clauses as the parties worded them since.
  const learned = learnedFrom(doc, by.partyId).filter(
    ({ itemId }) => !Object.hasOwn(created.value.clauses, idFrom(doc.id, itemId)),
  );
  const orders = ordersAfter(lastOrder(created.value), learned.length);
  const clauses = learned.map(({ itemId, clause }, i): [string, StoredClause] => [
    idFrom(doc.id, itemId),
    { ...clause, order: orders[i] as string },
  ]);
  return accept({
    ...created.value,
    triggerNote: doc.expectationReset,
    clauses: { ...created.value.clauses, ...Object.fromEntries(clauses) },
  });
}

interface Learned {
  readonly itemId: string;
  readonly clause: Omit<StoredClause, 'order'>;
}

/** What the post-mortem says, as clauses of whoever begins the draft. */
function learnedFrom(doc: PostMortem, proposedBy: PartyId): Learned[] {
  const clause = (section: ClauseSection, text: string) => ({ section, text, proposedBy });
  const { summary } = doc.event;
  const changes = inOrder(doc.changes).map(([itemId, { text, owner }]): Learned => {
    const duty = owner === '' ? {} : { accountable: owner, responsible: [owner] };
    return { itemId, clause: { ...clause('responsibility', text), ...duty } };
  });
  const principles = inOrder(doc.principles).map(
    ([itemId, { text }]): Learned => ({ itemId, clause: clause('principle', text) }),
  );
  const situation: Learned[] = [
    { itemId: 'summary', clause: { ...clause('situation', summary), aspect: 'changed' } },
  ];
  return [...situation, ...changes, ...principles].filter(
    (learned) => learned.clause.text.trim() !== '',
  );
}

function lastOrder({ clauses }: Articulation): string | null {
  return inOrder(clauses).at(-1)?.[1].order ?? null;
}
