import { describe, expect, it } from 'vitest';
import {
  createPostMortem,
  inOrder,
  type PostMortemDraft,
  parsePostMortem,
  postMortemTemplates,
  readPostMortem,
  toPostMortemJson,
} from '../../../src/core/index.ts';
import { blank, codeOf, deepFreeze, F, N, STRANGER, unwrap } from './support/postMortems.ts';

const draft: PostMortemDraft = {
  id: 'late-delivery',
  title: 'The delivery of 4 March',
  partyIds: ['northwind', 'harbour'],
  by: N,
  at: '2026-03-05T08:00:00Z',
};
const create = (rest: object) => createPostMortem({ ...draft, ...rest });

it('makes a document in which nothing is said yet', () => {
  expect(createPostMortem(deepFreeze(draft))).toEqual({ ok: true, value: blank() });
});

it('can be read, and written to a file and back', () => {
  const doc = unwrap(createPostMortem(draft));
  expect(readPostMortem(doc)).toEqual({ ok: true, value: { doc, issues: [] } });
  expect(parsePostMortem(unwrap(toPostMortemJson(doc)))).toEqual({ ok: true, value: doc });
});

it('names the commitments that it is about, each once, in their order', () => {
  const doc = unwrap(create({ commitmentIds: ['c2', 'c1', 'c2'] }));
  expect(inOrder(doc.event.commitments).map(([id]) => id)).toEqual(['c2', 'c1']);
});

it('keeps the template as it is now, and the title in one line', () => {
  const { template, title } = unwrap(
    create({ template: postMortemTemplates.short, title: ' The \u202Edelivery\nof 4 March ' }),
  );
  expect(template).toEqual(postMortemTemplates.short);
  expect(title).toBe('The delivery of 4 March');
});

describe('refuses', () => {
  it.each<[string, object, string, string]>([
    ['no id', { id: undefined }, 'E_ID', 'id'],
    ['an id that would harm records', { id: '__proto__' }, 'E_ID', 'id'],
    ['no title', { title: ' ' }, 'E_EMPTY', 'title'],
    ['a title that is too long', { title: 'a'.repeat(501) }, 'E_TOO_LONG', 'title'],
    ['one party', { partyIds: ['northwind'] }, 'E_SHAPE', 'partyIds'],
    ['three parties', { partyIds: ['northwind', 'harbour', 'lakeside'] }, 'E_SHAPE', 'partyIds'],
    ['one party twice', { partyIds: ['northwind', 'northwind'] }, 'E_SHAPE', 'partyIds'],
    ['a party that is a number', { partyIds: ['northwind', 7] }, 'E_ID', 'partyIds[1]'],
    ['a party called shared', { partyIds: ['northwind', 'shared'] }, 'E_ID', 'partyIds[1]'],
    ['a party called outside', { partyIds: ['outside', 'harbour'] }, 'E_ID', 'partyIds[0]'],
    ['a stranger', { by: STRANGER }, 'E_ACTOR', 'by.partyId'],
    ['a facilitator, who is of neither', { by: F }, 'E_ACTOR', 'by.partyId'],
    ['a day for a moment', { at: '2026-03-05' }, 'E_DATE', 'at'],
    ['a bad template', { template: { id: 't', version: 1 } }, 'E_SHAPE', 'template.sections'],
    ['a commitment that is none', { commitmentIds: [7] }, 'E_ID', 'commitmentIds[0]'],
    [
      'too many commitments',
      { commitmentIds: Array.from({ length: 2001 }, (_, i) => `c${i}`) },
      'E_TOO_LONG',
      'commitmentIds',
    ],
  ])('%s', (_, rest, code, path) => {
    expect(codeOf(create(rest))).toEqual([code, path]);
  });

  it.each([null, undefined, [], 'draft'])('%j', (value) => {
    expect(codeOf(createPostMortem(value as never))).toEqual(['E_SHAPE', undefined]);
  });
});
