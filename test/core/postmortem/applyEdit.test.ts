import { describe, expect, it } from 'vitest';
import type { PostMortem, PostMortemActor } from '../../../src/core/index.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { validSignatures } from '../../../src/core/postmortem/signatures.ts';
import { put } from './support/anyPostMortem.ts';
import {
  agreed,
  agreedWithDifferences,
  codeOf,
  deepFreeze,
  edit,
  escalated,
  F,
  H,
  inReview,
  looked,
  N,
  play,
  signedByN,
  unwrap,
  written,
} from './support/postMortems.ts';

const set = (doc: PostMortem, by: PostMortemActor, path: string, value: unknown) =>
  applyPostMortemEvent(doc, edit(by, path.split('.'), value));
const edited = (doc: PostMortem, by: PostMortemActor, path: string, value: unknown) =>
  unwrap(set(doc, by, path, value));
const spoil = (path: string, junk: unknown) => put(written(), path.split('.'), junk) as PostMortem;

const fact = {
  order: 'a1',
  at: '2026-03-04T08:00:00Z',
  text: 'Nobody called',
  source: '',
  addedBy: 'harbour',
  positions: {},
};
const factor = {
  order: 'a2',
  text: 'Nobody knew whom to call',
  category: 'communication',
  side: 'shared',
  by: 'harbour',
  noChangeReason: '',
};
const change = { ...written().changes.card, prevents: { bridge: true } };
const check = { order: 'a1', date: '2026-09-30', signal: '', result: null, note: '' };

describe('sets one field', () => {
  it.each<[string, unknown, PostMortemActor?]>([
    ['title', 'The missed call'],
    ['frame.purpose', 'Clarify'],
    ['frame.facilitation', 'none'],
    ['event.violationType', 'predictability'],
    ['timeline.late.at', ''],
    ['timeline.late.source', 'The book of the ward'],
    ['perspectives.northwind.need', 'To know early'],
    ['factors.number.side', 'shared'],
    ['changes.card.due', '2026-05-31'],
    ['expectationReset', 'Whoever is late calls'],
    ['selfChecks.northwind.canMeet', 'partly'],
    ['recurrence.look.note', 'No late van so far'],
    ['frame.purpose', 'Clarify', F],
  ])('%s', (path, value, by = N) => {
    const doc = deepFreeze(written());
    expect(edited(doc, by, path, value)).toEqual(put(doc, path.split('.'), value));
  });

  it('where nothing stood yet', () => {
    expect(edited(written(), N, 'event.disputes.northwind', '').event.disputes).toEqual({
      northwind: '',
    });
    expect(edited(written(), N, 'escalation.ladder.mediation', 'Two late vans').escalation).toEqual(
      {
        ladder: { mediation: 'Two late vans' },
      },
    );
    expect(edited(written(), N, 'impact.northwind.integrity.before', 4).impact.northwind).toEqual({
      integrity: { before: 4, after: null },
    });
    expect(
      edited(written(), N, 'impact.northwind.integrity', { before: 4, after: 2 }).impact.northwind,
    ).toEqual({ integrity: { before: 4, after: 2 } });
  });

  it('in one line where it is one, and with whole characters', () => {
    expect(edited(written(), N, 'title', ' The \u202Evan\n').title).toBe('The van');
    expect(edited(written(), N, 'frame.purpose', '\uD800\n').frame.purpose).toBe('\uFFFD\n');
  });

  it('and leaves every other part the one it was', () => {
    const doc = written();
    const next = edited(doc, N, 'timeline.late.source', 'The book of the ward');
    expect(next.factors).toBe(doc.factors);
    expect(next.timeline.late?.positions).toBe(doc.timeline.late?.positions);
    expect(next.history).toBe(doc.history);
  });
});

describe('adds an entry', () => {
  it.each<[string, object]>([
    ['factors.f3', factor],
    ['wentWell.n1', { order: 'a0', text: 'The ward coped', by: 'harbour' }],
    ['changes.c2', { ...change, by: 'harbour' }],
    ['recurrence.r2', check],
    ['event.commitments.c9', { order: 'a0' }],
    ['frame.participants.p1', { order: 'a0', partyId: 'northwind', personId: 'ward-lead' }],
  ])('%s', (path, entry) => {
    const doc = deepFreeze(written());
    expect(edited(doc, H, path, entry)).toEqual(put(doc, path.split('.'), entry));
  });

  it('a fact, which whoever adds it vouches for', () => {
    const doc = written();
    const { timeline } = edited(doc, H, 'timeline.call', fact);
    expect(timeline.call).toEqual({ ...fact, positions: { harbour: 'agree' } });
    expect(timeline.late).toBe(doc.timeline.late);
  });

  it('a fact that one adds only to dispute it', () => {
    const disputed = { ...fact, positions: { harbour: 'dispute' } };
    expect(edited(written(), H, 'timeline.call', disputed).timeline.call).toEqual(disputed);
  });

  it('a fact that the facilitator adds, which nobody vouches for yet', () => {
    const added = { ...fact, addedBy: '' };
    expect(edited(written(), F, 'timeline.call', added).timeline.call).toEqual(added);
  });
});

describe('a dispute', () => {
  const by = (party: string) => ({
    ...written(),
    timeline: { call: { ...fact, addedBy: party, positions: { harbour: 'dispute' } } },
  });
  const rewritten = (party: string) =>
    edited(deepFreeze(by(party)) as PostMortem, H, 'timeline.call.text', 'The van was late');

  it('ends when whoever disputes the other side’s fact puts it in its own words', () => {
    expect(rewritten('northwind').timeline.call?.positions).toEqual({});
    expect(rewritten('harbour').timeline.call?.positions).toEqual({ harbour: 'dispute' });
  });
});

describe('removes', () => {
  it.each(['timeline.late', 'recurrence.look', 'changes.card', 'changes.card.prevents.number'])(
    '%s',
    (path) => {
      const keys = path.split('.');
      const left = (doc: PostMortem) =>
        keys.slice(0, -1).reduce((value: object, key) => value[key as never], doc);
      const next = edited(deepFreeze(written()), N, path, null);
      expect(Object.keys(left(next))).toEqual(
        Object.keys(left(written())).filter((key) => key !== keys.at(-1)),
      );
    },
  );

  it('a factor, which no change prevents then', () => {
    const doc = deepFreeze(written());
    const { factors, changes } = edited(doc, N, 'factors.number', null);
    expect(Object.keys(factors)).toEqual(['bridge']);
    expect(changes.card).toEqual({ ...doc.changes.card, prevents: {} });
    expect(edited(doc, N, 'factors.bridge', null).changes).toBe(doc.changes);
  });

  it('a score, by dimension', () => {
    const rated = edited(written(), N, 'impact.northwind.integrity.after', 2);
    expect(edited(rated, N, 'impact.northwind.integrity', null).impact.northwind).toEqual({});
    expect(edited(rated, N, 'impact.northwind.integrity.after', null).impact.northwind).toEqual({
      integrity: { before: null, after: null },
    });
  });
});

describe('what both sides said to a fact', () => {
  const both = () => play(written(), ['takePosition', H, { position: 'dispute' }]);
  const positionsAfter = (by: PostMortemActor, path: string, value: string) =>
    edited(deepFreeze(both()), by, path, value).timeline.late?.positions;

  it('the other side said to the old words', () => {
    expect(positionsAfter(N, 'timeline.late.text', 'It came late')).toEqual({ northwind: 'agree' });
  });

  it('the other side said to another time', () => {
    const at = '2026-03-04T09:00:00Z';
    expect(positionsAfter(N, 'timeline.late.at', at)).toEqual({ northwind: 'agree' });
    expect(positionsAfter(F, 'timeline.late.at', at)).toEqual({});
  });

  it('both said to other words than the facilitator wrote', () => {
    expect(positionsAfter(F, 'timeline.late.text', 'It came late')).toEqual({});
  });

  it('stands when only the source or the place in the list changes', () => {
    const said = { northwind: 'agree', harbour: 'dispute' };
    expect(positionsAfter(H, 'timeline.late.source', 'Log')).toEqual(said);
    expect(positionsAfter(H, 'timeline.late.order', 'a5')).toEqual(said);
  });
});

describe('what is signed', () => {
  it.each<[string, () => PostMortem, string]>([
    ['by one side', signedByN, 'in_review'],
    ['by both', agreed, 'in_review'],
    ['with a difference', agreedWithDifferences, 'in_review'],
  ])('%s gets a new version', (_, start, stage) => {
    const doc = deepFreeze(start());
    const next = edited(doc, H, 'expectationReset', 'Call first');
    expect(next).toEqual({ ...doc, version: 2, stage, expectationReset: 'Call first' });
    expect(edited(next, H, 'expectationReset', '').version).toBe(2);
  });

  it('by nobody keeps its version', () => {
    expect(edited(inReview(), H, 'expectationReset', 'Call first').version).toBe(1);
  });

  it('stays so when a note is made on a look that was planned', () => {
    const doc = looked();
    const next = edited(doc, H, 'recurrence.look.note', 'No late van');
    expect([next.version, next.stage]).toEqual([doc.version, doc.stage]);
    expect(validSignatures(next)).toEqual(validSignatures(doc));
    expect(validSignatures(next)).toHaveLength(2);
  });

  it.each([
    ['another day', 'recurrence.look.date', '2027-01-15'],
    ['another signal', 'recurrence.look.signal', 'A late van'],
    ['no look', 'recurrence.look', null],
    ['one more look', 'recurrence.r2', check],
  ])('gets a new version with %s', (_, path, value) => {
    const next = edited(agreed(), H, path, value);
    expect([next.version, next.stage]).toEqual([2, 'in_review']);
  });

  it('stays escalated', () => {
    expect(edited(escalated(), N, 'expectationReset', 'Call first').stage).toBe('escalated');
  });
});

describe('refuses', () => {
  const full = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f${i}`, factor]));
  it.each<[string, string, unknown, string, string?, PostMortem?]>([
    ['a value of another kind', 'frame.purpose', 7, 'E_TYPE'],
    ['a text of over a million', 'frame.purpose', 'a'.repeat(1_000_001), 'E_TOO_LONG'],
    ['a line that is too long', 'timeline.late.source', 'a'.repeat(501), 'E_TOO_LONG'],
    ['no title', 'title', '', 'E_EMPTY'],
    ['an unknown word', 'frame.confidentiality', 'secret', 'E_ENUM'],
    ['a day that does not exist', 'changes.card.due', '2026-02-30', 'E_DATE'],
    ['a day far away', 'changes.card.due', '9999-01-01', 'E_DATE_RANGE'],
    ['a party that does not take part', 'changes.card.owner', 'lakeside', 'E_ENUM'],
    ['a score in words', 'impact.harbour.integrity.before', '4', 'E_TYPE'],
    ['a score that is none', 'impact.harbour.integrity.before', Number.NaN, 'E_NUMBER'],
    ['a place that does not exist', 'frame.weather', 'rain', 'E_UNKNOWN_FIELD'],
    ['a place within a text', 'frame.purpose.first', 'rain', 'E_UNKNOWN_FIELD'],
    ['a place that every object has', 'frame.toString', 'rain', 'E_UNKNOWN_FIELD'],
    ['a step that is none', 'escalation.ladder.court', 'rain', 'E_ENUM'],
    ['an id that would harm', 'wentWell.__proto__', {}, 'E_ID', 'path[1]'],
    ['more than one field', 'frame', written().frame, 'E_SHAPE'],
    ['a whole list', 'timeline', {}, 'E_SHAPE'],
    ['a whole side', 'selfChecks.harbour', written().selfChecks.harbour, 'E_SHAPE'],
    ['to remove a side', 'selfChecks.harbour', null, 'E_SHAPE'],
    ['to remove a field', 'frame.purpose', null, 'E_TYPE'],
    ['an entry that is gone', 'factors.f9.text', 'Gone', 'E_UNKNOWN_ITEM', 'factors.f9'],
    ['to remove what is not there', 'factors.f9', null, 'E_UNKNOWN_ITEM'],
    ['an id that is taken', 'factors.number', factor, 'E_DUPLICATE_ID'],
    ['an entry that is none', 'factors.f3', 'text', 'E_SHAPE'],
    ['half an entry', 'factors.f3', { ...factor, text: undefined }, 'E_EMPTY', 'factors.f3.text'],
    ['no place in the list', 'factors.f3', { ...factor, order: '' }, 'E_ID', 'factors.f3.order'],
    ['an unknown field', 'factors.f3', { ...factor, x: 1 }, 'E_UNKNOWN_FIELD', 'factors.f3.x'],
    ['another author', 'factors.f3', { ...factor, by: 'northwind' }, 'E_ACTOR', 'factors.f3.by'],
    ['a later author', 'factors.number.by', 'harbour', 'E_STATE'],
    ['too many entries', 'factors.more', factor, 'E_TOO_LONG', 'factors', spoil('factors', full)],
    [
      'the position of the other side',
      'timeline.call',
      { ...fact, positions: { northwind: 'agree' } },
      'E_ACTOR',
      'timeline.call.positions.northwind',
    ],
    [
      'a result beforehand',
      'recurrence.r2',
      { ...check, result: 'again' },
      'E_STATE',
      'recurrence.r2.result',
    ],
    [
      'a change that prevents nothing known',
      'changes.c2',
      { ...change, by: 'harbour', prevents: { f9: true } },
      'E_UNKNOWN_ITEM',
      'changes.c2.prevents.f9',
    ],
    ['to prevent what is not known', 'changes.card.prevents.f9', true, 'E_UNKNOWN_ITEM'],
    ['to prevent half', 'changes.card.prevents.bridge', false, 'E_ENUM'],
    ['what stands there', 'changes.card.due', '2026-04-15', 'E_UNCHANGED'],
    ['what reads the same', 'title', ` ${written().title}\n`, 'E_UNCHANGED'],
    ['to remove what nobody said', 'event.disputes.harbour', null, 'E_UNCHANGED'],
    ['to put into what is none', 'frame.purpose', 'x', 'E_SHAPE', 'frame', spoil('frame', 'frame')],
    [
      'to push out an array',
      'wentWell.n1',
      { order: 'a0', text: '', by: 'harbour' },
      'E_SHAPE',
      'wentWell',
      spoil('wentWell', [1]),
    ],
  ])('%s', (_, path, value, code, place = path, doc = written()) => {
    expect(codeOf(set(deepFreeze(doc), H, path, value))).toEqual([code, place]);
  });

  it('an edit of nothing', () => {
    expect(codeOf(applyPostMortemEvent(written(), edit(H, [], 'x')))).toEqual([
      'E_SHAPE',
      undefined,
    ]);
  });
});

describe('a document of which not all can be read', () => {
  it('loses nothing of it', () => {
    const odd = put(spoil('timeline.odd', 7), ['weather'], 'rain') as PostMortem;
    const next = edited(deepFreeze(odd), H, 'timeline.late.source', 'Log');
    expect(next).toEqual(put(odd, ['timeline', 'late', 'source'], 'Log'));
  });

  it('gets what was missing', () => {
    const next = edited(spoil('selfChecks', undefined), H, 'selfChecks.harbour.reliable', 'no');
    expect(next.selfChecks.harbour?.reliable).toBe('no');
    const { frame } = edited(spoil('frame', undefined), H, 'frame.purpose', 'Clarify');
    expect(frame).toEqual({ ...frame, purpose: 'Clarify', facilitation: 'none' });
  });

  it('can be mended where it is bad', () => {
    expect(edited(spoil('event.summary', 7), H, 'event.summary', 'Late').event.summary).toBe(
      'Late',
    );
    expect(edited(spoil('timeline.late', 7), H, 'timeline.late', null).timeline).toEqual({});
  });
});
