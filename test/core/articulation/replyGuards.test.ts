import { describe, expect, it } from 'vitest';
import type {
  ArticulationActor,
  ArticulationVerbType,
} from '../../../src/core/articulation/events.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { withWording } from '../../../src/core/articulation/withWording.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import {
  answerTo,
  callText,
  codeOf,
  countered,
  edited,
  H,
  L,
  N,
  play,
  proposed,
  readOf,
} from './support/conversations.ts';

const asked = { responsible: ['dispatcher', 'harbour'] };
const takenHash = wordingHash(withWording(proposed().clauses.call as StoredClause, asked));
const removalAsked = () =>
  play(proposed(), ['counter', H, { clauseId: 'moved', wording: null, reason: 'Not so' }]);
const counter = (wording: unknown, clauseId = 'call') => ({ clauseId, wording, reason: 'Because' });

describe('guards of replies', () => {
  const cases: [
    string,
    () => Articulation,
    ArticulationVerbType,
    ArticulationActor,
    object,
    unknown,
  ][] = [
    [
      'countering an unknown clause',
      proposed,
      'counter',
      H,
      counter({ text: 'A' }, 'toString'),
      ['E_UNKNOWN_ITEM', 'clauseId'],
    ],
    ['countering oneself', proposed, 'counter', N, counter({ text: 'A' }), ['E_ACTOR', 'clauseId']],
    [
      'countering with the same',
      proposed,
      'counter',
      H,
      counter({ text: callText }),
      ['E_UNCHANGED', 'wording'],
    ],
    ['countering with nothing', proposed, 'counter', H, counter({}), ['E_UNCHANGED', 'wording']],
    [
      'countering with no words',
      proposed,
      'counter',
      H,
      counter({ text: ' ' }),
      ['E_EMPTY', 'wording.text'],
    ],
    [
      'countering without a reason',
      proposed,
      'counter',
      H,
      { ...counter({ text: 'A' }), reason: ' ' },
      ['E_EMPTY', 'reason'],
    ],
    [
      'countering with a field of another section',
      proposed,
      'counter',
      H,
      counter({ measure: 'A' }),
      ['E_UNKNOWN_FIELD', 'wording.measure'],
    ],
    [
      'countering with no known field',
      proposed,
      'counter',
      H,
      counter({ colour: 'A' }),
      ['E_UNKNOWN_FIELD', 'wording.colour'],
    ],
    [
      'countering with two accountables',
      proposed,
      'counter',
      H,
      counter({ accountable: ['harbour', 'northwind'] }),
      ['E_TYPE', 'wording.accountable'],
    ],
    [
      'countering with somebody unknown',
      proposed,
      'counter',
      H,
      counter({ responsible: ['dispatcher', 'ghost'] }),
      ['E_UNKNOWN_ITEM', 'wording.responsible'],
    ],
    [
      'countering with an unknown outcome',
      proposed,
      'counter',
      H,
      counter({ outcomeId: 'call' }),
      ['E_UNKNOWN_ITEM', 'wording.outcomeId'],
    ],
    [
      'countering with a day that is none',
      proposed,
      'counter',
      H,
      counter({ by: '2026-02-29' }, 'time'),
      ['E_DATE', 'wording.by'],
    ],
    [
      'countering with 1 MB and more',
      proposed,
      'counter',
      H,
      counter({ text: 'a'.repeat(1_000_001) }),
      ['E_TOO_LONG', 'wording.text'],
    ],
    [
      'countering twice',
      countered,
      'counter',
      H,
      { clauseId: 'call', wording: asked, reason: 'One person can be ill' },
      ['E_UNCHANGED', 'wording'],
    ],
    [
      'countering again with another reason',
      countered,
      'counter',
      H,
      { clauseId: 'call', wording: asked, reason: 'Another' },
      'accepted',
    ],
    ['countering that it ends', proposed, 'counter', H, counter({ ended: true }), 'accepted'],
    [
      'asking twice that it goes',
      removalAsked,
      'counter',
      H,
      { clauseId: 'moved', wording: null, reason: 'Not so' },
      ['E_UNCHANGED', 'wording'],
    ],

    ['accepting nothing', proposed, 'accept', H, { wordings: {} }, ['E_EMPTY', 'wordings']],
    [
      'accepting an unknown clause',
      proposed,
      'accept',
      H,
      { wordings: { ghost: 'f' } },
      ['E_UNKNOWN_ITEM', 'wordings.ghost'],
    ],
    [
      'accepting one’s own wording',
      proposed,
      'accept',
      H,
      { wordings: readOf(proposed(), 'line') },
      ['E_ACTOR', 'wordings.line'],
    ],
    [
      'accepting what it said before',
      () => edited(proposed(), N, 'clauses.call.text', 'Call'),
      'accept',
      H,
      { wordings: readOf(proposed(), 'call') },
      ['E_OUTDATED', 'wordings.call'],
    ],
    [
      'accepting some of it before it changed',
      proposed,
      'accept',
      H,
      { wordings: { ...readOf(proposed(), 'call'), time: 'f' } },
      ['E_OUTDATED', 'wordings.time'],
    ],
    [
      'accepting twice',
      () => play(proposed(), ['accept', H, { wordings: readOf(proposed(), 'call') }]),
      'accept',
      H,
      { wordings: readOf(proposed(), 'call') },
      ['E_UNCHANGED', 'wordings'],
    ],
    [
      'accepting one more beside it',
      () => play(proposed(), ['accept', H, { wordings: readOf(proposed(), 'call') }]),
      'accept',
      H,
      { wordings: readOf(proposed(), 'call', 'time') },
      'accepted',
    ],
    [
      'accepting from a stranger',
      countered,
      'accept',
      N,
      { wordings: { call: takenHash }, from: 'southbank' },
      ['E_UNKNOWN_ITEM', 'from'],
    ],
    [
      'accepting what one proposes',
      countered,
      'accept',
      H,
      { wordings: { call: takenHash }, from: 'harbour' },
      ['E_ACTOR', 'from'],
    ],
    [
      'accepting what nobody proposes',
      countered,
      'accept',
      N,
      { wordings: { call: takenHash }, from: 'lakeside' },
      ['E_OUTDATED', 'wordings.call'],
    ],
    [
      'accepting another counter than was read',
      countered,
      'accept',
      N,
      { wordings: readOf(proposed(), 'call'), from: 'harbour' },
      ['E_OUTDATED', 'wordings.call'],
    ],
    [
      'accepting a counter',
      countered,
      'accept',
      N,
      { wordings: { call: takenHash }, from: 'harbour' },
      'accepted',
    ],
    [
      'accepting a counter as a third party',
      countered,
      'accept',
      L,
      { wordings: { call: takenHash }, from: 'harbour' },
      'accepted',
    ],
    [
      'letting one’s own clause go',
      removalAsked,
      'accept',
      N,
      { wordings: readOf(proposed(), 'moved'), from: 'harbour' },
      'accepted',
    ],
    [
      'letting another’s clause go',
      removalAsked,
      'accept',
      L,
      { wordings: readOf(proposed(), 'moved'), from: 'harbour' },
      ['E_ACTOR', 'wordings.moved'],
    ],
    [
      'letting a clause go that says something else by now',
      () => edited(removalAsked(), N, 'clauses.moved.text', 'A'),
      'accept',
      N,
      { wordings: readOf(proposed(), 'moved'), from: 'harbour' },
      ['E_OUTDATED', 'wordings.moved'],
    ],

    [
      'sending back without a reason',
      proposed,
      'sendBack',
      H,
      { reason: '' },
      ['E_EMPTY', 'reason'],
    ],
    [
      'sending back an unknown clause',
      proposed,
      'sendBack',
      H,
      { clauseId: 'ghost' },
      ['E_UNKNOWN_ITEM', 'clauseId'],
    ],
    [
      'sending back one’s own clause',
      proposed,
      'sendBack',
      H,
      { clauseId: 'line' },
      ['E_ACTOR', 'clauseId'],
    ],
    [
      'sending back twice',
      () => play(proposed(), ['sendBack', H, { clauseId: 'call' }]),
      'sendBack',
      H,
      { clauseId: 'call' },
      ['E_UNCHANGED', 'reason'],
    ],
  ];

  it.each(cases)('%s', (_, doc, type, by, says, expected) => {
    const answer = answerTo(doc(), type, by, says);
    expect(codeOf(answer)).toEqual(expected);
    if (!answer.ok) expect(answer.error.message).toMatch(/^[A-Z"].*[.?]$/);
  });
});

describe('a counter-proposal', () => {
  it('keeps both wordings, and asks only for what differs', () => {
    const doc = play(proposed(), ['counter', H, counter({ text: callText, ...asked })]);
    expect(doc.clauses.call).toEqual(proposed().clauses.call);
    expect(doc.replies.call?.harbour).toMatchObject({ kind: 'counter', wording: asked });
  });

  it('becomes the wording when the other side takes it, and is settled', () => {
    const doc = play(countered(), [
      'accept',
      N,
      { wordings: { call: takenHash }, from: 'harbour' },
    ]);
    expect(doc.clauses.call).toMatchObject({ ...asked, text: callText, proposedBy: 'harbour' });
    expect(Object.keys(doc.replies.call ?? {})).toEqual(['northwind']);
    expect(doc.replies.call?.northwind).toMatchObject({ kind: 'accept', of: takenHash });
  });

  it('leaves the old wording beside it when a third party takes it', () => {
    const doc = play(countered(), [
      'accept',
      L,
      { wordings: { call: takenHash }, from: 'harbour' },
    ]);
    expect(doc.clauses.call).toMatchObject({ ...asked, proposedBy: 'harbour' });
    expect(doc.replies.call?.northwind).toMatchObject({
      kind: 'counter',
      wording: { responsible: ['dispatcher'] },
    });
    expect(doc.replies.call?.lakeside).toMatchObject({ kind: 'accept', of: takenHash });
  });

  it('says also that a field is to say nothing, and gives that back', () => {
    const cleared = play(proposed(), ['counter', H, counter({ measure: '' }, 'time')]);
    const hash = wordingHash(withWording(cleared.clauses.time as StoredClause, { measure: '' }));
    const doc = play(cleared, ['accept', L, { wordings: { time: hash }, from: 'harbour' }]);
    expect(doc.clauses.time?.measure).toBe('');
    expect(doc.replies.time?.northwind?.wording).toEqual({ measure: 'Before nine' });
  });

  it('that a clause is to go takes it away with all replies, and keeps the reason for it', () => {
    const before = edited(removalAsked(), N, 'reasons.moved', 'It is known');
    const doc = play(before, ['accept', N, { wordings: readOf(before, 'moved'), from: 'harbour' }]);
    expect(Object.keys(doc.clauses)).toEqual(['time', 'call', 'line']);
    expect(doc.replies).toEqual({});
    expect(doc.reasons).toEqual({ moved: 'It is known' });
  });
});
