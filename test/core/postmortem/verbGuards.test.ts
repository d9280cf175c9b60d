import { describe, expect, it } from 'vitest';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import type {
  PostMortemActor,
  PostMortemEvent,
  PostMortemVerbType,
} from '../../../src/core/postmortem/events.ts';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import {
  act,
  agreed,
  answerTo,
  codeOf,
  escalated,
  H,
  inReview,
  meeting,
  N,
  northwindsLoss,
  northwindsView,
  play,
  restatedByN,
  revealed,
  sharing,
  signedByN,
  submittedByN,
  understood,
  unwrap,
  written,
} from './support/postMortems.ts';

const withPerspective = (change: object) => {
  const doc = sharing();
  const own = { ...doc.perspectives.northwind, effect: '', ...change } as never;
  return { ...doc, perspectives: { ...doc.perspectives, northwind: own } };
};

const partly = () => play(restatedByN(), ['answerRestatement', H, { verdict: 'partly' }]);

describe('guards', () => {
  const cases: [string, PostMortem, PostMortemVerbType, PostMortemActor, object, unknown][] = [
    [
      'a perspective of wishes only',
      withPerspective({ happened: ' \n', need: 'A call', request: 'A card' }),
      'submitPerspective',
      N,
      {},
      ['E_EMPTY', 'perspectives.northwind'],
    ],
    [
      'a perspective of one observation',
      withPerspective({ happened: '', saw: 'Nobody at the gate' }),
      'submitPerspective',
      N,
      {},
      'accepted',
    ],
    ['a perspective twice', submittedByN(), 'submitPerspective', N, {}, ['E_STATE', undefined]],
    ['taking back nothing', sharing(), 'withdrawPerspective', H, {}, ['E_STATE', undefined]],
    [
      'taking back what is revealed',
      revealed(),
      'withdrawPerspective',
      N,
      {},
      ['E_STATE', undefined],
    ],
    ['meeting before the reveal', submittedByN(), 'startMeeting', N, {}, ['E_STATE', undefined]],
    ['restating before the reveal', submittedByN(), 'restate', H, {}, ['E_STATE', undefined]],
    [
      'restating oneself',
      meeting(),
      'restate',
      N,
      { speaker: 'northwind' },
      ['E_ACTOR', 'speaker'],
    ],
    [
      'restating a stranger',
      meeting(),
      'restate',
      N,
      { speaker: 'lakeside' },
      ['E_UNKNOWN_ITEM', 'speaker'],
    ],
    ['restating nothing', meeting(), 'restate', N, { text: ' ' }, ['E_EMPTY', 'text']],
    [
      'repeating the other side',
      meeting(),
      'restate',
      H,
      { text: northwindsView.replaceAll('our', 'your').toUpperCase() },
      ['E_VERBATIM', 'text'],
    ],
    [
      'repeating a short field of the other side',
      meeting(),
      'restate',
      H,
      { text: northwindsLoss.replace('we', 'you').replace('.', '!') },
      ['E_VERBATIM', 'text'],
    ],
    [
      'repeating what the other side said was missed',
      play(restatedByN(), [
        'answerRestatement',
        H,
        { verdict: 'partly', correction: 'Nobody at the depot knew which ward was waiting.' },
      ]),
      'restate',
      N,
      { text: 'Nobody at the depot knew, which ward was waiting' },
      ['E_VERBATIM', 'text'],
    ],
    [
      'restating while the last words wait',
      restatedByN(),
      'restate',
      N,
      {},
      ['E_STATE', undefined],
    ],
    ['restating after partly', partly(), 'restate', N, {}, 'accepted'],
    ['restating after confirmed', understood(), 'restate', N, {}, ['E_STATE', undefined]],
    [
      'answering an unknown round',
      restatedByN(),
      'answerRestatement',
      H,
      { roundId: 'toString' },
      ['E_UNKNOWN_ITEM', 'roundId'],
    ],
    [
      'an unknown verdict',
      restatedByN(),
      'answerRestatement',
      H,
      { verdict: 'no' },
      ['E_ENUM', 'verdict'],
    ],
    [
      'a position on an unknown fact',
      meeting(),
      'takePosition',
      N,
      { factId: 'constructor_' },
      ['E_UNKNOWN_ITEM', 'factId'],
    ],
    [
      'the same position again',
      meeting(),
      'takePosition',
      N,
      { position: 'agree' },
      ['E_UNCHANGED', 'position'],
    ],
    [
      'taking back no position',
      meeting(),
      'takePosition',
      H,
      { position: null },
      ['E_UNCHANGED', 'position'],
    ],
    ['taking back a position', meeting(), 'takePosition', N, { position: null }, 'accepted'],
    [
      'a position that is none',
      meeting(),
      'takePosition',
      N,
      { position: undefined },
      ['E_ENUM', 'position'],
    ],
    [
      'receiving what nobody said',
      meeting(),
      'receiveAcknowledgement',
      H,
      {},
      ['E_EMPTY', undefined],
    ],
    [
      'receiving from oneself',
      meeting(),
      'receiveAcknowledgement',
      N,
      { from: 'northwind' },
      ['E_ACTOR', 'from'],
    ],
    [
      'receiving from a stranger',
      meeting(),
      'receiveAcknowledgement',
      N,
      { from: 'lakeside' },
      ['E_UNKNOWN_ITEM', 'from'],
    ],
    [
      'receiving twice',
      play(meeting(), ['receiveAcknowledgement', N]),
      'receiveAcknowledgement',
      N,
      {},
      ['E_UNCHANGED', undefined],
    ],
    [
      'sending back without a word',
      inReview(),
      'sendBack',
      N,
      { reason: '' },
      ['E_EMPTY', 'reason'],
    ],
    [
      'signing something else',
      inReview(),
      'sign',
      N,
      { contentHash: postMortemHash(meeting()) },
      ['E_OUTDATED', 'contentHash'],
    ],
    [
      'a difference without a word',
      inReview(),
      'sign',
      N,
      { stance: 'agree_with_difference', difference: ' ' },
      ['E_EMPTY', 'difference'],
    ],
    ['signing twice', signedByN(), 'sign', N, {}, ['E_STATE', undefined]],
    ['escalating to nowhere', meeting(), 'escalate', N, { step: 'court' }, ['E_ENUM', 'step']],
    ['escalating without a word', meeting(), 'escalate', N, { reason: ' ' }, ['E_EMPTY', 'reason']],
    [
      'a look that nobody planned',
      agreed(),
      'recordRecurrence',
      N,
      { checkId: 'look2' },
      ['E_UNKNOWN_ITEM', 'checkId'],
    ],
    [
      'an unknown result',
      agreed(),
      'recordRecurrence',
      N,
      { result: 'maybe' },
      ['E_ENUM', 'result'],
    ],
    ['closing before the look', agreed(), 'close', N, {}, ['E_STATE', 'recurrence.look']],
    [
      'closing without agreement or reason',
      escalated(),
      'close',
      N,
      { reason: '' },
      ['E_EMPTY', 'reason'],
    ],
  ];

  it.each(cases)('%s', (_, doc, type, by, says, expected) => {
    expect(codeOf(answerTo(doc, type, by, says))).toEqual(expected);
  });

  it('close an agreement where no look is planned, without a reason', () => {
    const doc = play({ ...inReview(), recurrence: {} }, ['sign', N], ['sign', H]);
    expect(unwrap(answerTo(doc, 'close', N, { reason: undefined })).stage).toBe('closed');
  });
});

describe('events that are none', () => {
  const start = act(written(), 'startSharing', N);
  const cases: [string, unknown, unknown][] = [
    ['null', null, ['E_SHAPE', undefined]],
    ['a list', [], ['E_SHAPE', undefined]],
    ['no type', { ...start, type: undefined }, ['E_ENUM', 'type']],
    ['an unknown type', { ...start, type: 'toString' }, ['E_ENUM', 'type']],
    ['nobody', { ...start, by: undefined }, ['E_SHAPE', 'by']],
    ['a party that is no text', { ...start, by: { partyId: 7 } }, ['E_ID', 'by.partyId']],
    ['an unknown role', { ...start, by: { ...N, role: 'chair' } }, ['E_ENUM', 'by.role']],
    ['a day for a moment', { ...start, at: '2026-03-04' }, ['E_DATE', 'at']],
    ['an id that is none', { ...start, id: '' }, ['E_ID', 'id']],
    ['an edit of no place', { ...start, type: 'edit', path: 'title' }, ['E_SHAPE', 'path']],
    ['a place without a name', { ...start, type: 'edit', path: [7] }, ['E_ID', 'path[0]']],
  ];

  it.each(cases)('%s', (_, event, expected) => {
    expect(codeOf(applyPostMortemEvent(written(), event as PostMortemEvent))).toEqual(expected);
  });

  it('a text of more than a million characters', () => {
    const event = act(inReview(), 'sendBack', N, { reason: 'a'.repeat(1_000_001) });
    const result = applyPostMortemEvent(inReview(), event);
    expect(result).toMatchObject({ ok: false, error: { code: 'E_TOO_LONG', path: 'reason' } });
    expect(result.ok || result.error.message).toContain('1,000,000');
  });

  it('halves of surrogate pairs become whole characters', () => {
    const doc = play(inReview(), ['sendBack', N, { reason: 'no\uD800' }]);
    expect(doc.history.at(-1)).toMatchObject({ reason: 'no\uFFFD' });
  });
});

describe('documents that are none', () => {
  const doc = written();
  it.each<[string, unknown, string?]>([
    ['null', null],
    ['a list', []],
    ['one party', { ...doc, partyIds: ['northwind'] }, 'partyIds'],
    ['an unknown stage', { ...doc, stage: 'toString' }],
    ['no template', { ...doc, template: undefined }],
  ])('%s', (_, value, path) => {
    const event = act(written(), 'startSharing', N);
    expect(codeOf(applyPostMortemEvent(value as PostMortem, event))).toEqual(['E_SHAPE', path]);
  });
});

describe('what a document holds that cannot be read stays where it is', () => {
  const doc = written();
  it.each<[string, object]>([
    ['a list for a timeline', { timeline: [{ text: 'The van came' }] }],
    ['a fact without a text', { timeline: { late: { ...doc.timeline.late, text: null } } }],
    ['a field of a later version', { weather: 'rain' }],
  ])('%s', (_, odd) => {
    const given = { ...doc, ...odd } as PostMortem;
    const after = unwrap(applyPostMortemEvent(given, act(written(), 'startSharing', N)));
    expect(after).toEqual({ ...given, stage: 'sharing', history: after.history });
  });

  it('an entry of the history that is none', () => {
    const given = { ...doc, history: [null] } as unknown as PostMortem;
    const { history } = unwrap(applyPostMortemEvent(given, act(written(), 'startSharing', N)));
    expect(history).toMatchObject([null, { type: 'startSharing' }]);
  });

  it('a fact that is none, beside one that takes a position', () => {
    const given = { ...doc, timeline: { ...doc.timeline, odd: 7 } } as unknown as PostMortem;
    const event = act(written(), 'takePosition', H, { factId: 'late', position: 'agree' });
    const { timeline } = unwrap(applyPostMortemEvent(given, event));
    expect(timeline).toMatchObject({ late: { positions: { harbour: 'agree' } }, odd: 7 });
  });

  it('is never pushed out', () => {
    const given = { ...doc, stage: 'sharing', history: 'long' } as unknown as PostMortem;
    const event = act(written(), 'submitPerspective', N);
    expect(codeOf(applyPostMortemEvent(given, event))).toEqual(['E_SHAPE', 'history']);
  });
});

describe('the history', () => {
  it('keeps each verb as it was said, and not what else came with it', () => {
    const event = { ...act(inReview(), 'sendBack', N, { extra: 1 }), id: 'e1' };
    const after = unwrap(applyPostMortemEvent(inReview(), event as PostMortemEvent));
    expect(after.history.slice(0, -1)).toEqual(inReview().history);
    expect(after.history.at(-1)).toEqual({
      type: 'sendBack',
      id: 'e1',
      by: N,
      at: event.at,
      reason: 'The day of the change cannot be kept',
    });
  });

  it('makes ids of its own, another one each time', () => {
    const event = act(meeting(), 'takePosition', N, { position: 'dispute' });
    const back = { ...event, position: 'agree' } as PostMortemEvent;
    const once = unwrap(applyPostMortemEvent(meeting(), event));
    const twice = unwrap(applyPostMortemEvent(once, back));
    const id = `${event.at} takePosition northwind`;
    expect(twice.history.slice(-2).map((entry) => entry.id)).toEqual([id, `${id}+`]);
  });

  it('refuses an id that is taken, by a round or a signature too', () => {
    const first = submittedByN().history[0]?.id;
    const id = first as string;
    expect(codeOf(answerTo(submittedByN(), 'submitPerspective', H, { id }))).toEqual([
      'E_DUPLICATE_ID',
      'id',
    ]);
    const forgotten = { ...signedByN(), history: [] };
    const [signature] = Object.keys(forgotten.signatures);
    expect(codeOf(answerTo(forgotten, 'sign', H, { id: signature }))).toEqual([
      'E_DUPLICATE_ID',
      'id',
    ]);
  });

  it('leaves fields that it does not know where they are', () => {
    const doc = { ...written(), hostNote: 'kept' } as PostMortem;
    expect(play(doc, ['startSharing', N])).toMatchObject({ hostNote: 'kept', stage: 'sharing' });
  });
});

describe('a document of which a part cannot be read', () => {
  const ready = inReview();
  const damaged = {
    ...ready,
    factors: { ...ready.factors, broken: 'ink' },
  } as unknown as PostMortem;

  it('is not signed, and says where', () => {
    expect(codeOf(answerTo(damaged, 'sign', N))).toEqual(['E_SHAPE', 'factors.broken']);
  });

  it('goes on otherwise, and so does one with something that is only not known', () => {
    expect(answerTo(damaged, 'sendBack', N, { reason: 'To put it right' }).ok).toBe(true);
    const later = { ...ready, mood: 'calm' } as PostMortem;
    expect(answerTo(later, 'sign', N).ok).toBe(true);
  });
});
