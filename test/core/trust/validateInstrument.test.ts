import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreResponses, validateInstrument } from '../../../src/core/index.ts';
import { anything, makeInstrument, makeResponse } from './make.ts';

const good = makeInstrument([2, 1]);

function codeOf(instrument: unknown): [string, string | undefined] | 'accepted' {
  const result = validateInstrument(instrument);
  return result.ok ? 'accepted' : [result.error.code, result.error.path];
}

describe('validateInstrument', () => {
  it.each([0, 1, 2, 1000])('accepts %i dimensions', (count) => {
    const instrument = makeInstrument(Array.from({ length: count }, () => 1));
    expect(validateInstrument(instrument)).toEqual({ ok: true, value: instrument });
    const [series] = scoreResponses([makeResponse({})], instrument, { attributed: true });
    expect(Object.keys(series?.scores ?? {})).toHaveLength(count);
  });

  it.each([
    ['a scale that starts where it ends', { min: 3, max: 3 }],
    ['a scale upside down', { min: 5, max: 1 }],
    ['a scale without end', { min: 1, max: Number.POSITIVE_INFINITY }],
    ['a scale that is not a number', { min: Number.NaN, max: 5 }],
    ['a scale in text', { min: '1', max: '5' }],
    ['a scale between whole numbers', { min: 0.5, max: 4.5 }],
    ['a scale too fine to draw', { min: 0, max: 1e9 }],
    ['labels of the wrong number', { min: 1, max: 5, labels: ['low', 'high'] }],
    ['labels that are not text', { min: 1, max: 2, labels: ['low', 2] }],
    ['no scale', undefined],
  ])('refuses %s', (_, scale) => {
    expect(codeOf({ ...good, scale })).toEqual(['E_RANGE', 'scale']);
  });

  it('accepts a scale from 0 to 100', () => {
    expect(codeOf({ ...good, scale: { min: 0, max: 100 } })).toBe('accepted');
  });

  it('refuses two dimensions, items or context questions with one id', () => {
    const [dimension] = good.dimensions;
    const [item] = good.items;
    const context = { id: item?.id, label: 'x', description: '', text: 'x' };
    expect(codeOf({ ...good, dimensions: [...good.dimensions, dimension] })).toEqual([
      'E_DUPLICATE_ID',
      'dimensions[2].id',
    ]);
    expect(codeOf({ ...good, items: [...good.items, item] })).toEqual([
      'E_DUPLICATE_ID',
      'items[3].id',
    ]);
    expect(codeOf({ ...good, context: [context] })).toEqual(['E_DUPLICATE_ID', 'context[0].id']);
  });

  it('refuses a self-wording that is not text', () => {
    const items = [{ ...good.items[0], selfText: {} }, ...good.items.slice(1)];
    expect(codeOf({ ...good, items })).toEqual(['E_TYPE', 'items[0].selfText']);
  });

  it('refuses an item of an unknown dimension', () => {
    const items = [{ ...good.items[0], dimensionId: 'nowhere' }];
    expect(codeOf({ ...good, items })).toEqual(['E_UNKNOWN_DIMENSION', 'items[0].dimensionId']);
  });

  it.each(['__proto__', 'constructor', 'toString', '', 7, null, undefined])(
    'refuses the id %j',
    (id) => {
      expect(codeOf({ ...good, id })).toEqual(['E_ID', 'id']);
      const items = [{ ...good.items[0], id }];
      expect(codeOf({ ...good, items })).toEqual(['E_ID', 'items[0].id']);
      const dimensions = [{ ...good.dimensions[0], id }];
      expect(codeOf({ ...good, dimensions, items: [] })).toEqual(['E_ID', 'dimensions[0].id']);
    },
  );

  it.each([
    ['not an object', null, 'E_SHAPE', undefined],
    ['a list', [], 'E_SHAPE', undefined],
    ['no title', { ...good, title: '' }, 'E_EMPTY', 'title'],
    [
      'a title that is an object',
      { ...good, title: { toString: (): string => 'x' } },
      'E_TYPE',
      'title',
    ],
    ['no dimensions', { ...good, dimensions: null, items: [] }, 'E_SHAPE', 'dimensions'],
    ['no items', { ...good, items: 'many' }, 'E_SHAPE', 'items'],
    ['an item that is nothing', { ...good, items: [null] }, 'E_ID', 'items[0].id'],
    [
      'an item without words',
      { ...good, items: [{ ...good.items[0], text: '' }] },
      'E_EMPTY',
      'items[0].text',
    ],
    [
      'a reverse that is not yes or no',
      { ...good, items: [{ ...good.items[0], reverse: 'no' }] },
      'E_TYPE',
      'items[0].reverse',
    ],
  ])('refuses %s', (_, instrument, code, path) => {
    expect(codeOf(instrument)).toEqual([code, path]);
  });

  it('says what is wrong in a sentence', () => {
    const result = validateInstrument(null);
    expect(!result.ok && result.error.message).toMatch(/^[A-Z].+\.$/);
  });

  it('never throws, and what it accepts can be scored', () => {
    const almost = fc.record(
      {
        id: fc.oneof(fc.constant('test'), anything),
        version: fc.constant('1'),
        title: fc.oneof(fc.constant('Test'), anything),
        scale: fc.oneof(fc.record({ min: fc.nat(9), max: fc.nat(9) }), anything),
        dimensions: fc.oneof(fc.constant(good.dimensions), fc.array(anything), anything),
        items: fc.oneof(fc.constant(good.items), fc.array(anything), anything),
        source: fc.constant(''),
        licence: fc.constant(''),
        context: fc.oneof(fc.constant([]), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(almost, anything), (instrument) => {
        const result = validateInstrument(instrument);
        if (!result.ok) expect(result.error.message).not.toBe('');
        else expect(scoreResponses([makeResponse({})], result.value)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
