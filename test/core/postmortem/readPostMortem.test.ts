import { describe, expect, it } from 'vitest';
import { type PostMortem, readPostMortem } from '../../../src/core/index.ts';
import { put } from './support/anyPostMortem.ts';
import {
  agreed,
  blank,
  codeOf,
  deepFreeze,
  signedByN,
  unwrap,
  written,
} from './support/postMortems.ts';

const done = agreed();

const read = (value: unknown) => unwrap(readPostMortem(value));
const spoil = (path: string, junk: unknown, doc: PostMortem = done) =>
  put(doc, path.split('.'), junk);
const issuesOf = (value: unknown) =>
  read(value).issues.map(({ path, refusal }) => [path.join('.'), refusal.code]);

it('shows a good document as it is, not a copy', () => {
  const doc = deepFreeze(done);
  expect(read(doc).doc).toBe(doc);
  expect(read(doc).issues).toEqual([]);
});

it('makes anew only what it had to mend', () => {
  const given = spoil('factors.number.text', 7) as PostMortem;
  const { doc } = read(given);
  expect(doc.timeline).toBe(given.timeline);
  expect(doc.factors.bridge).toBe(given.factors.bridge);
  expect(doc.factors.number).toEqual({ ...done.factors.number, text: '' });
});

it('reads again only what is not known to be good', () => {
  const known = new WeakMap();
  const first = unwrap(readPostMortem(done, known)).doc;
  let looks = 0;
  const watched = new Proxy(first.timeline, {
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });
  const next = { ...first, timeline: watched };
  unwrap(readPostMortem(next, known));
  const once = looks;
  expect(once).toBeGreaterThan(0);
  const later = { ...next, title: '', factors: { ...next.factors, odd: 7 } } as never;
  const { doc, issues } = unwrap(readPostMortem(later, known));
  expect(looks).toBe(once);
  expect(doc.timeline).toBe(watched);
  expect(issues.map(({ path }) => path.join('.'))).toEqual(['title', 'factors.odd']);
});

it('takes nothing from what it was given', () => {
  const given = spoil('timeline.late', 7);
  const before = JSON.stringify(given);
  read(deepFreeze(given));
  expect(JSON.stringify(given)).toBe(before);
});

it('says where and why, in words', () => {
  expect(read(spoil('changes.card.due', '2026-02-29')).issues).toEqual([
    {
      path: ['changes', 'card', 'due'],
      refusal: {
        code: 'E_DATE',
        message: 'There is no such day: "2026-02-29". A day is written like 2026-03-31.',
        path: 'changes.card.due',
      },
    },
  ]);
});

describe('shows in place of', () => {
  it.each<[string, string, unknown, string, unknown]>([
    ['a text that is none', 'event.summary', { toString: 1 }, 'E_TYPE', ''],
    ['a missing text', 'frame.purpose', undefined, 'E_EMPTY', ''],
    ['an empty title', 'title', ' ', 'E_EMPTY', ''],
    ['an unknown word', 'event.violationType', 'constructor', 'E_ENUM', 'unclear'],
    ['an unknown stage', 'stage', 'toString', 'E_ENUM', 'draft'],
    ['a day that does not exist', 'timeline.late.at', '2026-02-29T10:00:00Z', 'E_DATE', ''],
    ['a day far away', 'recurrence.look.date', '9999-12-31', 'E_DATE_RANGE', ''],
    ['a stranger who owns a change', 'changes.card.owner', 'lakeside', 'E_ENUM', ''],
    ['a version below one', 'version', 0, 'E_RANGE', 1],
    ['a section that is none', 'frame', 'frame', 'E_SHAPE', blank().frame],
    ['a list that is an array', 'timeline', [{ id: 't1' }, { id: 't1' }], 'E_SHAPE', {}],
    ['a history that is none', 'history', {}, 'E_SHAPE', []],
  ])('%s', (_, path, junk, code, shown) => {
    const given = spoil(path, junk);
    expect(issuesOf(given)).toEqual([[path, code]]);
    const found = path
      .split('.')
      .reduce((value: object, key) => value[key as never], read(given).doc);
    expect(found).toEqual(shown);
  });
});

describe('leaves out', () => {
  it.each<[string, string, unknown, [string, string], (doc: PostMortem) => unknown, unknown]>([
    [
      'an entry that is none',
      'timeline.late',
      7,
      ['timeline.late', 'E_SHAPE'],
      ({ timeline }) => timeline,
      {},
    ],
    [
      'a position that is none',
      'timeline.late.positions',
      { northwind: 'agree', harbour: 'maybe' },
      ['timeline.late.positions.harbour', 'E_ENUM'],
      ({ timeline }) => timeline.late?.positions,
      { northwind: 'agree' },
    ],
    [
      'what a stranger says',
      'event.disputes',
      { lakeside: 'It was all different' },
      ['event.disputes.lakeside', 'E_ENUM'],
      ({ event }) => event.disputes,
      {},
    ],
    [
      'an entry whose id would harm records',
      'wentWell',
      JSON.parse('{"__proto__":{"text":"x","order":"a0","by":""}}'),
      ['wentWell.__proto__', 'E_ID'],
      ({ wentWell }) => wentWell,
      {},
    ],
    [
      'a factor that is prevented by half',
      'changes.card.prevents.number',
      false,
      ['changes.card.prevents.number', 'E_ENUM'],
      ({ changes }) => changes.card?.prevents,
      {},
    ],
    [
      'an unknown element of an apology',
      'acknowledgements.harbour.elements',
      { denial: 'It was not us' },
      ['acknowledgements.harbour.elements.denial', 'E_ENUM'],
      ({ acknowledgements }) => acknowledgements.harbour?.elements,
      {},
    ],
    [
      'a verb that is none',
      'history',
      [null],
      ['history.0', 'E_SHAPE'],
      ({ history }) => history,
      [],
    ],
    [
      'an edit in the history',
      'history',
      [{ ...done.history[0], type: 'edit', path: ['title'], value: 'Late' }],
      ['history.0', 'E_ENUM'],
      ({ history }) => history,
      [],
    ],
    [
      'the second verb with one id',
      'history',
      [done.history[0], done.history[0]],
      ['history.1.id', 'E_DUPLICATE_ID'],
      ({ history }) => history,
      [done.history[0]],
    ],
  ])('%s', (_, path, junk, issue, shown, expected) => {
    const given = spoil(path, junk);
    expect(issuesOf(given)).toEqual([issue]);
    expect(shown(read(given).doc)).toEqual(expected);
  });

  it('a signature with one bad part: it counts whole or not at all', () => {
    const [id] = Object.keys(signedByN().signatures);
    const given = spoil(`signatures.${id}.contentHash`, 7, signedByN());
    expect(issuesOf(given)).toEqual([[`signatures.${id}.contentHash`, 'E_ID']]);
    expect(read(given).doc.signatures).toEqual({});
  });

  it('what lies beyond 2,000 entries of a list', () => {
    const note = { order: 'a0', text: 'The ward coped', by: 'harbour' };
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`n${i}`, note]));
    const given = spoil('wentWell', many);
    expect(issuesOf(given)).toEqual([['wentWell', 'E_TOO_LONG']]);
    expect(read(given).issues[0]?.refusal.message).toContain('2,000');
    expect(Object.keys(read(given).doc.wentWell)).toHaveLength(2000);
  });
});

describe('keeps and reports', () => {
  it.each(['weather', 'frame.weather', 'timeline.late.weather'])('the unknown field %s', (path) => {
    const given = spoil(path, { text: 'rain' });
    expect(issuesOf(given)).toEqual([[path, 'E_UNKNOWN_FIELD']]);
    expect(read(given).doc).toBe(given);
  });

  it('a text of more than a million characters: nobody loses what they have written', () => {
    const long = 'a'.repeat(1_000_001);
    const given = spoil('perspectives.harbour.happened', long);
    expect(issuesOf(given)).toEqual([['perspectives.harbour.happened', 'E_TOO_LONG']]);
    expect(read(given).issues[0]?.refusal.message).toContain('1,000,000');
    expect(read(given).doc.perspectives.harbour?.happened).toBe(long);
  });

  it('a place in a list that is none', () => {
    const given = spoil('timeline.late.order', 7);
    expect(issuesOf(given)).toEqual([['timeline.late.order', 'E_ID']]);
    expect(read(given).doc.timeline.late?.text).toBe('The van reached the ward');
  });
});

describe('has nothing to say against', () => {
  it.each<[string, string, unknown]>([
    ['a fact without a time', 'timeline.late.at', ''],
    ['a fact of which only the day is known', 'timeline.late.at', '2026-03-04'],
    ['families in one character', 'event.summary', '👩‍👩‍👧‍👦 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['turned text where turning is writing', 'event.summary', '\u202Ename'],
    ['a million characters', 'event.summary', 'a'.repeat(1_000_000)],
    ['no change in one dimension', 'impact.harbour', { integrity: { before: 3, after: null } }],
    ['an author who is of neither side', 'timeline.late.addedBy', 'mediators'],
  ])('%s', (_, path, value) => {
    const given = spoil(path, value);
    expect(issuesOf(given)).toEqual([]);
    expect(read(given).doc).toBe(given);
  });
});

it('cleans lines of what turns or hides what stands around them, without a word', () => {
  const given = spoil('timeline.late.source', 'Delivery\u202E note\u{E0041}\n311');
  expect(issuesOf(given)).toEqual([]);
  expect(read(given).doc.timeline.late?.source).toBe('Delivery note 311');
});

it('makes half characters whole', () => {
  expect(read(spoil('event.summary', 'late\uD800')).doc.event.summary).toBe('late\uFFFD');
});

describe('refuses', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['null', null, 'E_SHAPE', undefined],
    ['a list', [written()], 'E_SHAPE', undefined],
    ['a text', 'post-mortem', 'E_SHAPE', undefined],
    ['a document without an id', spoil('id', undefined), 'E_ID', 'id'],
    ['a document of nobody', spoil('partyIds', undefined), 'E_SHAPE', 'partyIds'],
    ['a document of one party', spoil('partyIds', ['harbour', 'harbour']), 'E_SHAPE', 'partyIds'],
  ])('%s', (_, value, code, path) => {
    expect(codeOf(readPostMortem(value))).toEqual([code, path]);
  });
});
