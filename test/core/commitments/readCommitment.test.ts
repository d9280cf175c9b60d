import { describe, expect, it } from 'vitest';
import { type Commitment, readCommitment } from '../../../src/core/index.ts';
import { codeOf, deepFreeze, make, P, play, promised, R, reported } from './conversation.ts';

const written = (commitment: Commitment) => JSON.parse(JSON.stringify(commitment));
const driver = { ...P, personId: 'driver' };

it.each<[string, Commitment]>([
  ['a draft', make()],
  ['a promise', promised()],
  ['a change that waits', play(promised(), ['proposeAmendment', P])],
  [
    'another person who does it',
    play(promised(), ['reassign', P, { performer: driver }], ['acceptAmendment', R]),
  ],
  ['a promise kept', play(reported(), ['declareSatisfied', R, { waived: ['signed'] }])],
])('reads %s as it was written', (_, commitment) => {
  expect(readCommitment(deepFreeze(written(commitment)))).toEqual({ ok: true, value: commitment });
});

it('believes the history, not what is said to follow from it', () => {
  const told = {
    ...written(promised()),
    terms: [...written(promised()).terms, { deliverable: 'More', conditions: [], due: null }],
    agreed: [{ version: 9, at: 'never' }],
    respondBy: '2026-01-01',
    pendingAmendment: { terms: 'mine' },
  };
  told.history[0].overtaken = true;
  expect(readCommitment(told)).toEqual({ ok: true, value: promised() });
});

it('puts the history in order', () => {
  const told = written(reported());
  told.history.reverse();
  expect(readCommitment(told)).toEqual({ ok: true, value: reported() });
});

describe('refuses', () => {
  it.each<
    [string, (told: { history: object[]; terms: object[] }) => object, string, string | undefined]
  >([
    ['no list of acts', () => ({ history: {} }), 'E_SHAPE', 'history'],
    ['no history', () => ({ history: undefined }), 'E_SHAPE', 'history'],
    ['an act that is none', () => ({ history: [null] }), 'E_SHAPE', 'history[0]'],
    ['a history with a hole', () => ({ history: Array(1) }), 'E_SHAPE', 'history[0]'],
    [
      'an unknown act',
      () => ({ history: [{ id: 'a', type: 'hug', by: R, at: 'x' }] }),
      'E_ENUM',
      'history[0].type',
    ],
    [
      'an act without an id',
      () => ({ history: [{ type: 'request', by: R, at: '2026-03-01T00:00:00Z' }] }),
      'E_ID',
      'history[0].id',
    ],
    [
      'an act twice',
      ({ history }) => ({ history: [history[0], history[1], history[0]] }),
      'E_DUPLICATE_ID',
      'history[2].id',
    ],
    ['an unknown state', () => ({ state: 'constructor' }), 'E_ENUM', 'state'],
    ['no state', () => ({ state: undefined }), 'E_ENUM', 'state'],
    [
      'a state that the history does not lead to',
      () => ({ state: 'satisfied' }),
      'E_STATE',
      'state',
    ],
    ['no terms', () => ({ terms: [] }), 'E_SHAPE', 'terms[0]'],
    ['terms that are no list', () => ({ terms: 'all' }), 'E_SHAPE', 'terms'],
    [
      'a bad date in the first terms',
      ({ terms }) => ({ terms: [{ ...terms[0], due: '2026-02-29' }] }),
      'E_DATE',
      'terms[0].due',
    ],
    ['an id that is none', () => ({ id: '__proto__' }), 'E_ID', 'id'],
    ['a first performer of nowhere', () => ({ firstPerformer: {} }), 'E_ID', 'performer.partyId'],
  ])('%s', (_, change, code, path) => {
    const told = written(promised());
    expect(codeOf(readCommitment({ ...told, ...change(told) }))).toEqual([code, path]);
  });

  it.each([null, undefined, [], 'commitment', 7])('%j', (value) => {
    expect(codeOf(readCommitment(value))).toEqual(['E_SHAPE', undefined]);
  });
});
