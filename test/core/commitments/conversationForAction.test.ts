import { expect, it } from 'vitest';
import {
  type Actor,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEventType,
  commitmentEventTypes,
} from '../../../src/core/index.ts';
import { act, make, march, P, play, promised, R, reported } from './conversation.ts';

// Winograd & Flores 1986, fig. 5.1: A asks, B does. Their state 6 is reached from a request only,
// and there B has countered; A's counter leads back to B's turn.
const requested = () => play(make(), ['request', R]);
const countered = () => play(requested(), ['counter', P]);

const arcs: [string, Commitment, CommitmentEventType, Actor, string][] = [
  ['1 to 2: A requests', make(), 'request', R, 'requested'],
  ['2 to 3: B promises', requested(), 'promise', P, 'promised'],
  ['2 to 6: B counters', requested(), 'counter', P, 'countered'],
  ['2 to 8: A withdraws', requested(), 'withdraw', R, 'withdrawn'],
  ['2 to 8: B declines', requested(), 'decline', P, 'declined'],
  ['6 to 3: A accepts', countered(), 'accept', R, 'promised'],
  ['6 to 2: A counters', countered(), 'counter', R, 'countered'],
  ['6 to 8: A withdraws', countered(), 'withdraw', R, 'withdrawn'],
  ['6 to 8: B declines', countered(), 'decline', P, 'declined'],
  ['3 to 4: B reports completion', promised(), 'report', P, 'reported'],
  ['3 to 7: B reneges', promised(), 'renege', P, 'reneged'],
  ['3 to 9: A cancels', promised(), 'cancel', R, 'cancelled'],
  ['4 to 5: A declares itself satisfied', reported(), 'declareSatisfied', R, 'satisfied'],
  ['4 to 3: A rejects', reported(), 'declareDissatisfied', R, 'promised'],
  ['4 to 9: A cancels', reported(), 'cancel', R, 'cancelled'],
];

it.each(arcs)('%s', (_, commitment, type, by, state) => {
  const result = applyCommitmentEvent(commitment, act(type, by, march(9)));
  expect(result).toMatchObject({ ok: true, value: { state } });
});

it('gives after a counter-proposal by A what a request gives: B may promise, counter or decline', () => {
  const turned = play(countered(), ['counter', R]);
  expect(applyCommitmentEvent(turned, act('accept', P, march(9)))).toMatchObject({
    value: { state: 'promised' },
  });
  expect(applyCommitmentEvent(turned, act('decline', P, march(9)))).toMatchObject({
    value: { state: 'declined' },
  });
  expect(applyCommitmentEvent(turned, act('counter', P, march(9)))).toMatchObject({
    value: { state: 'countered' },
  });
});

it.each(['satisfied', 'withdrawn', 'declined', 'cancelled', 'reneged'])('%s is the end', (end) => {
  const [, commitment, type, by] = arcs.find((arc) => arc[4] === end) as (typeof arcs)[0];
  const over = play(commitment, [type, by]);
  const next = commitmentEventTypes.filter((other) =>
    [R, P].some((side) => applyCommitmentEvent(over, act(other, side, march(20))).ok),
  );
  expect(next).toEqual(end === 'satisfied' ? ['acknowledge'] : []);
});
