import {
  type Actor,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentDraft,
  type CommitmentEvent,
  type CommitmentEventType,
  createCommitment,
  type Result,
  type Terms,
} from '../../../src/core/index.ts';

/** The receiver. */
export const R: Actor = { partyId: 'northwind' };
/** The side that does it. */
export const P: Actor = { partyId: 'harbour', personId: 'dispatcher' };
export const STRANGER: Actor = { partyId: 'lakeside' };

export const wholeTerms: Terms = {
  deliverable: 'Two ward rounds a day',
  conditions: [
    { id: 'on-time', text: 'Before nine and before five' },
    { id: 'signed', text: 'Signed for' },
  ],
  due: '2026-04-30',
};

export function makeDraft(rest: Partial<CommitmentDraft> = {}): CommitmentDraft {
  return {
    id: 'c1',
    title: 'Ward rounds',
    requester: R,
    performer: P,
    by: R,
    at: '2026-03-01T08:00:00Z',
    terms: wholeTerms,
    ...rest,
  };
}

export function make(rest: Partial<CommitmentDraft> = {}): Commitment {
  return unwrap(createCommitment(makeDraft(rest)));
}

/** What each act says when nothing else is told; `at` makes proposals differ from each other. */
const payloads: Record<CommitmentEventType, (at: string) => object> = {
  request: (at) => ({ respondBy: later(at, '2026-03-10') }),
  offer: (at) => ({ respondBy: later(at, '2026-03-10') }),
  promise: () => ({}),
  accept: () => ({}),
  decline: () => ({}),
  counter: (at) => ({ terms: { ...wholeTerms, deliverable: `Proposed at ${at}` } }),
  withdraw: () => ({}),
  defer: () => ({ respondBy: '2999-12-31' }),
  lapse: () => ({}),
  report: () => ({ note: 'Done' }),
  flagRisk: () => ({ note: 'A van broke down' }),
  proposeAmendment: (at) => ({
    terms: { deliverable: `Amended at ${at}` },
    reason: 'A ward moved',
  }),
  acceptAmendment: () => ({}),
  rejectAmendment: () => ({}),
  renege: () => ({ reason: 'No vans left' }),
  cancel: () => ({}),
  reassign: (at) => ({ performer: { ...P, personId: `since ${at}` } }),
  declareSatisfied: () => ({}),
  declareDissatisfied: () => ({ unmet: ['signed'] }),
  acknowledge: () => ({ note: 'Thank you' }),
};

/** The day of a moment, or this day if it is later: nobody asks for an answer by a day gone by. */
function later(at: string, day: string): string {
  return at.slice(0, 10) > day ? at.slice(0, 10) : day;
}

/** Noon on a day in March 2026. */
export function march(day: number): string {
  return `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;
}

/** An act that says all it needs to. */
export function act(
  type: CommitmentEventType,
  by: Actor,
  at: string,
  says: object = {},
): CommitmentEvent {
  return { type, by, at, ...payloads[type](at), ...says } as CommitmentEvent;
}

/** A conversation of accepted acts, one a day from 1 March on. */
export function play(
  start: Commitment,
  ...acts: readonly (readonly [CommitmentEventType, Actor, object?])[]
): Commitment {
  return acts.reduce((commitment, [type, by, says], i) => {
    const event = act(type, by, march(commitment.history.length + 1), says);
    const next = applyCommitmentEvent(commitment, event);
    if (!next.ok) throw new Error(`act ${i}, ${type}: ${next.error.message}`);
    return next.value;
  }, start);
}

export function promised(): Commitment {
  return play(make(), ['request', R], ['promise', P]);
}

export function reported(): Commitment {
  return play(promised(), ['report', P]);
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.message}`);
  return result.value;
}

/** `[code, path]` of a refusal, or `'accepted'`. */
export function codeOf(result: Result<unknown>) {
  return result.ok ? 'accepted' : [result.error.code, result.error.path];
}

/** The same value, frozen all through: writing to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
