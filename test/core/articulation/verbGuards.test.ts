import { describe, expect, it } from 'vitest';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import type {
  ArticulationActor,
  ArticulationEvent,
  ArticulationVerbType,
} from '../../../src/core/articulation/events.ts';
import { readArticulation } from '../../../src/core/articulation/readArticulation.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { withWording } from '../../../src/core/articulation/withWording.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import {
  act,
  answerTo,
  blank,
  callText,
  codeOf,
  drafted,
  echoedByH,
  edited,
  H,
  inForce,
  L,
  N,
  play,
  proposed,
  ready,
  signedByAll,
  signedByN,
  unwrap,
} from './support/conversations.ts';

const missed = () =>
  play(echoedByH(), [
    'answerEcho',
    N,
    { verdict: 'partly', correction: 'The ward must hear of it from the driver, not from a desk.' },
  ]);
const counter = (wording: unknown, clauseId = 'call') => ({ clauseId, wording, reason: 'Because' });
/** Two parties have written in a section, and each has written back what it understood. */
const writtenByBoth = () => {
  const more = { order: 'a9', section: 'responsibility', proposedBy: 'harbour', text: 'Planning' };
  return play(
    edited(proposed(), H, 'clauses.more', more),
    ['echo', H, { ...round, id: 'of-h' }],
    ['echo', N, { ...round, text: 'Tours are planned by whoever drives them.', id: 'of-n' }],
  );
};
const round = { section: 'responsibility', text: 'We tell you ourselves when we run behind.' };

describe('guards', () => {
  const cases: [
    string,
    () => Articulation,
    ArticulationVerbType,
    ArticulationActor,
    object,
    unknown,
  ][] = [
    ['proposing nothing', blank, 'propose', N, {}, ['E_EMPTY', 'trigger']],
    [
      'proposing clauses without words',
      () => blank({ trigger: 'scope_changed' }),
      'propose',
      H,
      {},
      ['E_EMPTY', 'clauses'],
    ],
    ['writing back nothing', proposed, 'echo', H, { ...round, text: ' ' }, ['E_EMPTY', 'text']],
    [
      'writing back an empty section',
      proposed,
      'echo',
      H,
      { ...round, section: 'review_exit' },
      ['E_EMPTY', 'section'],
    ],
    [
      'writing back no section',
      proposed,
      'echo',
      H,
      { ...round, section: 'constructor' },
      ['E_ENUM', 'section'],
    ],
    ['writing back what one wrote', proposed, 'echo', N, round, ['E_ACTOR', 'section']],
    [
      'repeating the words',
      proposed,
      'echo',
      H,
      { ...round, text: `${callText.toUpperCase()} OK` },
      ['E_VERBATIM', 'text'],
    ],
    [
      'repeating what was missed',
      missed,
      'echo',
      H,
      { ...round, text: 'The ward must hear of it from the driver, not from the desk' },
      ['E_VERBATIM', 'text'],
    ],
    ['writing back while it waits', echoedByH, 'echo', H, round, ['E_STATE', 'section']],
    ['writing back beside somebody else', echoedByH, 'echo', L, round, 'accepted'],
    ['writing back what was missed', missed, 'echo', H, round, 'accepted'],
    ['writing back what is confirmed', ready, 'echo', H, round, ['E_STATE', 'section']],
    [
      'writing back what is new, although the old words wait',
      () => edited(echoedByH(), N, 'clauses.call.text', 'Harbour calls the ward'),
      'echo',
      H,
      round,
      'accepted',
    ],

    [
      'answering an unknown round',
      echoedByH,
      'answerEcho',
      N,
      { section: 'responsibility', roundId: 'toString' },
      ['E_UNKNOWN_ITEM', 'roundId'],
    ],
    [
      'answering in a section without rounds',
      echoedByH,
      'answerEcho',
      N,
      { section: 'purpose', roundId: 'r1' },
      ['E_UNKNOWN_ITEM', 'roundId'],
    ],
    [
      'answering oneself',
      () => writtenByBoth(),
      'answerEcho',
      N,
      { section: 'responsibility', roundId: 'of-n' },
      ['E_ACTOR', 'roundId'],
    ],
    [
      'answering about words that somebody else wrote',
      () => {
        const section = 'situation';
        const ours = { order: 'a9', section, proposedBy: 'lakeside', text: 'We have joined' };
        const doc = edited(writtenByBoth(), L, 'clauses.ours', ours);
        return play(doc, ['echo', H, { section, text: 'There is a third partner by now.' }]);
      },
      'answerEcho',
      L,
      { section: 'responsibility', roundId: 'of-h' },
      ['E_ACTOR', 'section'],
    ],
    [
      'answering with an unknown word',
      echoedByH,
      'answerEcho',
      N,
      { verdict: 'no' },
      ['E_ENUM', 'verdict'],
    ],
    [
      'answering twice',
      () =>
        play(
          proposed(),
          ['echo', H, { ...round, id: 'of-h' }],
          ['answerEcho', N],
          ['echo', L, round],
        ),
      'answerEcho',
      N,
      { section: 'responsibility', roundId: 'of-h' },
      ['E_STATE', 'roundId'],
    ],
    [
      'answering old words',
      () =>
        play(
          edited(
            play(proposed(), ['echo', H, { ...round, id: 'of-h' }]),
            N,
            'clauses.call.text',
            'Harbour calls',
          ),
          ['echo', L, { ...round, text: 'You hear of it early.' }],
        ),
      'answerEcho',
      N,
      { section: 'responsibility', roundId: 'of-h' },
      ['E_OUTDATED', 'roundId'],
    ],

    [
      'signing something else',
      ready,
      'sign',
      N,
      { contentHash: 'f'.repeat(64) },
      ['E_OUTDATED', 'contentHash'],
    ],
    ['signing without a name', ready, 'sign', N, { name: ' \u202E' }, ['E_EMPTY', 'name']],
    ['signing without saying as what', ready, 'sign', N, { role: undefined }, ['E_EMPTY', 'role']],
    ['signing with an unknown stance', ready, 'sign', N, { stance: 'maybe' }, ['E_ENUM', 'stance']],
    [
      'signing with an empty reservation',
      ready,
      'sign',
      N,
      { stance: 'agree_with_reservation', reservation: ' ' },
      ['E_EMPTY', 'reservation'],
    ],
    [
      'signing with a reservation',
      ready,
      'sign',
      N,
      { stance: 'agree_with_reservation', reservation: 'The nights' },
      'accepted',
    ],
    [
      'signing before it is understood',
      proposed,
      'sign',
      N,
      {},
      ['E_STATE', 'echoes.responsibility'],
    ],
    [
      'signing while wordings differ',
      () => play(ready(), ['counter', L]),
      'sign',
      N,
      {},
      ['E_STATE', 'clauses.moved'],
    ],

    [
      'activating with an open commitment',
      signedByAll,
      'activate',
      N,
      { openCommitments: ['card'] },
      ['E_EMPTY', 'commitments.card'],
    ],
    [
      'activating without knowing which are open',
      signedByAll,
      'activate',
      N,
      { openCommitments: undefined },
      ['E_SHAPE', 'openCommitments'],
    ],
    ['activating before all have signed', signedByN, 'activate', N, {}, ['E_STATE', 'signatures']],
    [
      'superseding by itself',
      inForce,
      'supersede',
      N,
      { articulationId: 'v1' },
      ['E_CYCLE', 'articulationId'],
    ],
    ['declining without a reason', proposed, 'decline', H, { reason: ' ' }, ['E_EMPTY', 'reason']],
    [
      'withdrawing without a reason',
      proposed,
      'withdraw',
      N,
      { reason: '' },
      ['E_EMPTY', 'reason'],
    ],
    [
      'an id that is taken in the history',
      () => play(drafted(), ['propose', N, { id: 'first' }]),
      'counter',
      H,
      { id: 'first' },
      ['E_DUPLICATE_ID', 'id'],
    ],
    ['an id that cannot be one', proposed, 'counter', H, { id: '__proto__' }, ['E_ID', 'id']],
    [
      'a moment that does not exist',
      proposed,
      'counter',
      H,
      { at: '2026-02-30T10:00:00Z' },
      ['E_DATE', 'at'],
    ],
    ['nobody', proposed, 'counter', H, { by: {} }, ['E_ID', 'by.partyId']],
    ['an unknown verb', proposed, 'counter', H, { type: 'toString' }, ['E_ENUM', 'type']],
  ];

  it.each(cases)('%s', (_, doc, type, by, says, expected) => {
    const answer = answerTo(doc(), type, by, says);
    expect(codeOf(answer)).toEqual(expected);
    if (!answer.ok) expect(answer.error.message).toMatch(/^[A-Z"].*[.?]$/);
  });

  it.each([null, undefined, 7, 'propose', [], {}])('no event: %j', (event) => {
    const answer = applyArticulationEvent(proposed(), event as unknown as ArticulationEvent);
    expect(answer.ok).toBe(false);
  });

  it.each([null, 'v1', {}, { id: 'v1' }, { id: 'v1', partyIds: ['northwind', 'harbour'] }])(
    'no document: %j',
    (doc) => {
      const event = act(proposed(), 'sendBack', N);
      expect(applyArticulationEvent(doc as unknown as Articulation, event).ok).toBe(false);
    },
  );
});

describe('signatures', () => {
  it('are bound to what is signed, with what the signer said', () => {
    const doc = play(ready(), [
      'sign',
      H,
      { stance: 'agree_with_reservation', reservation: 'The nights', id: 's1' },
    ]);
    expect(doc.status).toBe('partly_signed');
    expect(doc.signatures.s1).toMatchObject({
      partyId: 'harbour',
      personId: 'dispatcher',
      name: 'Lead of harbour',
      stance: 'agree_with_reservation',
      reservation: 'The nights',
    });
  });

  it.each<[string, Partial<Articulation>]>([
    ['the title', { title: 'How  we\ndeliver ' }],
    [
      'a name',
      { people: { a: { order: 'a0', partyId: 'harbour', name: ' Ana  Silva ', role: '' } } },
    ],
    [
      'a line of a clause',
      { clauses: { line: { ...drafted().clauses.line, channel: ' by  phone' } as StoredClause } },
    ],
  ])('fit what they were made for, with more spaces in %s than a line keeps', (_, rest) => {
    const template = { id: 'short', version: 1, sections: [{ id: 'communication' }] } as const;
    const clauses = { line: drafted().clauses.line as StoredClause };
    const loose = { clauses, ...rest, template, status: 'in_review', weather: 'fair' } as const;
    const given = drafted(loose as Partial<Articulation>);
    const read = contentHash(unwrap(readArticulation(given)).doc);
    const signers = [N, H, L].map((by) => ['sign', by, { contentHash: read }] as const);
    const doc = play(given, ...signers, ['activate', N]);
    expect(verifyArticulation(doc)).toMatchObject({ verdict: 'as_signed', missing: [] });
    expect(contentHash(doc)).toBe(read);
    expect(doc).toHaveProperty('weather', 'fair');
  });

  it('have no reservation unless their stance says so', () => {
    const doc = play(ready(), ['sign', H, { reservation: 'A slip', id: 's1' }]);
    expect(doc.signatures.s1?.reservation).toBe('');
  });

  it.each<[ArticulationVerbType, ArticulationActor, object]>([
    ['counter', H, {}],
    ['sendBack', H, { clauseId: 'call' }],
    ['sendBack', H, {}],
    ['decline', L, {}],
    ['withdraw', N, {}],
  ])('are void after %s', (type, by, says) => {
    const doc = play(signedByAll(), [type, by, says]);
    expect(doc.signatures).toEqual({});
    expect(doc.status).not.toBe('partly_signed');
    expect(doc.history.filter((entry) => entry.type === 'sign')).toHaveLength(3);
  });

  it('stay when somebody takes theirs back, for nothing else has changed', () => {
    const doc = play(signedByAll(), ['unsign', H]);
    expect(Object.values(doc.signatures).map(({ partyId }) => partyId)).toEqual([
      'northwind',
      'lakeside',
    ]);
    expect(play(doc, ['sign', H], ['activate', L]).status).toBe('in_force');
  });

  it('that were altered keep it from coming into force', () => {
    const doc = signedByAll();
    const [id, signature] = Object.entries(doc.signatures)[1] ?? ['', undefined];
    const altered = { ...doc.signatures, [id]: { ...signature, name: 'Somebody else' } };
    const answer = answerTo({ ...doc, signatures: altered } as Articulation, 'activate', N);
    expect(codeOf(answer)).toEqual(['E_STATE', 'signatures']);
    expect(answer.ok || answer.error.message).toContain('harbour');
  });

  it('by a method that is not known can be read, not counted', () => {
    const doc = signedByAll();
    const newer = Object.fromEntries(
      Object.entries(doc.signatures).map(([id, one]) => [id, { ...one, method: 'sha3-2' }]),
    );
    expect(codeOf(answerTo({ ...doc, signatures: newer }, 'activate', N))).toEqual([
      'E_STATE',
      'signatures',
    ]);
  });
});

describe('what is not known or cannot be read', () => {
  const odd = () =>
    ({
      ...proposed(),
      colour: 'red',
      people: { ...proposed().people, ghost: 7 },
      replies: { call: { harbour: { kind: 'shrug' } } },
      signatures: { later: { method: 'newer' } },
    }) as unknown as Articulation;

  it('stays where it is', () => {
    const doc = unwrap(answerTo(odd(), 'echo', H));
    expect(doc).toMatchObject({
      colour: 'red',
      people: { ghost: 7 },
      replies: { call: { harbour: { kind: 'shrug' } } },
      signatures: { later: { method: 'newer' } },
    });
    expect(doc.history).toHaveLength(2);
  });

  it('binds nothing any more once something else is asked for', () => {
    const doc = unwrap(answerTo(odd(), 'counter', L));
    expect(doc.signatures).toEqual({});
    expect(doc.replies.call?.harbour).toEqual({ kind: 'shrug' });
  });

  it('goes with a list that another one takes the place of', () => {
    const wording = { responsible: ['harbour'] };
    const before = play(proposed(), ['counter', H, counter(wording)]);
    const call = { ...before.clauses.call, responsible: ['dispatcher', 7] };
    const doc = { ...before, clauses: { ...before.clauses, call } } as unknown as Articulation;
    const hash = wordingHash(withWording(before.clauses.call as StoredClause, wording));
    const next = play(doc, ['accept', N, { wordings: { call: hash }, from: 'harbour' }]);
    expect(next.clauses.call?.responsible).toEqual(['harbour']);
  });

  it.each(['status', 'template', 'version', 'createdBy'])('is no %s to act on', (field) => {
    const doc = { ...proposed(), [field]: { odd: true } } as unknown as Articulation;
    expect(codeOf(answerTo(doc, 'counter', H))).toEqual(['E_SHAPE', undefined]);
  });
});
