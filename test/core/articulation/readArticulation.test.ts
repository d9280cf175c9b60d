import { describe, expect, it } from 'vitest';
import { readArticulation } from '../../../src/core/articulation/readArticulation.ts';
import { articulationShape } from '../../../src/core/articulation/shape/articulationShape.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { mapText } from '../../../src/core/document/mapText.ts';
import { valueAt } from '../../../src/core/own.ts';
import { begun, codeOf, deepFreeze, inForce, unwrap, written } from './support/agreements.ts';
import { put } from './support/anyArticulation.ts';

const done = written();
const read = (value: unknown) => unwrap(readArticulation(value));
const spoil = (path: string, junk: unknown, doc: Articulation = done) =>
  put(doc, path.split('.'), junk);
const issuesOf = (value: unknown) =>
  read(value).issues.map(({ path, refusal }) => [path.join('.'), refusal.code]);
const shownAt = (value: unknown, path: string) => valueAt(read(value).doc, path.split('.'));

it.each([
  ['a draft', written()],
  ['what is in force', inForce()],
  ['the next version', begun({ id: 'v2', supersedes: inForce() })],
])('shows %s as it is, not a copy', (_, given) => {
  const doc = deepFreeze(given);
  expect(read(doc).issues).toEqual([]);
  expect(read(doc).doc).toBe(doc);
});

it('makes anew only what it had to mend', () => {
  const given = spoil('clauses.time.text', 7) as Articulation;
  const { doc } = read(given);
  expect(doc.people).toBe(given.people);
  expect(doc.clauses.call).toBe(given.clauses.call);
  expect(doc.clauses.time).toEqual({ ...done.clauses.time, text: '' });
});

it('tells of two accountables at the place, in words, and takes nothing from what was given', () => {
  const given = deepFreeze(spoil('clauses.call.accountable', ['northwind', 'harbour']));
  expect(read(given).issues).toEqual([
    {
      path: ['clauses', 'call', 'accountable'],
      refusal: {
        code: 'E_TYPE',
        message: 'Exactly one answers for a responsibility: one id stands here, not a list of 2.',
        path: 'clauses.call.accountable',
      },
    },
  ]);
  expect(shownAt(given, 'clauses.call.accountable')).toBe('');
  expect(valueAt(given, ['clauses', 'call', 'accountable'])).toEqual(['northwind', 'harbour']);
});

describe('shows in place of', () => {
  it.each<[string, string, unknown, string, unknown, string?]>([
    ['a text that is none', 'clauses.time.text', { toString: 1 }, 'E_TYPE', ''],
    ['an unknown status', 'status', 'toString', 'E_ENUM', 'draft'],
    ['an unknown section', 'clauses.moved.section', 'constructor', 'E_ENUM', 'situation'],
    ['a day that does not exist', 'effectiveFrom', '2026-02-29', 'E_DATE', ''],
    ['a day far away', 'reviewBy', '9999-12-31', 'E_DATE_RANGE', ''],
    ['an outcome by a day that is none', 'clauses.time.by', '1/2/2026', 'E_DATE', ''],
    ['an aspect that is none', 'clauses.moved.aspect', 'odd', 'E_ENUM', ''],
    ['a version below one', 'version', 0, 'E_RANGE', 1],
    ['clauses in an array', 'clauses', [{ id: 'c' }, { id: 'c' }], 'E_SHAPE', {}],
    ['a history that is none', 'history', {}, 'E_SHAPE', []],
    ['a version before that is none', 'supersedes', 7, 'E_SHAPE', null],
    ['a missing version before', 'supersedes', undefined, 'E_SHAPE', null],
    ['an end by half', 'clauses.fax.ended', 'partly', 'E_TYPE', false],
    ['the author who takes no part', 'clauses.call.proposedBy', 'lakeside', 'E_ENUM', ''],
    ['the party that a person is not of', 'people.dispatcher.partyId', 'lakeside', 'E_ENUM', ''],
    ['one who does it, as a text', 'clauses.call.responsible', 'harbour', 'E_SHAPE', []],
    [
      'those who do it, of whom one is none',
      'clauses.call.responsible',
      ['harbour', 7, 'harbour'],
      'E_ID',
      ['harbour'],
    ],
    [
      'too many who do it',
      'clauses.call.responsible',
      Array.from({ length: 2001 }, (_, i) => `p${i}`),
      'E_TOO_LONG',
      Array.from({ length: 2000 }, (_, i) => `p${i}`),
    ],
  ])('%s', (_, path, junk, code, shown) => {
    const given = deepFreeze(spoil(path, junk));
    expect(issuesOf(given)).toEqual([[path, code]]);
    expect(shownAt(given, path)).toEqual(shown);
  });
});

describe('leaves out', () => {
  it.each<[string, string, unknown, [string, string], string, unknown]>([
    [
      'a clause that is none',
      'clauses.call',
      7,
      ['clauses.call', 'E_SHAPE'],
      'clauses.call',
      undefined,
    ],
    [
      'a clause whose id would harm records',
      'clauses',
      JSON.parse('{"__proto__":{"text":"x"}}'),
      ['clauses.__proto__', 'E_ID'],
      'clauses',
      {},
    ],
    [
      'a reply with a bad part: it counts whole or not at all',
      'replies.call.northwind.of',
      7,
      ['replies.call.northwind.of', 'E_ID'],
      'replies.call',
      {},
    ],
    [
      'a counter with two accountables',
      'replies.call.northwind.wording',
      { accountable: ['a', 'b'] },
      ['replies.call.northwind.wording.accountable', 'E_TYPE'],
      'replies.call',
      {},
    ],
    [
      'what a stranger says to a clause',
      'replies.call',
      { lakeside: done.replies.call?.northwind },
      ['replies.call.lakeside', 'E_ENUM'],
      'replies.call',
      {},
    ],
    ['rounds of no section', 'echoes', { blame: {} }, ['echoes.blame', 'E_ENUM'], 'echoes', {}],
    [
      'a person with the id of a party',
      'people',
      { harbour: done.people.dispatcher },
      ['people.harbour', 'E_ID'],
      'people',
      {},
    ],
    ['an act that is none', 'history', [null], ['history.0', 'E_SHAPE'], 'history', []],
  ])('%s', (_, path, junk, issue, place, shown) => {
    const given = spoil(path, junk);
    expect(issuesOf(given)).toEqual([issue]);
    expect(shownAt(given, place)).toEqual(shown);
  });

  it.each([
    ['contentHash', 7, 'contentHash', 'E_ID'],
    ['partyId', 'lakeside', 'partyId', 'E_ENUM'],
    ['name', ' ', 'name', 'E_EMPTY'],
    ['parts', [], 'parts', 'E_SHAPE'],
    ['parts', { 'clause:a': 7 }, 'parts', 'E_ID'],
  ])('a signature with a bad %s (%j)', (key, junk, place, code) => {
    const given = spoil(`signatures.s-harbour.${key}`, junk, inForce());
    expect(issuesOf(given)).toEqual([[`signatures.s-harbour.${place}`, code]]);
    expect(Object.keys(read(given).doc.signatures)).toEqual(['s-northwind']);
  });
});

describe('keeps and reports', () => {
  it.each<[string, unknown]>([
    ['weather', 'rain'],
    ['clauses.call.weather', { sky: 'grey' }],
    ['clauses.moved.target', '98 %'],
    ['clauses.vans.accountable', 'harbour'],
    ['clauses.time.ended', true],
  ])('the field %s that is not known there', (path, value) => {
    const given = deepFreeze(spoil(path, value));
    expect(issuesOf(given)).toEqual([[path, 'E_UNKNOWN_FIELD']]);
    expect(read(given).doc).toBe(given);
  });

  it('a foreign field of the version before', () => {
    const given = put(
      begun({ id: 'v2', supersedes: inForce() }),
      [...['supersedes', 'clauses', 'vans', 'measure']],
      'Vans',
    );
    expect(issuesOf(given)).toEqual([['supersedes.clauses.vans.measure', 'E_UNKNOWN_FIELD']]);
  });

  it('says which field the section lacks', () => {
    const [issue] = read(spoil('clauses.moved.target', '98 %')).issues;
    expect(issue?.refusal.message).toBe(
      'Clauses of this section do not have the field "target"; it is kept, but not shown.',
    );
  });

  it('a clause of more than a million characters: nobody loses what they have written', () => {
    const long = 'a'.repeat(1_000_001);
    const given = spoil('clauses.time.text', long);
    expect(issuesOf(given)).toEqual([['clauses.time.text', 'E_TOO_LONG']]);
    expect(read(given).issues[0]?.refusal.message).toContain('1,000,000');
    expect(shownAt(given, 'clauses.time.text')).toBe(long);
  });
});

describe('has nothing to say against what does not fit together: that is for the gaps', () => {
  it.each<[string, string, unknown]>([
    ['a review before it begins', 'reviewBy', '2026-01-01'],
    ['an outcome that is not there', 'clauses.call.outcomeId', 'gone'],
    ['somebody unknown who answers', 'clauses.call.accountable', 'nobody-we-know'],
    ['a resource of a party that left', 'clauses.vans.partyId', 'lakeside'],
    ['what was to end, and does not', 'clauses.fax.ended', false],
    ['nobody who answers', 'clauses.call.accountable', ''],
    ['a million characters', 'clauses.time.text', 'a'.repeat(1_000_000)],
    ['a reason for a clause that is gone', 'reasons', { gone: 'It is done' }],
  ])('%s', (_, path, value) => {
    const given = deepFreeze(spoil(path, value));
    expect(issuesOf(given)).toEqual([]);
    expect(read(given).doc).toBe(given);
  });
});

it('reads 500 clauses, and tells of what lies beyond 2,000', () => {
  const clause = done.clauses.time as StoredClause;
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, clause]));
  const given = spoil('clauses', many(500));
  expect(issuesOf(given)).toEqual([]);
  expect(read(given).doc).toBe(given);
  expect(issuesOf(spoil('clauses', many(2001)))).toEqual([['clauses', 'E_TOO_LONG']]);
});

it('takes a signature under more parts than a list has room, and ids as long as ids can be', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 2005 }, (_, i) => [`clause:${String(i).padEnd(200, 'x')}`, 'f']),
  );
  const given = spoil('signatures.s-harbour.parts', parts, inForce());
  expect(issuesOf(given)).toEqual([]);
});

it('reads again only what is not known to be good', () => {
  const known = new WeakMap();
  const first = unwrap(readArticulation(begun({ id: 'v2', supersedes: inForce() }), known)).doc;
  let looks = 0;
  const watched = new Proxy(first.supersedes as object, {
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });
  const next = { ...first, supersedes: watched } as Articulation;
  unwrap(readArticulation(next, known));
  const once = looks;
  expect(once).toBeGreaterThan(0);
  unwrap(readArticulation({ ...next, title: 'Anew' }, known));
  expect(looks).toBe(once);
});

it('finds the texts of the version before, too', () => {
  const doc = begun({ id: 'v2', supersedes: inForce() });
  const hidden = mapText(articulationShape(doc.partyIds), doc, () => 'x');
  expect(hidden.supersedes?.clauses.time?.text).toBe('x');
  expect(hidden.supersedes?.contentHash).toBe(doc.supersedes?.contentHash);
});

describe('refuses', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['null', null, 'E_SHAPE', undefined],
    ['a list', [written()], 'E_SHAPE', undefined],
    ['a text', 'articulation', 'E_SHAPE', undefined],
    ['a document without an id', spoil('id', undefined), 'E_ID', 'id'],
    ['a document of nobody', spoil('partyIds', undefined), 'E_SHAPE', 'partyIds'],
    ['a document of one party', spoil('partyIds', ['harbour']), 'E_SHAPE', 'partyIds'],
  ])('%s', (_, value, code, path) => {
    expect(codeOf(readArticulation(value))).toEqual([code, path]);
  });
});
