import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PostMortem, parsePostMortem, toPostMortemJson } from '../../../src/core/index.ts';
import { anyPostMortem, put } from './support/anyPostMortem.ts';
import { agreed, codeOf, unwrap, written } from './support/postMortems.ts';

const done = agreed();

const file = (rest: object = {}) => ({
  schema: 'troth/post-mortem',
  version: 1,
  postMortem: written(),
  ...rest,
});
const fileWith = (path: string, value: unknown) =>
  file({ postMortem: put(done, path.split('.'), value) });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it('reads what was written', () => {
  expect(parsePostMortem(unwrap(toPostMortemJson(done)))).toEqual({
    ok: true,
    value: done,
  });
});

it('gives any document back as it was', () => {
  fc.assert(
    fc.property(anyPostMortem, (doc) => {
      expect(parsePostMortem(unwrap(toPostMortemJson(doc)))).toEqual({ ok: true, value: doc });
    }),
    { numRuns: 300 },
  );
});

it('takes what a text says as well as the text', () => {
  expect(parsePostMortem(file())).toEqual({ ok: true, value: written() });
});

it.each<[string, string]>([
  ['a mark before it', `\uFEFF${JSON.stringify(file())}`],
  ['space around it', `\n ${JSON.stringify(file())}\t`],
  ['brackets in texts', JSON.stringify(fileWith('event.summary', `\\"${'[{'.repeat(99)}`))],
])('reads a file with %s', (_, text) => {
  expect(parsePostMortem(text).ok).toBe(true);
});

it('keeps what it does not know', () => {
  const value = put(put(done, ['weather'], { sky: 'grey' }), ['frame', 'room'], '2.11');
  expect(parsePostMortem(file({ postMortem: value }))).toEqual({ ok: true, value });
});

it('lets the last of two equal keys count', () => {
  const text = JSON.stringify(file()).replace('"version":1', '"version":99,"version":1');
  expect(parsePostMortem(text).ok).toBe(true);
});

describe('refuses', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['nothing', '', 'E_EMPTY', undefined],
    ['blanks', ' \n\uFEFF', 'E_EMPTY', undefined],
    ['half a file', JSON.stringify(file()).slice(0, -9), 'E_JSON', undefined],
    ['two files in one', JSON.stringify(file()).repeat(2), 'E_JSON', undefined],
    ['comments', `// ours\n${JSON.stringify(file())}`, 'E_JSON', undefined],
    ['words of JavaScript', '{"schema": NaN}', 'E_JSON', undefined],
    ['control characters', '{"schema": "\u0001"}', 'E_JSON', undefined],
    ['UTF-16 read as UTF-8', '\0{\0}\0', 'E_JSON', undefined],
    ['null', 'null', 'E_ENVELOPE', undefined],
    ['undefined', undefined, 'E_ENVELOPE', undefined],
    ['a text', '"post-mortem"', 'E_ENVELOPE', undefined],
    ['a list', '[]', 'E_ENVELOPE', undefined],
    ['a document without its file', written(), 'E_ENVELOPE', 'schema'],
    ['a file of another kind', file({ schema: 'troth/partnership' }), 'E_ENVELOPE', 'schema'],
    ['no version', file({ version: undefined }), 'E_VERSION', 'version'],
    ['a version below one', file({ version: -1 }), 'E_VERSION', 'version'],
    ['half a version', file({ version: 2.5 }), 'E_VERSION', 'version'],
    ['a later version', file({ version: 99 }), 'E_FUTURE_VERSION', 'version'],
    ['no document', file({ postMortem: undefined }), 'E_SHAPE', 'postMortem'],
    ['null for a document', file({ postMortem: null }), 'E_SHAPE', 'postMortem'],
    ['nesting without end', nested(1_000_000), 'E_TOO_DEEP', undefined],
    ['33 lists in each other', nested(33), 'E_TOO_DEEP', undefined],
    ['more than 50 MB', ' '.repeat(50_000_000).concat('{}'), 'E_TOO_LONG', undefined],
    ['more than 50 MB of wide letters', `"${'語'.repeat(17_000_000)}"`, 'E_TOO_LONG', undefined],
    ['a prototype at the top', '{"__proto__": {"polluted": true}}', 'E_FORBIDDEN_KEY', '__proto__'],
    [
      'a constructor in what nobody reads',
      '{"weather": [{"constructor": {"prototype": {}}}]}',
      'E_FORBIDDEN_KEY',
      'weather.0.constructor',
    ],
  ])('%s', (_, input, code, path) => {
    expect(codeOf(parsePostMortem(input))).toEqual([code, path]);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it.each<[string, string, unknown, string, string?]>([
    ['an id that is a number', 'id', 7, 'E_ID'],
    ['three parties', 'partyIds', ['a', 'b', 'c'], 'E_SHAPE'],
    ['a party that is a number', 'partyIds', ['a', 7], 'E_ID', 'partyIds[1]'],
    ['an unknown stage', 'stage', 'constructor', 'E_ENUM'],
    ['a title that is an object', 'title', { toString: 1 }, 'E_TYPE'],
    ['a bad template', 'template.sections', [], 'E_EMPTY'],
    ['a missing section', 'frame', undefined, 'E_SHAPE'],
    ['a list that is an array', 'timeline', [], 'E_SHAPE'],
    ['an entry that is null', 'timeline.late', null, 'E_SHAPE'],
    ['a day that does not exist', 'timeline.late.at', '2026-02-29', 'E_DATE'],
    ['a day that nobody lives to see', 'changes.card.due', '9999-12-31', 'E_DATE_RANGE'],
    [
      'a number in words',
      'impact.harbour',
      { a: { before: '7', after: null } },
      'E_TYPE',
      'impact.harbour.a.before',
    ],
    [
      'a number beyond all',
      'impact.harbour',
      { a: { before: Number.POSITIVE_INFINITY, after: 1 } },
      'E_NUMBER',
      'impact.harbour.a.before',
    ],
    ['a line that is too long', 'timeline.late.source', 'e\u0301'.repeat(5000), 'E_TOO_LONG'],
    ['a text of over a million', 'event.summary', 'a'.repeat(1_000_001), 'E_TOO_LONG'],
    ['somebody unknown', 'event.disputes', { lakeside: '' }, 'E_ENUM', 'event.disputes.lakeside'],
    [
      'one id twice',
      'history',
      [done.history[0], done.history[0]],
      'E_DUPLICATE_ID',
      'history.1.id',
    ],
    ['a verb that says nothing', 'history.0.at', 'noon', 'E_DATE', 'history.0.at'],
  ])('%s', (_, path, value, code, place = path) => {
    expect(codeOf(parsePostMortem(fileWith(path, value)))).toEqual([code, `postMortem.${place}`]);
  });

  it('an object within itself, and more objects than a file can hold', () => {
    const circle: Record<string, unknown> = file();
    circle.self = circle;
    expect(codeOf(parsePostMortem(circle))[0]).toBe('E_TOO_DEEP');
    const twice = Array.from({ length: 30 }).reduce<unknown>((one) => [one, one], {});
    expect(codeOf(parsePostMortem(twice))).toEqual(['E_TOO_LONG', undefined]);
  });
});

it('names the limits that it refuses for', () => {
  const said = (input: unknown) => {
    const result = parsePostMortem(input);
    return result.ok ? '' : result.error.message;
  };
  expect(said(' '.repeat(50_000_001).concat('1'))).toContain('50 MB');
  expect(said(nested(33))).toContain('32');
  expect(said(fileWith('event.summary', 'a'.repeat(1_000_001)))).toContain('1,000,000');
});

it('answers any text with a document or a code', () => {
  const anyInput = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(file())));
  const anyCut = fc.tuple(anyInput, fc.nat({ max: 4000 })).map(([text, at]) => text.slice(0, at));
  fc.assert(
    fc.property(anyCut, (text) => {
      const result = parsePostMortem(text);
      expect(result.ok || /^E_[A-Z_]+$/.test(result.error.code)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('refuses to write what no file can hold', () => {
  const circle: Record<string, unknown> = { ...done };
  circle.self = circle;
  expect(codeOf(toPostMortemJson(circle as unknown as PostMortem))).toEqual(['E_SHAPE', undefined]);
  expect(codeOf(toPostMortemJson({ ...done, n: 5n } as never))).toEqual(['E_SHAPE', undefined]);
});
