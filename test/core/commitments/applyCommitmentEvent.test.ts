import { describe, expect, it } from 'vitest';
import {
  type Actor,
  allowedCommitmentEvents,
  applyCommitmentEvent,
  CLOCK,
  type Commitment,
  type CommitmentEvent,
  type CommitmentEventType,
  commitmentEventTypes,
  createCommitment,
  mergeCommitmentEvents,
  readCommitment,
} from '../../../src/core/index.ts';
import {
  act,
  codeOf,
  deepFreeze,
  make,
  makeDraft,
  march,
  P,
  play,
  promised,
  R,
  reported,
  unwrap,
  wholeTerms,
} from './conversation.ts';

function answerTo(
  commitment: Commitment,
  type: CommitmentEventType,
  by: Actor,
  says: object = {},
  at = march(20),
) {
  return applyCommitmentEvent(commitment, act(type, by, at, says));
}

const requested = () => play(make(), ['request', R]);

describe('what nobody may ask for', () => {
  it.each([
    ['nothing to deliver', { deliverable: ' ' }, 'terms[0].deliverable'],
    ['no condition', { conditions: [] }, 'terms[0].conditions'],
    ['a condition without a text', { conditions: [{ id: 'a', text: ' ' }] }, 'terms[0].conditions'],
    ['no date', { due: null }, 'terms[0].due'],
  ])('%s', (_, gap, path) => {
    const draft = make({ terms: { ...wholeTerms, ...gap } });
    expect(codeOf(answerTo(draft, 'request', R))).toEqual(['E_EMPTY', path]);
    expect(codeOf(answerTo(draft, 'offer', P))).toEqual(['E_EMPTY', path]);
    const terms = { ...wholeTerms, ...gap };
    const ownPath = path.replace('[0]', '');
    expect(codeOf(answerTo(requested(), 'counter', P, { terms }))).toEqual(['E_EMPTY', ownPath]);
    expect(codeOf(answerTo(promised(), 'proposeAmendment', P, { terms: gap }))).toEqual([
      'E_EMPTY',
      ownPath,
    ]);
  });
});

describe('guards', () => {
  const amended = play(promised(), ['proposeAmendment', R]);
  const cases: [string, Commitment, CommitmentEventType, Actor, object, string, string?][] = [
    [
      'a request by a day that is none',
      make(),
      'request',
      R,
      { respondBy: '2026-02-30' },
      'E_DATE',
      'respondBy',
    ],
    [
      'an offer by a day too far',
      make(),
      'offer',
      P,
      { respondBy: '3000-01-01' },
      'E_DATE_RANGE',
      'respondBy',
    ],
    [
      'a counter-proposal of the same',
      requested(),
      'counter',
      P,
      { terms: structuredClone(wholeTerms) },
      'E_UNCHANGED',
      'terms',
    ],
    [
      'a counter-proposal of nothing',
      requested(),
      'counter',
      P,
      { terms: undefined },
      'E_SHAPE',
      'terms',
    ],
    [
      'a delay to the same day',
      requested(),
      'defer',
      P,
      { respondBy: '2026-03-10' },
      'E_DATE',
      'respondBy',
    ],
    [
      'a delay to an earlier day',
      requested(),
      'defer',
      P,
      { respondBy: '2026-03-09' },
      'E_DATE',
      'respondBy',
    ],
    [
      'a delay to today',
      requested(),
      'defer',
      P,
      { respondBy: '2026-03-20' },
      'E_DATE',
      'respondBy',
    ],
    ['a delay to no day', requested(), 'defer', P, { respondBy: undefined }, 'E_DATE', 'respondBy'],
    [
      'an amendment of nothing',
      promised(),
      'proposeAmendment',
      P,
      { terms: {} },
      'E_UNCHANGED',
      'terms',
    ],
    [
      'an amendment to the same',
      promised(),
      'proposeAmendment',
      R,
      { terms: { due: '2026-04-30' } },
      'E_UNCHANGED',
      'terms',
    ],
    [
      'an amendment without a reason',
      promised(),
      'proposeAmendment',
      P,
      { reason: ' ' },
      'E_EMPTY',
      'reason',
    ],
    ['a second amendment by the other side', amended, 'proposeAmendment', P, {}, 'E_STATE'],
    ['another person while an amendment waits', amended, 'reassign', P, {}, 'E_STATE'],
    ['an answer to no amendment', promised(), 'acceptAmendment', R, {}, 'E_STATE'],
    [
      'a heads-up without a word',
      promised(),
      'flagRisk',
      P,
      { note: undefined },
      'E_EMPTY',
      'note',
    ],
    [
      'a heads-up for no day',
      promised(),
      'flagRisk',
      P,
      { expectedDue: '' },
      'E_DATE',
      'expectedDue',
    ],
    ['taking back without a reason', promised(), 'renege', P, { reason: '' }, 'E_EMPTY', 'reason'],
    [
      'an unknown reason',
      promised(),
      'renege',
      P,
      { varianceReason: 'toString' },
      'E_ENUM',
      'varianceReason',
    ],
    ...(['renege', 'report', 'flagRisk', 'proposeAmendment'] as const).map(
      (type): (typeof cases)[number] => [
        `a blocker that is not named, in ${type}`,
        promised(),
        type,
        P,
        { varianceReason: 'prerequisite_from_partner' },
        'E_EMPTY',
        'blockedBy',
      ],
    ),
    [
      'another party as the performer',
      promised(),
      'reassign',
      P,
      { performer: { ...R, personId: 'nurse' } },
      'E_ACTOR',
      'performer.partyId',
    ],
    [
      'the same person again',
      promised(),
      'reassign',
      P,
      { performer: P },
      'E_UNCHANGED',
      'performer.personId',
    ],
    [
      'no person in particular',
      promised(),
      'reassign',
      P,
      { performer: { partyId: 'harbour' } },
      'E_EMPTY',
      'performer.personId',
    ],
    ['nothing unmet', reported(), 'declareDissatisfied', R, { unmet: [] }, 'E_EMPTY', 'unmet'],
    [
      'an unknown condition unmet',
      reported(),
      'declareDissatisfied',
      R,
      { unmet: ['signed', 'x'] },
      'E_UNKNOWN_CONDITION',
      'unmet[1]',
    ],
    [
      'an unknown condition waived',
      reported(),
      'declareSatisfied',
      R,
      { waived: ['x'] },
      'E_UNKNOWN_CONDITION',
      'waived[0]',
    ],
    [
      'an unknown condition exceeded',
      reported(),
      'declareSatisfied',
      R,
      { exceeded: ['x'] },
      'E_UNKNOWN_CONDITION',
      'exceeded[0]',
    ],
    [
      'thanks without a word',
      play(reported(), ['declareSatisfied', R]),
      'acknowledge',
      R,
      { note: '' },
      'E_EMPTY',
      'note',
    ],
    [
      'evidence without a text',
      promised(),
      'report',
      P,
      { evidence: [{ url: 'https://x' }] },
      'E_EMPTY',
      'evidence[0].text',
    ],
    ['a note that is a number', promised(), 'report', P, { note: 7 }, 'E_TYPE', 'note'],
    [
      'a note of 1 MB and one',
      promised(),
      'report',
      P,
      { note: 'x'.repeat(1_000_001) },
      'E_TOO_LONG',
      'note',
    ],
    ['an unknown act', make(), 'request', R, { type: 'constructor' }, 'E_ENUM', 'type'],
    ['no act', make(), 'request', R, { type: undefined }, 'E_ENUM', 'type'],
    ['an actor that is none', make(), 'request', R, { by: null }, 'E_SHAPE', 'by'],
    [
      'an actor called __proto__',
      make(),
      'request',
      { partyId: '__proto__' },
      {},
      'E_ID',
      'by.partyId',
    ],
    ['a moment that is none', make(), 'request', R, { at: '2026-03-01' }, 'E_DATE', 'at'],
    [
      'an answer to something else than the request',
      requested(),
      'promise',
      P,
      { of: 'another' },
      'E_OUTDATED',
      'of',
    ],
    ['an answer to no act', requested(), 'promise', P, { of: 7 }, 'E_ID', 'of'],
    [
      'a judgement of another report',
      reported(),
      'declareSatisfied',
      R,
      { of: 'another' },
      'E_OUTDATED',
      'of',
    ],
    [
      'sending back another report',
      reported(),
      'declareDissatisfied',
      R,
      { of: 'another' },
      'E_OUTDATED',
      'of',
    ],
    ['a judgement of no act', reported(), 'declareSatisfied', R, { of: 7 }, 'E_ID', 'of'],
    [
      'an answer to a change of other terms',
      play(promised(), ['proposeAmendment', R]),
      'acceptAmendment',
      P,
      { base: 'another' },
      'E_OUTDATED',
      'base',
    ],
    [
      'a request for an answer by a day gone by',
      make(),
      'request',
      R,
      { respondBy: '2026-03-18' },
      'E_DATE',
      'respondBy',
    ],
    [
      'an offer with such a day',
      make(),
      'offer',
      P,
      { respondBy: '2020-01-01' },
      'E_DATE',
      'respondBy',
    ],
    ['an id that is none', make(), 'request', R, { id: '' }, 'E_ID', 'id'],
  ];
  it.each(cases)('refuse %s', (_, commitment, type, by, says, code, path) => {
    const result = answerTo(commitment, type, by, says);
    expect(codeOf(result)).toEqual([code, path]);
    expect(result).toMatchObject({
      error: { message: expect.stringMatching(/^[A-Z].{10,150}\.$/) },
    });
  });

  it.each([null, undefined, [], 7, 'request', Symbol('x')])('refuse %s as an act', (event) => {
    expect(codeOf(applyCommitmentEvent(make(), event as never))).toEqual(['E_SHAPE', undefined]);
  });

  it.each([null, undefined, [], 7, {}])('refuse %j as a commitment', (commitment) => {
    const result = answerTo(commitment as never, 'request', R);
    expect(codeOf(result)).toEqual(['E_SHAPE', undefined]);
  });

  it.each<[string, object]>([
    ['a last day to answer that is none', { respondBy: 'soon' }],
    ['terms with a hole', { terms: Array(1) }],
    ['no terms', { terms: [] }],
    ['a change without terms', { pendingAmendment: { id: 'a', by: P, at: march(3), reason: '' } }],
    ['a history with a hole', { history: Array(1) }],
    ['an unknown state', { state: 'constructor' }],
  ])('refuse a commitment with %s', (_, part) => {
    const commitment = { ...requested(), ...part } as Commitment;
    for (const type of commitmentEventTypes) {
      expect(codeOf(answerTo(commitment, type, P))).toEqual(['E_SHAPE', undefined]);
    }
  });

  it('have a sentence of one line for every act at a wrong time and by a wrong side', () => {
    const over = play(make(), ['request', R], ['withdraw', R]);
    const sentences = commitmentEventTypes.map((type) => {
      const result = answerTo(over, type, P);
      expect(codeOf(result)).toEqual(['E_STATE', undefined]);
      return result.ok ? '' : result.error.message;
    });
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^\n]{20,120}\.$/);
    expect(new Set(sentences).size).toBe(19); // both judgements share one
    expect(answerTo(reported(), 'declareSatisfied', P)).toEqual({
      ok: false,
      error: {
        code: 'E_ACTOR',
        message: 'Only the side that receives can say that it is satisfied.',
      },
    });
  });
});

describe('what was waited for', () => {
  const why = { varianceReason: 'prerequisite_from_partner' } as const;

  it.each(['renege', 'report', 'flagRisk', 'proposeAmendment'] as const)(
    'is named in %s',
    (type) => {
      const said = unwrap(answerTo(promised(), type, P, { ...why, blockedBy: 'keys' }));
      expect(said.history.at(-1)).toMatchObject({ ...why, blockedBy: 'keys' });
    },
  );

  it('may be missing in an older record', () => {
    const older = { ...act('flagRisk', P, march(20), why), id: 'zz' };
    const { commitment } = mergeCommitmentEvents(promised(), [older]);
    expect(commitment.history.at(-1)).toMatchObject(why);
    expect(commitment.history.at(-1)?.overtaken).toBeUndefined();
    expect(readCommitment(commitment).ok).toBe(true);
  });
});

describe('the time to answer', () => {
  const lapseAt = (at: string, commitment = requested()) =>
    codeOf(answerTo(commitment, 'lapse', { partyId: CLOCK }, {}, at));

  it('may be a day that is not over everywhere yet', () => {
    const askedFor = (respondBy: string, at: string) =>
      codeOf(answerTo(make(), 'request', R, { respondBy }, at));
    expect(askedFor('2026-03-10', '2026-03-11T11:59:59Z')).toBe('accepted');
    expect(askedFor('2026-03-10', '2026-03-11T12:00:00Z')).toEqual(['E_DATE', 'respondBy']);
  });

  it('is not looked at in a history: what was asked for in an older record stays asked for', () => {
    const late = { ...act('request', R, march(12), { respondBy: '2026-03-01' }), id: 'e1' };
    const { commitment } = mergeCommitmentEvents(make(), [late]);
    expect(commitment).toMatchObject({ state: 'requested', respondBy: '2026-03-01' });
    expect(readCommitment(commitment)).toEqual({ ok: true, value: commitment });
  });

  it('has passed once the day is over everywhere', () => {
    const early = '2026-03-11T11:59:59.999Z';
    expect(lapseAt(early)).toEqual(['E_STATE', undefined]);
    expect(lapseAt('2026-03-11T12:00:00Z')).toBe('accepted');
    expect(allowedCommitmentEvents(requested(), R, early)).not.toContain('lapse');
    expect(allowedCommitmentEvents(requested(), R, '2026-03-11T12:00:00Z')).toContain('lapse');
  });

  it('leaves what lapsed earlier in an older record as it is', () => {
    const early = { ...act('lapse', R, '2026-03-11T00:00:00Z'), id: 'zz' };
    const { commitment } = mergeCommitmentEvents(requested(), [early]);
    expect(commitment.state).toBe('lapsed');
    expect(readCommitment(commitment)).toEqual({ ok: true, value: commitment });
  });

  it('can be chosen in the draft, and is said with what is sent', () => {
    const draft = make({ respondBy: '2026-03-10' });
    expect(draft.respondBy).toBe('2026-03-10');
    expect(readCommitment(draft)).toEqual({ ok: true, value: draft });
    expect(play(draft, ['request', R, { respondBy: undefined }]).respondBy).toBeNull();
    expect(createCommitment({ ...makeDraft(), respondBy: '2026-02-30' })).toMatchObject({
      error: { code: 'E_DATE', path: 'respondBy' },
    });
    // Of what was sent, the history says it.
    const sent = { ...requested(), respondBy: 'soon' };
    expect(readCommitment(sent)).toMatchObject({ ok: true, value: { respondBy: '2026-03-10' } });
  });

  it('never passes when no day was named', () => {
    const open = play(make(), ['request', R, { respondBy: undefined }]);
    expect(open.respondBy).toBeNull();
    expect(lapseAt('2999-12-31T00:00:00Z', open)).toEqual(['E_STATE', undefined]);
  });

  it('can be put off, as often as it takes', () => {
    const deferred = play(requested(), ['defer', P, { respondBy: '2026-03-15' }]);
    expect(deferred.respondBy).toBe('2026-03-15');
    expect(lapseAt('2026-03-12T00:00:00Z', deferred)).toEqual(['E_STATE', undefined]);
    const again = play(deferred, ['defer', P, { respondBy: '2026-03-16' }]);
    expect(again.respondBy).toBe('2026-03-16');
  });

  it('cannot be put off beyond the calendar', () => {
    const last = play(make(), ['request', R, { respondBy: '2999-12-31' }]);
    expect(codeOf(answerTo(last, 'defer', P))).toEqual(['E_DATE', 'respondBy']);
  });

  it('holds for the answers to a counter-proposal, and ends with the promise', () => {
    const countered = play(requested(), ['counter', P]);
    expect(countered.respondBy).toBe('2026-03-10');
    expect(play(countered, ['accept', R]).respondBy).toBeNull();
    expect(promised().respondBy).toBeNull();
  });
});

describe('terms', () => {
  it('get a version with each counter-proposal; what lies on the table is agreed', () => {
    const second = { ...wholeTerms, due: '2026-05-31' };
    const third = { ...wholeTerms, due: '2026-05-15' };
    const commitment = play(
      requested(),
      ['counter', P, { terms: second }],
      ['counter', R, { terms: third }],
      ['accept', P],
    );
    expect(commitment.terms).toEqual([wholeTerms, second, third]);
    expect(commitment.agreed).toEqual([{ version: 3, at: march(4) }]);
  });

  it('change only when the other side accepts the change', () => {
    const proposal = { terms: { due: '2026-05-31' }, reason: 'A van broke down' };
    const pending = play(promised(), ['proposeAmendment', P, proposal]);
    expect(pending.terms).toEqual([wholeTerms]);
    expect(pending.pendingAmendment).toEqual({
      id: pending.history.at(-1)?.id,
      by: P,
      at: march(3),
      reason: 'A van broke down',
      terms: { ...wholeTerms, due: '2026-05-31' },
    });
    expect(play(pending, ['rejectAmendment', R])).toMatchObject({
      state: 'promised',
      terms: [wholeTerms],
      pendingAmendment: null,
    });
    expect(play(pending, ['acceptAmendment', R])).toMatchObject({
      state: 'promised',
      terms: [wholeTerms, { ...wholeTerms, due: '2026-05-31' }],
      agreed: [
        { version: 1, at: march(2) },
        { version: 2, at: march(4) },
      ],
      pendingAmendment: null,
    });
  });

  it('stay open to a proposal that takes the place of an own one', () => {
    const first = play(promised(), ['proposeAmendment', P, { terms: { due: '2026-05-31' } }]);
    const next = play(first, ['proposeAmendment', P, { terms: { due: '2026-06-30' } }]);
    expect(next.pendingAmendment?.terms.due).toBe('2026-06-30');
    expect(next.pendingAmendment?.id).not.toBe(first.pendingAmendment?.id);
  });

  it('wait for an answer while a report is judged, but not beyond the end', () => {
    const pending = play(promised(), ['proposeAmendment', P]);
    const back = play(pending, ['report', P], ['declareDissatisfied', R]);
    expect(back.pendingAmendment).toEqual(pending.pendingAmendment);
    expect(play(back, ['acceptAmendment', R]).terms).toHaveLength(2);
    for (const [type, by] of [
      ['cancel', R],
      ['renege', P],
    ] as const) {
      expect(play(pending, [type, by]).pendingAmendment).toBeNull();
    }
  });

  it('are judged as agreed last', () => {
    const conditions = [{ id: 'phoned', text: 'Phoned ahead' }];
    const amended = play(
      promised(),
      ['proposeAmendment', R, { terms: { conditions } }],
      ['acceptAmendment', P],
      ['report', P],
    );
    expect(codeOf(answerTo(amended, 'declareDissatisfied', R, { unmet: ['signed'] }))).toEqual([
      'E_UNKNOWN_CONDITION',
      'unmet[0]',
    ]);
    expect(codeOf(answerTo(amended, 'declareDissatisfied', R, { unmet: ['phoned'] }))).toBe(
      'accepted',
    );
  });
});

describe('another person', () => {
  const driver = { ...P, personId: 'driver' };
  const proposed = () => play(promised(), ['reassign', P, { performer: driver }]);

  it('takes over when the receiver accepts; the terms stay', () => {
    expect(proposed()).toMatchObject({ performer: P, pendingAmendment: { performer: driver } });
    const taken = play(proposed(), ['acceptAmendment', R]);
    expect(taken).toMatchObject({ performer: driver, firstPerformer: P, terms: [wholeTerms] });
    expect(taken.agreed).toHaveLength(1);
    const back = play(taken, ['reassign', driver, { performer: P }], ['acceptAmendment', R]);
    expect(back).toMatchObject({ performer: P, firstPerformer: P });
  });

  it('does not when the receiver rejects it', () => {
    const kept = play(proposed(), ['rejectAmendment', R]);
    expect(kept.performer).toEqual(P);
    expect(kept).not.toHaveProperty('firstPerformer');
  });

  it('is still known after an act that came in between', () => {
    const taken = play(proposed(), ['acceptAmendment', R]);
    const between = act('flagRisk', P, '2026-03-02T18:00:00Z');
    expect(unwrap(applyCommitmentEvent(taken, between))).toMatchObject({
      performer: driver,
      firstPerformer: P,
    });
  });
});

describe('thanks', () => {
  it('may be said more than once and change nothing', () => {
    const satisfied = play(reported(), ['declareSatisfied', R]);
    const thanked = play(satisfied, ['acknowledge', R], ['acknowledge', R]);
    expect({ ...thanked, history: [] }).toEqual({ ...satisfied, history: [] });
    expect(thanked.history).toHaveLength(satisfied.history.length + 2);
  });
});

describe('the history', () => {
  it('gives an act without an id one made of what it says', () => {
    const at = '2026-03-01T12:00:00Z';
    const once = unwrap(answerTo(promised(), 'flagRisk', P, {}, at.replace('01T', '05T')));
    expect(once.history.at(-1)?.id).toMatch(/^2026-03-05T12:00:00Z flagRisk harbour [0-9a-f]{8}$/);
    const twice = unwrap(answerTo(once, 'flagRisk', P, {}, at.replace('01T', '05T')));
    expect(twice.history.at(-1)?.id).toBe(once.history.at(-1)?.id.replace('harbour ', 'harbour+ '));
  });

  it('gives the same act the same id on every device, and another act another', () => {
    const idOf = (note: string, by = P) =>
      unwrap(answerTo(promised(), 'flagRisk', by, { note }, march(5))).history.at(-1)?.id;
    expect(idOf('A van broke down')).toBe(idOf('A van broke down'));
    const phone = unwrap(answerTo(promised(), 'flagRisk', P, { note: 'By phone' }, march(5)));
    const desk = unwrap(answerTo(promised(), 'flagRisk', P, { note: 'By desk' }, march(5)));
    const { commitment, refusals } = mergeCommitmentEvents(phone, desk.history);
    expect(refusals).toEqual([]);
    expect(commitment.history).toHaveLength(4);
    expect(idOf('A van broke down', { ...P, personId: 'driver' })).not.toBe(
      idOf('A van broke down'),
    );
  });

  it('puts an act without an id behind those of its moment, also where older ids have no mark', () => {
    const old = '2026-03-05T12:00:00Z flagRisk harbour';
    const stored = mergeCommitmentEvents(promised(), [
      { ...act('flagRisk', P, march(5)), id: old },
      { ...act('flagRisk', P, march(5)), id: `${old}+` },
    ]).commitment;
    for (const note of ['One', 'Two', 'Three', 'Four']) {
      const { history } = unwrap(answerTo(stored, 'flagRisk', P, { note }, march(5)));
      expect(history.at(-1)).toMatchObject({ note, id: expect.stringContaining(`${old}++ `) });
    }
  });

  it('makes ids that can be read again, however long the name of the party', () => {
    const long = { partyId: 'p'.repeat(200) };
    const draft = make({ requester: long, by: long });
    const [entry] = unwrap(answerTo(draft, 'request', long)).history;
    expect(entry?.id.length).toBeLessThanOrEqual(200);
  });

  it('takes an id once', () => {
    const event = { ...act('request', R, march(1)), id: 'e1' };
    const commitment = unwrap(applyCommitmentEvent(make(), event));
    expect(codeOf(applyCommitmentEvent(commitment, event))).toEqual(['E_DUPLICATE_ID', 'id']);
  });

  it('keeps of an act what belongs to it, with its texts made well-formed', () => {
    const event = {
      ...act('request', R, march(1)),
      id: 'e1',
      overtaken: true,
      note: 'not for a request',
    };
    const [entry] = unwrap(applyCommitmentEvent(make(), event as CommitmentEvent)).history;
    expect(entry).toEqual({
      type: 'request',
      id: 'e1',
      by: R,
      at: march(1),
      respondBy: '2026-03-10',
    });
    const noted = play(promised(), ['report', P, { note: 'Done \uD800' }]);
    expect(noted.history.at(-1)).toMatchObject({ note: 'Done \uFFFD' });
  });

  it('orders by moment, however written, and then by id', () => {
    const at = '2026-03-05T12:00:00.000Z';
    const flags = [
      { ...act('flagRisk', P, '2026-03-05T12:00Z'), id: 'c' },
      { ...act('flagRisk', P, at), id: 'a' },
      { ...act('flagRisk', P, '2026-03-05T12:00:00Z'), id: 'b' },
    ];
    const commitment = flags.reduce(
      (before, event) => unwrap(applyCommitmentEvent(before, event)),
      promised(),
    );
    expect(commitment.history.slice(-3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('folds what came later again: it may be overtaken, and come back into force', () => {
    const late = play(promised(), ['report', P]); // on the 3rd
    const cancelled = unwrap(answerTo(late, 'cancel', R, {}, '2026-03-02T18:00:00Z'));
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.history.map(({ type, overtaken }) => [type, overtaken])).toEqual([
      ['request', undefined],
      ['promise', undefined],
      ['cancel', undefined],
      ['report', true],
    ]);
    expect(late.history.at(-1)).not.toHaveProperty('overtaken');
  });

  it('refuses an act that is out of place at its turn, though it would be possible now', () => {
    const early = answerTo(promised(), 'report', P, {}, '2026-03-01T18:00:00Z');
    expect(codeOf(early)).toEqual(['E_STATE', undefined]);
  });

  it('shares with the commitment before what did not change, and leaves that as it is', () => {
    const before = deepFreeze(promised());
    const event = deepFreeze(act('report', P, march(5)));
    const after = unwrap(applyCommitmentEvent(before, event));
    expect(after.terms).toBe(before.terms);
    expect(after.agreed).toBe(before.agreed);
    expect(after.history.slice(0, -1).every((entry, i) => entry === before.history[i])).toBe(true);
    expect(before.history).toHaveLength(2);
  });

  it('takes thousands of acts in moderate time', () => {
    let commitment = promised();
    for (let i = 0; i < 2000; i += 1) {
      const at = new Date(Date.UTC(2026, 3, 1) + i * 60_000).toISOString();
      commitment = unwrap(
        applyCommitmentEvent(commitment, act('flagRisk', P, at, { id: `f${i}` })),
      );
    }
    expect(commitment.history).toHaveLength(2002);
  });
});

it('names the draft that the sides began with', () => {
  expect(promised()).toMatchObject({ ...makeDraft(), terms: [wholeTerms] });
});
