import { applyCommitmentEvent } from '../../../src/core/commitments/applyCommitmentEvent.ts';
import { createCommitment } from '../../../src/core/commitments/createCommitment.ts';
import type {
  Actor,
  Commitment,
  CommitmentDraft,
  CommitmentEvent,
} from '../../../src/core/commitments/types.ts';
import type { Refusal, Result } from '../../../src/core/result.ts';
import type { CommitmentAct } from '../../../src/hooks/commitmentTracker/acts.ts';
import type { ConversationHost } from '../../../src/hooks/commitmentTracker/conversationHost.ts';

export const northwind = { id: 'northwind', name: 'Northwind Health' };
export const harbour = { id: 'harbour', name: 'Harbour Logistics' };
export const asNorthwind = { partyId: 'northwind', personId: 'wards' };
export const asHarbour = { partyId: 'harbour', personId: 'dispatch' };

export const people = [
  { id: 'wards', partyId: 'northwind', name: 'Ward manager' },
  { id: 'stock', partyId: 'northwind', name: 'Stock keeper' },
  { id: 'dispatch', partyId: 'harbour', name: 'Dispatcher' },
  { id: 'fleet', partyId: 'harbour', name: 'Fleet manager' },
];

export const draft: CommitmentDraft = {
  id: 'ward-rounds',
  title: 'Two ward rounds a day',
  requester: asNorthwind,
  performer: asHarbour,
  by: asNorthwind,
  at: '2026-03-01T08:00:00Z',
  terms: {
    deliverable: 'Two rounds a day to all wards, so that no ward runs short overnight.',
    conditions: [
      { id: 'on-time', text: 'Before nine and before five' },
      { id: 'signed', text: 'Signed for on each ward' },
    ],
    due: '2026-03-20',
  },
};

export type Step = CommitmentAct & { readonly on: string; readonly by?: Actor };

/** The sample commitment after these steps; each by the side whose step it is. */
export function conversation(...steps: Step[]): Commitment {
  const made = createCommitment(draft);
  if (!made.ok) throw new Error(made.error.message);
  return after(made.value, ...steps);
}

export function after(commitment: Commitment, ...steps: Step[]): Commitment {
  return steps.reduce((before, { on, by, ...act }) => {
    const sides = by ? [by] : [before.requester, before.performer];
    const at = `${on}T09:${String(before.history.length).padStart(2, '0')}:00Z`;
    const results = sides.map((side) =>
      applyCommitmentEvent(before, { ...act, by: side, at } as CommitmentEvent),
    );
    const taken = results.find((result) => result.ok);
    if (!taken?.ok) throw new Error(`${act.type}: ${JSON.stringify(results)}`);
    return taken.value;
  }, commitment);
}

export interface MemoryHost extends ConversationHost {
  readonly commitments: Map<string, Commitment>;
  readonly acts: CommitmentAct[];
  readonly saved: { draft: CommitmentDraft; send: unknown }[];
  readonly discarded: string[];
  /** What the next act or save is refused with. */
  refuseWith: Refusal | null;
}

/** A host that keeps commitments in a map, on 18 March 2026 unless told. */
export function memoryHost(
  rest: Partial<ConversationHost> = {},
  commitments: readonly Commitment[] = [],
): MemoryHost {
  const kept = new Map(commitments.map((one) => [one.id, one]));
  const today = rest.today ?? '2026-03-18';
  let count = 0;
  const partyName = (id: string) =>
    [northwind, harbour].find((party) => party.id === id)?.name ?? id;
  const now = () => `${today}T10:00:00Z`;
  const keep = (result: Result<Commitment>) => {
    if (result.ok) kept.set(result.value.id, result.value);
    return result;
  };
  const viewer = rest.viewer === undefined ? asHarbour : rest.viewer;
  const by = { partyId: viewer?.partyId ?? '', personId: viewer?.personId ?? 'nobody' };
  const host: MemoryHost = {
    viewer,
    parties: [northwind, harbour],
    people,
    dimensions: [],
    today,
    now,
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    nameOf: ({ partyId, personId }) => {
      const name = people.find(({ id }) => id === personId)?.name;
      return name ? `${name} (${partyName(partyId)})` : partyName(partyId);
    },
    partyName,
    commitments: kept,
    acts: [],
    saved: [],
    discarded: [],
    refuseWith: null,
    act: (id, act) => {
      if (host.refuseWith) return { ok: false, error: host.refuseWith };
      const before = kept.get(id) as Commitment;
      const result = applyCommitmentEvent(before, { ...act, by, at: now() } as CommitmentEvent);
      if (result.ok) host.acts.push(act);
      return keep(result);
    },
    save: (made, send) => {
      if (host.refuseWith) return { ok: false, error: host.refuseWith };
      host.saved.push({ draft: made, send });
      const result = createCommitment(made);
      if (!result.ok || !send) return keep(result);
      const type = made.requester.partyId === by.partyId ? 'request' : 'offer';
      return keep(
        applyCommitmentEvent(result.value, {
          type,
          by,
          at: now(),
          ...(send.respondBy && { respondBy: send.respondBy }),
        }),
      );
    },
    discard: (id) => {
      host.discarded.push(id);
      kept.delete(id);
    },
    ...rest,
  };
  return host;
}
