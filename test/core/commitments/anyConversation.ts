import fc from 'fast-check';
import {
  type Actor,
  type Commitment,
  type CommitmentEntry,
  type CommitmentEvent,
  type CommitmentEventType,
  commitmentEventTypes,
  varianceReasons,
} from '../../../src/core/index.ts';
import { act, make, P, R, STRANGER } from './conversation.ts';

export const anyActor = fc.constantFrom(R, P, { ...P, personId: 'driver' }, STRANGER, {
  partyId: 'clock',
});

/** Few moments, so that many acts fall on the same; one is written in another way. */
export const anyMoment = fc
  .integer({ min: 0, max: 11 })
  .map((step) => (step === 11 ? '2026-03-02T09:00Z' : momentOf(step)));

function momentOf(step: number): string {
  return new Date(Date.UTC(2026, 2, 1) + step * 33 * 3_600_000).toISOString();
}

const anyDay = fc.constantFrom('2026-03-02', '2026-03-05', '2026-04-30', '2999-12-31');
const anyTerms = fc.record({
  deliverable: fc.constantFrom('Two ward rounds a day', 'One round', ''),
  conditions: fc.subarray([
    { id: 'on-time', text: 'Before nine and before five' },
    { id: 'signed', text: 'Signed for' },
  ]),
  due: fc.option(anyDay),
});
const anyConditionIds = fc.subarray(['on-time', 'signed', 'unknown']);

/** Ids of acts that are there, now and then. */
const anyEntryId = fc.nat(12).map(entryId);

/** What an act may say beyond the usual: other values, missing ones, wrong ones. */
const anySaying: fc.Arbitrary<object> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        respondBy: anyDay,
        terms: anyTerms,
        reason: fc.constantFrom('A ward moved', ' '),
        unmet: anyConditionIds,
        waived: anyConditionIds,
        varianceReason: fc.constantFrom(...varianceReasons),
        performer: fc.constantFrom(P, { ...P, personId: 'driver' }, R),
        of: anyEntryId,
        base: anyEntryId,
      },
      { requiredKeys: [] },
    ),
  },
);

export const anyEvent: fc.Arbitrary<CommitmentEvent> = fc
  .tuple(fc.constantFrom(...commitmentEventTypes), anyActor, anyMoment, anySaying)
  .map(([type, by, at, says]) => act(type, by, at, says));

/** Conversations that get somewhere; what happens besides comes in between. */
const courses: readonly (readonly [CommitmentEventType, Actor][])[] = [
  [],
  [
    ['request', R],
    ['promise', P],
    ['report', P],
    ['declareDissatisfied', R],
    ['report', P],
    ['declareSatisfied', R],
    ['acknowledge', R],
  ],
  [
    ['offer', P],
    ['accept', R],
    ['proposeAmendment', P],
    ['acceptAmendment', R],
    ['reassign', P],
    ['acceptAmendment', R],
    ['report', P],
    ['declareSatisfied', R],
  ],
  [
    ['request', R],
    ['counter', P],
    ['counter', R],
    ['accept', P],
    ['proposeAmendment', R],
    ['rejectAmendment', P],
    ['renege', P],
  ],
  [
    ['request', R],
    ['defer', P],
    ['promise', P],
    ['flagRisk', P],
    ['report', P],
    ['cancel', R],
  ],
];

const anyCourse = fc
  .constantFrom(...courses)
  .map((course) => course.map(([type, by], i) => act(type, by, momentOf(i + 1))));

/** Acts without ids; mostly in the order of time. */
export const anyEvents: fc.Arbitrary<CommitmentEvent[]> = fc
  .tuple(anyCourse, fc.array(anyEvent, { maxLength: 12 }), fc.boolean())
  .map(([course, others, isOrdered]) =>
    isOrdered
      ? [...others, ...course].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      : [...others, ...course],
  );

/** Acts as they come from other devices, each with an id; in some, judgements name their report. */
export const anyEntries: fc.Arbitrary<CommitmentEntry[]> = fc
  .tuple(anyEvents, fc.boolean())
  .map(([events, namesReports]) => {
    let of: string | undefined;
    return events.map((event, i) => {
      const id = entryId(i);
      if (event.type === 'report') of = id;
      const names = namesReports && of !== undefined && isJudgement(event) ? { of } : {};
      return { ...event, ...names, id } as CommitmentEntry;
    });
  });

export function isJudgement({ type }: Pick<CommitmentEvent, 'type'>): boolean {
  return type === 'declareSatisfied' || type === 'declareDissatisfied';
}

function entryId(i: number): string {
  return `e${(i * 7) % 31}`;
}

export const anyStart: fc.Arbitrary<Commitment> = fc.constantFrom(R, P).map((by) => make({ by }));
