import fc from 'fast-check';
import {
  type Actor,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  type CommitmentEventType,
  type CommitmentPayloads,
  createCommitment,
  mergeCommitmentEvents,
  type Terms,
  type VarianceReason,
} from '../../../src/core/index.ts';

export const northwind: Actor = { partyId: 'northwind' };
export const harbour: Actor = { partyId: 'harbour' };

/** An act without its actor; `on` is a day or a moment. */
export type Act = {
  [Type in CommitmentEventType]: { type: Type; on: string; by?: Actor } & CommitmentPayloads[Type];
}[CommitmentEventType];

/** What is promised, by whom, and when it was. */
export interface Promised {
  due: string;
  /** The day first asked for, when another one was agreed than that. */
  asked?: string;
  promisedOn?: string;
  requester?: Actor;
  performer?: Actor;
}

const byRequester: readonly CommitmentEventType[] = [
  'request',
  'withdraw',
  'accept',
  'acceptAmendment',
  'rejectAmendment',
  'cancel',
  'declareSatisfied',
  'declareDissatisfied',
  'acknowledge',
];

let count = 0;

/** Terms with two conditions, c1 and c2. */
export function makeTerms(due: string | null): Terms {
  return {
    deliverable: 'Stock list',
    conditions: [
      { id: 'c1', text: 'All sites are in it' },
      { id: 'c2', text: 'Checked by a second person' },
    ],
    due,
  };
}

/** A request of Northwind to Harbour that nobody has answered. */
export function asked({ due, requester = northwind, performer = harbour }: Promised): Commitment {
  count += 1;
  const draft = createCommitment({
    id: `commitment-${count}`,
    title: 'Stock list',
    requester,
    performer,
    by: requester,
    at: '2024-01-02T08:00:00Z',
    terms: makeTerms(due),
  });
  if (!draft.ok) throw new Error(draft.error.message);
  return afterActs(draft.value, { type: 'request', on: '2024-01-02T09:00:00Z' });
}

/** A promise of Harbour to Northwind, and what happened since, in this order. */
export function promised(promise: Promised, ...acts: Act[]): Commitment {
  const { due, asked: wanted = due, promisedOn: on = '2024-01-03' } = promise;
  const request = asked({ ...promise, due: wanted });
  const answer: Act[] =
    wanted === due
      ? [{ type: 'promise', on }]
      : [
          { type: 'counter', on, terms: makeTerms(due) },
          { type: 'accept', on },
        ];
  return afterActs(request, ...answer, ...acts);
}

/** A promise that was reported on a day and accepted a moment later. */
export function delivered(due: string, on: string, rest: Partial<Promised> = {}): Commitment {
  return promised({ ...rest, due }, { type: 'report', on }, { type: 'declareSatisfied', on });
}

/** A heads-up of the performer. */
export function headsUp(on: string, varianceReason?: VarianceReason): Act {
  return {
    type: 'flagRisk',
    on,
    note: 'Parts are late',
    ...(varianceReason && { varianceReason }),
  };
}

/** Another day: proposed by the performer, and accepted, on the same day unless told. */
export function extended(due: string, on: string, acceptedOn = on): Act[] {
  return [
    { type: 'proposeAmendment', on, terms: { due }, reason: 'The audit moved' },
    { type: 'acceptAmendment', on: acceptedOn },
  ];
}

/** The conversation after these acts; one that is refused fails the test. */
export function afterActs(commitment: Commitment, ...acts: Act[]): Commitment {
  return acts.reduce((before, act) => {
    const result = applyCommitmentEvent(before, eventOf(before, act));
    if (!result.ok) throw new Error(`${act.type} on ${act.on}: ${result.error.message}`);
    return result.value;
  }, commitment);
}

/** The conversation after acts that arrive from elsewhere; those that come too late are overtaken. */
export function mergedWith(commitment: Commitment, ...acts: Act[]): Commitment {
  const events = acts.map((act, i) => ({ ...eventOf(commitment, act), id: `merged-${i}` }));
  return mergeCommitmentEvents(commitment, events).commitment;
}

/**
 * The event of an act: by the side whose act it is, and after all those of the same day or moment,
 * which is why it carries a running id.
 */
export function eventOf(commitment: Commitment, { on, by, ...rest }: Act): CommitmentEvent {
  const { requester, performer, history } = commitment;
  const minute = String(history.length).padStart(2, '0');
  return {
    ...rest,
    id: `${commitment.id}-${minute}`,
    at: on.includes('T') ? on : `${on}T12:${minute}:00Z`,
    by: by ?? (byRequester.includes(rest.type) ? requester : performer),
  } as CommitmentEvent;
}

export const someDay = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 1, 15 + days)).toISOString().slice(0, 10));

const someAct: fc.Arbitrary<Omit<Act, 'on'>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'report' as const }) },
  { weight: 3, arbitrary: fc.constant({ type: 'declareSatisfied' as const }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { type: 'declareSatisfied' as const, waived: ['c1'] },
      { type: 'declareDissatisfied' as const, unmet: ['c2'] },
      { type: 'flagRisk' as const, note: 'Late parts', varianceReason: 'third_party' as const },
      { type: 'acceptAmendment' as const },
      { type: 'rejectAmendment' as const },
    ),
  },
  {
    weight: 2,
    arbitrary: someDay.map((due) => ({
      type: 'proposeAmendment' as const,
      terms: { due },
      reason: 'The audit moved',
    })),
  },
  fc.constantFrom(
    { type: 'renege' as const, reason: 'No people', varianceReason: 'overcommitted' as const },
    { type: 'cancel' as const },
  ),
);

/**
 * Any conversation between Northwind and Harbour, asked by either: acts in the order of their days,
 * without those that the machine refuses.
 */
export const anyCommitment: fc.Arbitrary<Commitment> = fc
  .record({
    due: someDay,
    asked: fc.option(someDay, { nil: undefined }),
    promisedOn: someDay,
    swapped: fc.boolean(),
    acts: fc.array(fc.tuple(someDay, someAct), { maxLength: 8 }),
  })
  .map(({ due, asked: wanted, promisedOn, swapped, acts }) => {
    const [requester, performer] = swapped ? [harbour, northwind] : [northwind, harbour];
    const start = promised({
      due,
      promisedOn,
      requester,
      performer,
      ...(wanted && { asked: wanted }),
    });
    return acts
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .filter(([on]) => on >= promisedOn)
      .reduce((before, [on, act]) => {
        const result = applyCommitmentEvent(before, eventOf(before, { ...act, on } as Act));
        return result.ok ? result.value : before;
      }, start);
  });

/** Commitments in all states, up to twenty. */
export const manyCommitments = fc.array(anyCommitment, { maxLength: 20 });
