import { expect, it } from 'vitest';
import {
  type Actor,
  applyChanges,
  applyCommitmentEvent,
  type Change,
  type Commitment,
  type CommitmentEvent,
  type CommitmentEventType,
  onTheTable,
  parsePartnership,
  toJson,
} from '../../../src/core/index.ts';
import { begun } from '../partnership/support/records.ts';
import { act, make, P, promised, R, unwrap, wholeTerms } from './conversation.ts';

/** An act as the tracker hands it over: what follows from it here, and the change that is sent. */
function acted(
  before: Commitment,
  type: CommitmentEventType,
  by: Actor,
  at: string,
  says: object = {},
) {
  const id = `${type} at ${at}`;
  const event = { ...act(type, by, at, says), id } as CommitmentEvent;
  const after = unwrap(applyCommitmentEvent(before, event));
  const value = after.history.find((entry) => entry.id === id);
  const change: Change = {
    collection: 'commitments',
    id: before.id,
    path: ['history', id],
    value,
  };
  return { after, change };
}

/** The commitment in a record once these changes have arrived, each by itself. */
function heldAfter(start: Commitment, changes: readonly Change[]): Commitment {
  const record = { ...begun, commitments: { [start.id]: start } };
  const next = changes.reduce((one, change) => unwrap(applyChanges(one, [change])), record);
  const opened = unwrap(parsePartnership(unwrap(toJson(next))));
  expect(opened.commitments).toEqual(next.commitments);
  return next.commitments[start.id] as Commitment;
}

const overtakenIn = ({ history }: Commitment) =>
  history.flatMap(({ type, overtaken }) => (overtaken ? [type] : []));

const at = (minute: number) => `2026-03-05T10:${String(minute).padStart(2, '0')}:00Z`;

/** One device of the performer sends one thing, the receiver answers it, another device the other. */
const races: [string, Commitment, CommitmentEventType, object, CommitmentEventType, object][] = [
  [
    'a change, and another in its place',
    promised(),
    'proposeAmendment',
    { terms: { due: '2026-05-05' } },
    'proposeAmendment',
    { terms: { due: '2026-12-31', deliverable: 'One round' } },
  ],
  [
    'another person, and a change',
    promised(),
    'reassign',
    { performer: { ...P, personId: 'driver' } },
    'proposeAmendment',
    { terms: { due: '2026-12-31' } },
  ],
];

it.each(races)(
  '%s: the receiver has agreed to the former only',
  (_, start, first, says, ...late) => {
    const proposed = acted(start, first, P, at(0), says);
    const answer = acted(proposed.after, 'acceptAmendment', R, at(6), onTheTable(proposed.after));
    const other = acted(start, late[0], P, at(5), late[1]);
    const sent = [proposed.change, answer.change, other.change];
    const held = heldAfter(start, sent);
    expect(held).toMatchObject({ state: 'promised', terms: [wholeTerms], performer: P });
    expect(held.pendingAmendment?.terms.due).toBe('2026-12-31');
    expect(overtakenIn(held)).toEqual(['acceptAmendment']);
    expect(heldAfter(start, [...sent].reverse())).toEqual(held);
  },
);

it('a counter-proposal, and one of a colleague before it: the former only', () => {
  const start = acted(make(), 'request', R, at(0)).after;
  const mine = acted(start, 'counter', P, at(2));
  const answer = acted(mine.after, 'accept', R, at(6), onTheTable(mine.after));
  const colleague = acted(start, 'counter', { ...P, personId: 'driver' }, at(1), {
    terms: { ...wholeTerms, due: '2027-01-01' },
  });
  const sent = [mine.change, answer.change, colleague.change];
  const held = heldAfter(start, sent);
  expect(held).toMatchObject({
    state: 'countered',
    agreed: [],
    terms: [{}, { due: '2027-01-01' }],
  });
  expect(overtakenIn(held)).toEqual(['counter', 'accept']);
  expect(heldAfter(start, [...sent].reverse())).toEqual(held);
});

it.each(['declareSatisfied', 'declareDissatisfied'] as const)(
  'a report, and one of a colleague before it: %s judges the former only',
  (type) => {
    const start = promised();
    const mine = acted(start, 'report', P, at(2));
    const judgement = acted(mine.after, type, R, at(6), onTheTable(mine.after));
    const colleague = acted(start, 'report', { ...P, personId: 'driver' }, at(1));
    const sent = [mine.change, judgement.change, colleague.change];
    const held = heldAfter(start, sent);
    expect(held.state).toBe('reported');
    expect(overtakenIn(held)).toEqual(['report', type]);
    expect(heldAfter(start, [...sent].reverse())).toEqual(held);
  },
);
