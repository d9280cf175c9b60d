import { describe, expect, it } from 'vitest';
import {
  CLOCK,
  type CommitmentDraft,
  createCommitment,
  readCommitment,
} from '../../../src/core/index.ts';
import { codeOf, deepFreeze, make, makeDraft, P, R, wholeTerms } from './conversation.ts';

const created = (rest: object) => createCommitment({ ...makeDraft(), ...rest } as CommitmentDraft);

it('begins as a draft in which nothing has happened', () => {
  const draft = deepFreeze(makeDraft({ dimensionIds: ['predictability'], blockedBy: ['c0'] }));
  expect(createCommitment(draft)).toEqual({
    ok: true,
    value: {
      ...draft,
      state: 'draft',
      terms: [wholeTerms],
      agreed: [],
      respondBy: null,
      pendingAmendment: null,
      history: [],
    },
  });
});

it('may be unfinished', () => {
  const terms = { deliverable: '', conditions: [], due: null };
  expect(make({ terms }).terms).toEqual([terms]);
});

it('takes a date that is left out for none', () => {
  expect(created({ terms: { deliverable: 'x', conditions: [] } })).toMatchObject({
    value: { terms: [{ due: null }] },
  });
});

it('leaves out fields that it does not know', () => {
  const commitment = make({ state: 'satisfied', history: [1], extra: true } as object);
  expect(commitment).toEqual(make());
});

describe('the title', () => {
  it.each([
    ['bidi controls', 'Ward \u202Esdnuor\u202C', 'Ward sdnuor'],
    ['the mark that turns Arabic text', 'Ward\u061C 12', 'Ward 12'],
    ['hidden tag characters', 'Ward\u{E0041}\u{E0042}', 'Ward'],
    ['a lone surrogate', 'Ward \uD83D rounds', 'Ward \uFFFD rounds'],
    ['line breaks', ' Ward\r\n rounds ', 'Ward rounds'],
    ['a family', 'Ward 👨‍👩‍👧', 'Ward 👨‍👩‍👧'],
    ['Arabic and Latin', 'جناح ward', 'جناح ward'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['500 characters', 'x'.repeat(500), 'x'.repeat(500)],
  ])('with %s is one line', (_, title, line) => {
    expect(make({ title }).title).toBe(line);
  });

  it.each([
    ['nothing', undefined, 'E_EMPTY'],
    ['an empty text', '', 'E_EMPTY'],
    ['only spaces and controls', ' \u202E\n', 'E_EMPTY'],
    ['null', null, 'E_TYPE'],
    ['an object', { toString: (): string => 'x' }, 'E_TYPE'],
    ['501 characters', 'x'.repeat(501), 'E_TOO_LONG'],
    ['100 kB', 'x'.repeat(100_000), 'E_TOO_LONG'],
    ['10,000 combining marks', `Z${'\u0301'.repeat(10_000)}`, 'E_TOO_LONG'],
    ['2 MB', 'x'.repeat(2_000_000), 'E_TOO_LONG'],
  ])('cannot be %s', (_, title, code) => {
    expect(codeOf(created({ title }))).toEqual([code, 'title']);
  });

  it('names the limit', () => {
    const result = created({ title: 'x'.repeat(501) });
    expect(result).toMatchObject({ error: { message: 'A line has at most 500 characters.' } });
  });
});

describe('a text', () => {
  const withText = (text: string) => created({ terms: { ...wholeTerms, deliverable: text } });

  it('keeps its lines and its direction, and loses lone surrogates', () => {
    const text = 'one\ntwo \u202Eeerht \uDC00';
    expect(withText(text)).toMatchObject({
      value: { terms: [{ deliverable: 'one\ntwo \u202Eeerht \uFFFD' }] },
    });
  });

  it('has at most 1,000,000 characters', () => {
    expect(codeOf(withText('x'.repeat(1_000_000)))).toBe('accepted');
    expect(withText('x'.repeat(1_000_001))).toEqual({
      ok: false,
      error: {
        code: 'E_TOO_LONG',
        path: 'terms.deliverable',
        message: 'A text has at most 1,000,000 characters.',
      },
    });
  });
});

describe('ids', () => {
  const bad: [string, unknown][] = [
    ['a number', 7],
    ['nothing', undefined],
    ['an empty text', ''],
    ['201 characters', 'x'.repeat(201)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['prototype', 'prototype'],
    ['a line break', 'a\nb'],
    ['NUL', 'a\0'],
    ['a C1 control', 'a\u0085b'],
    ['a list', ['a']],
  ];
  it.each(bad)('%s is none', (_, id) => {
    expect(codeOf(created({ id }))).toEqual(['E_ID', 'id']);
    expect(codeOf(created({ performer: { partyId: id } }))).toEqual(['E_ID', 'performer.partyId']);
    expect(codeOf(created({ blockedBy: ['c0', id] }))).toEqual(['E_ID', 'blockedBy[1]']);
    const terms = { ...wholeTerms, conditions: [{ id, text: 'x' }] };
    expect(codeOf(created({ terms }))).toEqual(['E_ID', 'terms.conditions[0].id']);
  });

  it('of the clock is no side of a commitment, so that no party speaks for the clock', () => {
    const clock = { partyId: CLOCK };
    expect(codeOf(created({ requester: clock, by: P }))).toEqual(['E_ID', 'requester.partyId']);
    expect(codeOf(created({ performer: clock }))).toEqual(['E_ID', 'performer.partyId']);
    const stored = { ...make(), performer: clock };
    expect(codeOf(readCommitment(stored))).toEqual(['E_ID', 'performer.partyId']);
  });

  it('__proto__ as a key of JSON pollutes nothing', () => {
    const draft = JSON.parse(
      `{"__proto__": {"polluted": 1}, ${JSON.stringify(makeDraft()).slice(1)}`,
    );
    expect(codeOf(createCommitment(draft))).toBe('accepted');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('that are inherited do not count', () => {
    const draft = Object.create(makeDraft());
    expect(codeOf(createCommitment(draft))).toEqual(['E_ID', 'id']);
  });

  it('have up to 200 characters of any script', () => {
    expect(codeOf(created({ id: 'x'.repeat(200) }))).toBe('accepted');
    expect(codeOf(created({ id: 'зобов’язання 1' }))).toBe('accepted');
  });

  it('of two conditions differ', () => {
    const conditions = [wholeTerms.conditions[0], { id: 'on-time', text: 'again' }];
    expect(codeOf(created({ terms: { ...wholeTerms, conditions } }))).toEqual([
      'E_DUPLICATE_ID',
      'terms.conditions[1].id',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-02-29', 'E_DATE'],
    ['2100-02-29', 'E_DATE'],
    ['2026-04-31', 'E_DATE'],
    ['2026-00-10', 'E_DATE'],
    ['9999-12-31', 'E_DATE_RANGE'],
    ['0099-01-01', 'E_DATE_RANGE'],
    ['1/2/2026', 'E_DATE'],
    ['٢٠٢٦-٠٣-٣١', 'E_DATE'],
    ['0', 'E_DATE'],
    ['2026-03-29T02:30', 'E_DATE'],
  ])('%s is refused and named', (due, code) => {
    const result = created({ terms: { ...wholeTerms, due } });
    expect(codeOf(result)).toEqual([code, 'terms.due']);
    expect(result).toMatchObject({ error: { message: expect.stringContaining(`"${due}"`) } });
  });

  it.each(['', 20260331, {}])('%j is refused', (due) => {
    expect(codeOf(created({ terms: { ...wholeTerms, due } }))).toEqual(['E_DATE', 'terms.due']);
  });

  it('accepts a leap day', () => {
    expect(codeOf(created({ terms: { ...wholeTerms, due: '2028-02-29' } }))).toBe('accepted');
  });

  it.each([
    '2026-03-01',
    '2026-03-01T08:00:00',
    '2026-03-01T08:00:00+01:00',
    '2026-02-30T08:00:00Z',
    '2026-03-01T25:00:00Z',
    'now',
    0,
    undefined,
  ])('%j is no moment', (at) => {
    expect(codeOf(created({ at }))).toEqual(['E_DATE', 'at']);
  });
});

describe('the sides', () => {
  it('are two organisations', () => {
    expect(codeOf(created({ performer: { ...R, personId: 'other' } }))).toEqual([
      'E_ACTOR',
      'performer.partyId',
    ]);
  });

  it('write the draft themselves', () => {
    expect(codeOf(created({ by: { partyId: 'lakeside' } }))).toEqual(['E_ACTOR', 'by.partyId']);
    expect(make({ by: P }).by).toEqual(P);
  });
});

it('does not wait for itself', () => {
  expect(codeOf(created({ blockedBy: ['c0', 'c1'] }))).toEqual(['E_CYCLE', 'blockedBy']);
});

it.each([
  [
    'a source of an unknown kind',
    { source: { kind: 'constructor', id: 'p', itemId: 'i' } },
    'E_ENUM',
    'source.kind',
  ],
  [
    'a source without an item',
    { source: { kind: 'articulation', id: 'a' } },
    'E_ID',
    'source.itemId',
  ],
  ['terms that are a list', { terms: [] }, 'E_SHAPE', 'terms'],
  ['no terms', { terms: null }, 'E_SHAPE', 'terms'],
  [
    'conditions that are a record',
    { terms: { ...wholeTerms, conditions: {} } },
    'E_SHAPE',
    'terms.conditions',
  ],
  [
    'a hole among the conditions',
    { terms: { ...wholeTerms, conditions: Array(1) } },
    'E_SHAPE',
    'terms.conditions[0]',
  ],
  ['dimensions that are a text', { dimensionIds: 'all' }, 'E_SHAPE', 'dimensionIds'],
  ['an actor that is a text', { by: 'northwind' }, 'E_SHAPE', 'by'],
])('refuses %s', (_, rest, code, path) => {
  expect(codeOf(created(rest))).toEqual([code, path]);
});

it.each([null, undefined, [], 7, 'draft', () => 1, Symbol('draft')])('refuses %s', (draft) => {
  expect(codeOf(createCommitment(draft as never))).toEqual(['E_SHAPE', undefined]);
});
