import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseArticulation,
  toArticulationJson,
} from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { codeOf, inForce, signedBy, unwrap, written } from './support/agreements.ts';
import { put } from './support/anyArticulation.ts';

const done = written();
const agreed = inForce();

const file = (rest: object = {}) => ({
  schema: 'troth/articulation',
  version: 1,
  articulation: written(),
  ...rest,
});
const fileWith = (path: string, value: unknown, doc: Articulation = done) =>
  file({ articulation: put(doc, path.split('.'), value) });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const json = (doc: Articulation) => unwrap(toArticulationJson(doc));

it.each([
  ['a draft', done],
  ['what is partly signed', { ...signedBy(done, 'harbour'), status: 'partly_signed' as const }],
  ['what is in force', agreed],
])('reads %s as it was written', (_, doc) => {
  expect(parseArticulation(json(doc))).toEqual({ ok: true, value: doc });
});

it('takes what a text says as well as the text', () => {
  expect(parseArticulation(file())).toEqual({ ok: true, value: written() });
});

it('keeps what it does not know, and fields that a section lacks', () => {
  const value = put(put(done, ['weather'], 'rain'), ['clauses', 'moved', 'target'], '98 %');
  expect(parseArticulation(file({ articulation: value }))).toEqual({ ok: true, value });
});

it('takes what does not fit together: a draft may hold it', () => {
  for (const [path, value] of [
    ['reviewBy', '2026-01-01'],
    ['clauses.call.outcomeId', 'gone'],
    ['clauses.call.accountable', 'nobody-we-know'],
  ] as const) {
    expect(parseArticulation(fileWith(path, value)).ok).toBe(true);
  }
});

describe('refuses', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['nothing', '', 'E_EMPTY', undefined],
    ['half a file', JSON.stringify(file()).slice(0, -9), 'E_JSON', undefined],
    ['two files in one', JSON.stringify(file()).repeat(2), 'E_JSON', undefined],
    ['comments', `// ours\n${JSON.stringify(file())}`, 'E_JSON', undefined],
    ['words of JavaScript', '{"schema": NaN}', 'E_JSON', undefined],
    ['UTF-16 read as UTF-8', '\0{\0}\0', 'E_JSON', undefined],
    ['null', 'null', 'E_ENVELOPE', undefined],
    ['undefined', undefined, 'E_ENVELOPE', undefined],
    ['a document without its file', written(), 'E_ENVELOPE', 'schema'],
    ['a file of another kind', file({ schema: 'troth/post-mortem' }), 'E_ENVELOPE', 'schema'],
    ['no version', file({ version: undefined }), 'E_VERSION', 'version'],
    ['half a version', file({ version: 2.5 }), 'E_VERSION', 'version'],
    ['a later version', file({ version: 99 }), 'E_FUTURE_VERSION', 'version'],
    ['no document', file({ articulation: undefined }), 'E_SHAPE', 'articulation'],
    ['null for a document', file({ articulation: null }), 'E_SHAPE', 'articulation'],
    ['nesting without end', nested(1_000_000), 'E_TOO_DEEP', undefined],
    ['a prototype at the top', '{"__proto__": {"polluted": true}}', 'E_FORBIDDEN_KEY', '__proto__'],
    [
      'a clause called constructor',
      JSON.stringify(fileWith('clauses', { constructor: {} })),
      'E_FORBIDDEN_KEY',
      'articulation.clauses.constructor',
    ],
  ])('%s', (_, input, code, path) => {
    expect(codeOf(parseArticulation(input))).toEqual([code, path]);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it.each<[string, string, unknown, string, string?]>([
    ['an id that is a number', 'id', 7, 'E_ID'],
    ['one party', 'partyIds', ['a'], 'E_SHAPE'],
    ['an unknown status', 'status', 'constructor', 'E_ENUM'],
    ['a bad template', 'template.sections', [], 'E_EMPTY'],
    ['a missing part', 'clauses', undefined, 'E_SHAPE'],
    ['clauses in an array', 'clauses', [{ id: 'c' }, { id: 'c' }], 'E_SHAPE'],
    ['a clause that is null', 'clauses.call', null, 'E_SHAPE'],
    ['two accountables', 'clauses.call.accountable', ['northwind', 'harbour'], 'E_TYPE'],
    ['a clause by a stranger', 'clauses.call.proposedBy', 'lakeside', 'E_ENUM'],
    ['a day that does not exist', 'effectiveFrom', '2026-02-29', 'E_DATE'],
    ['a day that nobody lives to see', 'clauses.time.by', '9999-12-31', 'E_DATE_RANGE'],
    ['a line that is too long', 'clauses.line.channel', 'e'.repeat(501), 'E_TOO_LONG'],
    [
      'a clause of over a million characters',
      'clauses.time.text',
      'a'.repeat(1_000_001),
      'E_TOO_LONG',
    ],
    [
      'somebody who is no id',
      'clauses.call.responsible',
      ['dispatcher', ''],
      'E_ID',
      'clauses.call.responsible.1',
    ],
  ])('%s', (_, path, value, code, place = path) => {
    const result = parseArticulation(fileWith(path, value));
    expect(codeOf(result)).toEqual([code, `articulation.${place}`]);
    expect(result).not.toHaveProperty('readable');
  });
});

describe('two equal keys in a text', () => {
  const twice = (part: string, again: string) => {
    const text = JSON.stringify(file());
    expect(text).toContain(part);
    return text.replace(part, `${again}${part}`);
  };

  it.each([
    ['clauses', '"call":{', '"call":{},', 'articulation.clauses.call'],
    ['people', '"dispatcher":{', '"dispatcher":7,', 'articulation.people.dispatcher'],
    ['reasons, one of them escaped', '"fax":"N', '"\\u0066ax":"]}",', 'articulation.reasons.fax'],
  ])('are refused for %s: one of them would be lost', (_, part, again, path) => {
    const result = parseArticulation(twice(part, again));
    expect(codeOf(result)).toEqual(['E_DUPLICATE_ID', path]);
  });

  it.each([
    ['the file', '"version":1', '"version":99,'],
    ['the document', '"triggerNote":"', '"triggerNote":"We","x":["version","version",{}],'],
  ])('are one for fields of %s: the last counts', (_, part, again) => {
    expect(parseArticulation(twice(part, again)).ok).toBe(true);
  });
});

describe('what is not as it was signed is refused, but can be read', () => {
  it.each<[string, Articulation, string, string]>([
    [
      'a clause that was changed',
      put(agreed, ['clauses', 'time', 'target'], '50 %') as Articulation,
      'E_HASH',
      'clauses.time',
    ],
    [
      'a clause that was added',
      put(agreed, ['clauses', 'more'], { ...done.clauses.time }) as Articulation,
      'E_HASH',
      'clauses.more',
    ],
    ['another title', { ...agreed, title: 'How we fetch' }, 'E_HASH', 'signatures.s-northwind'],
    [
      'another name under it',
      put(agreed, ['signatures', 's-harbour', 'name'], 'Somebody else') as Articulation,
      'E_HASH',
      'signatures.s-harbour',
    ],
    [
      'a reservation that was taken out',
      put(agreed, ['signatures', 's-harbour', 'reservation'], 'x') as Articulation,
      'E_HASH',
      'signatures.s-harbour',
    ],
    [
      'a signature that was taken out',
      { ...signedBy(agreed, 'northwind'), status: 'in_force' },
      'E_STATE',
      'status',
    ],
    ['a status without signatures', { ...done, status: 'superseded' }, 'E_STATE', 'status'],
  ])('%s', (_, doc, code, place) => {
    const result = parseArticulation(JSON.stringify(file({ articulation: doc })));
    expect(codeOf(result)).toEqual([code, `articulation.${place}`]);
    expect(!result.ok && result.readable).toEqual(doc);
  });

  it('a method that is not known yet is no change', () => {
    const [northwind, harbour] = ['s-northwind', 's-harbour'].map((id) => ({
      ...agreed.signatures[id],
      method: 'sha3-2031',
    }));
    const doc = { ...agreed, signatures: { 's-northwind': northwind, 's-harbour': harbour } };
    expect(parseArticulation(file({ articulation: doc })).ok).toBe(true);
  });
});

it('answers any text with a document or a code', () => {
  const anyInput = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(file())));
  const anyCut = fc.tuple(anyInput, fc.nat({ max: 6000 })).map(([text, at]) => text.slice(0, at));
  fc.assert(
    fc.property(anyCut, (text) => {
      const result = parseArticulation(text);
      expect(result.ok || /^E_[A-Z_]+$/.test(result.error.code)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('refuses to write what no file can hold', () => {
  const circle: Record<string, unknown> = { ...done };
  circle.self = circle;
  expect(codeOf(toArticulationJson(circle as never))).toEqual(['E_SHAPE', undefined]);
  expect(codeOf(toArticulationJson({ ...done, n: 5n } as never))).toEqual(['E_SHAPE', undefined]);
});
