import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartnership, toJson } from '../../../src/core/index.ts';
import { make } from '../commitments/conversation.ts';
import { anyPartnership } from './support/anyPartnership.ts';
import { begun, unwrap } from './support/records.ts';

const file = (rest: object = {}): string => JSON.stringify({ ...begun, ...rest });
const fault = (input: unknown) => {
  const read = parsePartnership(input);
  return read.ok ? 'accepted' : [read.error.code, read.error.path];
};

describe('parsePartnership', () => {
  it('reads what toJson wrote', () => {
    expect(unwrap(parsePartnership(unwrap(toJson(begun))))).toEqual(begun);
  });

  it('reads from a file the very record that was written', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPartnership, (record) => {
        expect(unwrap(parsePartnership(unwrap(toJson(record))))).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, unknown, unknown]>([
    ['nothing', '', ['E_EMPTY', undefined]],
    ['half a file', file().slice(0, -9), ['E_JSON', undefined]],
    ['two files in one', file() + file(), ['E_JSON', undefined]],
    ['a comment', `// record\n${file()}`, ['E_JSON', undefined]],
    ['NaN', '{"schema":NaN}', ['E_JSON', undefined]],
    ['UTF-16', [...file()].join('\u0000'), ['E_JSON', undefined]],
    ['null', 'null', ['E_ENVELOPE', undefined]],
    ['a text', '"partnership"', ['E_ENVELOPE', undefined]],
    ['another kind', file({ schema: 'troth/post-mortem' }), ['E_ENVELOPE', 'schema']],
    ['no version', file({ version: undefined }), ['E_VERSION', 'version']],
    ['version -1', file({ version: -1 }), ['E_VERSION', 'version']],
    ['version 2.5', file({ version: 2.5 }), ['E_VERSION', 'version']],
    ['a version to come', file({ version: 99 }), ['E_FUTURE_VERSION', 'version']],
    ['no id', file({ id: undefined }), ['E_ID', 'id']],
    ['a list for a collection', file({ people: [] }), ['E_SHAPE', 'people']],
    ['an entry that is null', file({ people: { x: null } }), ['E_SHAPE', 'people.x']],
    ['an id that is a number', file({ people: { 7: { id: 7 } } }), ['E_ID', 'people.7.id']],
    [
      'an entry under another id',
      file({ parties: { a: { id: 'b', name: 'B' } } }),
      ['E_ID', 'parties.a.id'],
    ],
    [
      'a name that is an object',
      file({ parties: { a: { id: 'a', name: { toString: 1 } } } }),
      ['E_TYPE', 'parties.a.name'],
    ],
    [
      '__proto__ at the top',
      file().replace('{', '{"__proto__":{"polluted":true},'),
      ['E_FORBIDDEN_KEY', '__proto__'],
    ],
    [
      'constructor.prototype',
      file({ people: { constructor: { prototype: { polluted: true } } } }),
      ['E_FORBIDDEN_KEY', 'people.constructor'],
    ],
    [
      'a state that is no state',
      file({ commitments: { c1: { ...make(), state: 'constructor' } } }),
      ['E_ENUM', 'commitments.c1.state'],
    ],
    [
      'a state that its history does not lead to',
      file({ commitments: { c1: { ...make(), state: 'satisfied' } } }),
      ['E_STATE', 'commitments.c1.state'],
    ],
    [
      'a day that does not exist',
      file({
        commitments: {
          c1: { ...make(), terms: [{ deliverable: 'x', conditions: [], due: '2026-02-29' }] },
        },
      }),
      ['E_DATE', 'commitments.c1.terms[0].due'],
    ],
    [
      'a million levels',
      `{"people":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
      ['E_TOO_DEEP', undefined],
    ],
    ['51 MB', `"${'x'.repeat(51_000_000)}"`, ['E_TOO_LONG', undefined]],
    [
      'one id twice in a collection',
      file().replace('"northwind":', '"harbour":{"id":"harbour","name":"Another"},"northwind":'),
      ['E_DUPLICATE_ID', 'parties.harbour'],
    ],
  ])('refuses %s', (_, input, expected) => {
    expect(fault(input)).toEqual(expected);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses more than 50,000 entries, and names the limit', () => {
    const people = Object.fromEntries(
      Array.from({ length: 50_001 }, (_, i) => [`p${i}`, { id: `p${i}`, partyId: 'a', name: 'x' }]),
    );
    const read = parsePartnership({ ...begun, people });
    expect(read).toMatchObject({ ok: false, error: { code: 'E_TOO_LONG', path: 'people' } });
    expect(!read.ok && read.error.message).toContain('50,000');
  });

  it('takes the last of two fields with one name, and leaves out what it does not know', () => {
    const text = file().replace('"name":"Northwind Health"', '"name":"Old","name":"New","size":7');
    expect(unwrap(parsePartnership(text)).parties.northwind).toEqual({
      id: 'northwind',
      name: 'New',
    });
  });

  it('answers any text with a record or a coded refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parsePartnership(text);
        expect(read.ok || /^E_/.test(read.error.code)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
