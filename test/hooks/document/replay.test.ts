import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/hooks/document/changesBetween.ts';
import type { Operation } from '../../../src/hooks/document/documentTypes.ts';
import { replay } from '../../../src/hooks/document/replay.ts';
import { edit, type Page, type PageEvent, page, pageKind } from './page.ts';

const did = (path: readonly string[], value: unknown, base: unknown): Operation<PageEvent> => ({
  did: 'edit',
  event: edit(path, value),
  path,
  value,
  base,
});
const verb = (event: PageEvent): Operation<PageEvent> => ({ did: 'act', event });
const texts = (a: string, b = ''): Page => page({ texts: { a, b } });
const entry = (text: string, note = '') => ({ text, note });

describe('changesBetween', () => {
  const at = { a: { x: '1', y: '2' }, list: [{ id: 'h1', v: 1 }], tags: ['p'] };

  it.each([
    ['nothing', at, structuredClone(at), []],
    ['a field', at, { ...at, a: { x: '1', y: '3' } }, [{ path: ['a', 'y'], value: '3' }]],
    ['a new entry', at, { ...at, b: { x: '' } }, [{ path: ['b'], value: { x: '' } }]],
    ['a removed entry', at, { list: at.list, tags: at.tags }, [{ path: ['a'], value: null }]],
    [
      'an entry of a list with ids',
      at,
      { ...at, list: [...at.list, { id: 'h2', v: 2 }] },
      [{ path: ['list', 'h2'], value: { id: 'h2', v: 2 } }],
    ],
    [
      'a list without ids',
      at,
      { ...at, tags: ['p', 'q'] },
      [{ path: ['tags'], value: ['p', 'q'] }],
    ],
    [
      'a field that loses its value',
      at,
      { ...at, a: { x: '1', y: undefined } },
      [{ path: ['a', 'y'], value: null }],
    ],
    ['a shape', at, { ...at, a: 'text' }, [{ path: ['a'], value: 'text' }]],
    ['all of it', at, null, [{ path: [], value: null }]],
  ])('finds %s', (_, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it('looks into nothing that both share', () => {
    const shared = {
      get field(): never {
        throw new Error('looked');
      },
    };
    expect(changesBetween({ shared, n: 1 }, { shared, n: 2 })).toEqual([{ path: ['n'], value: 2 }]);
  });
});

describe('replay', () => {
  it('does on theirs what was done here', () => {
    const theirs = page({ texts: { a: '', b: 'theirs' }, entries: { t: entry('t') } });
    const done = [
      did(['texts', 'a'], 'mine', ''),
      did(['entries', 'm'], entry('m'), undefined),
      did(['entries', 'm', 'note'], 'more', ''),
      verb({ type: 'stamp', id: 's' }),
    ];
    const { value, operations, leftovers } = replay(pageKind, theirs, done);
    expect(value).toEqual({
      ...theirs,
      texts: { a: 'mine', b: 'theirs' },
      entries: { t: entry('t'), m: entry('m', 'more') },
      history: [{ id: 's', type: 'stamp' }],
    });
    expect(operations).toEqual(done);
    expect(leftovers).toEqual([]);
  });

  it('leaves over what both changed, and overwrites nothing of theirs', () => {
    const mine = did(['texts', 'a'], 'mine', 'base');
    const other = did(['texts', 'b'], 'mine', '');
    const { value, operations, leftovers } = replay(pageKind, texts('theirs'), [mine, other]);
    expect(value.texts).toEqual({ a: 'theirs', b: 'mine' });
    expect(operations).toEqual([other]);
    expect(leftovers).toEqual([{ operation: mine, refusal: null }]);
  });

  it('has nothing to do where both did the same', () => {
    const mine = did(['texts', 'a'], 'same', 'base');
    expect(replay(pageKind, texts('same'), [mine])).toEqual({
      value: texts('same'),
      operations: [],
      leftovers: [],
    });
  });

  it('takes an entry that both changed field by field', () => {
    const theirs = page({ entries: { x: entry('theirs', 'base') } });
    const mine = did(['entries', 'x'], entry('base', 'mine'), entry('base', 'base'));
    const { value, leftovers } = replay(pageKind, theirs, [mine]);
    expect(value.entries).toEqual({ x: entry('theirs', 'mine') });
    expect(leftovers).toEqual([]);
    const both = did(['entries', 'x'], entry('mine', 'mine'), entry('base', 'base'));
    const result = replay(pageKind, theirs, [both]);
    expect(result.value.entries).toEqual({ x: entry('theirs', 'mine') });
    expect(result.leftovers).toMatchObject([
      { operation: { path: ['entries', 'x', 'text'], value: 'mine', base: 'base' } },
    ]);
  });

  it('leaves a removal over when they went on with the entry', () => {
    const theirs = page({ entries: { x: entry('theirs') } });
    const { value, leftovers } = replay(pageKind, theirs, [
      did(['entries', 'x'], null, entry('b')),
    ]);
    expect(value).toEqual(theirs);
    expect(leftovers).toHaveLength(1);
  });

  it('has nothing to do where an entry is gone already, or a text was never there', () => {
    const gone = did(['entries', 'x'], null, entry('b'));
    expect(replay(pageKind, page(), [gone]).leftovers).toEqual([]);
    const first = did(['texts', 'new'], 'mine', undefined);
    const theirs = page({ texts: { new: '' } });
    expect(replay(pageKind, theirs, [first]).value.texts).toEqual({ new: 'mine' });
  });

  it('puts another document in its place, and says when that went over theirs', () => {
    const base = page();
    const other = page({ colour: 'blue' });
    const replaced: Operation<PageEvent> = { did: 'replace', value: other, base };
    expect(replay(pageKind, page(), [replaced])).toEqual({
      value: other,
      operations: [replaced],
      leftovers: [],
    });
    const { value, leftovers } = replay(pageKind, texts('theirs'), [replaced]);
    expect(value).toBe(other);
    expect(leftovers).toEqual([{ operation: replaced, refusal: null }]);
  });

  it('leaves over what the document refuses now', () => {
    const closed = page({ stage: 'closed' });
    const done = [did(['texts', 'a'], 'mine', ''), verb({ type: 'stamp', id: 's' })];
    const { value, operations, leftovers } = replay(pageKind, closed, done);
    expect(value).toBe(closed);
    expect(operations).toEqual([]);
    expect(leftovers.map(({ refusal }) => refusal?.code)).toEqual(['E_CLOSED', 'E_CLOSED']);
  });
});
