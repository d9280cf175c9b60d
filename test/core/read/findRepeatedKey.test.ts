import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRepeatedKey } from '../../../src/core/read/findRepeatedKey.ts';

const find = (json: string) => findRepeatedKey(json, () => true);

it.each<[string, readonly string[] | null]>([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":{"b":1},"c":{"b":1}}', null],
  ['[{"a":1},{"a":1}]', null],
  ['{"x":[7,{"a":1,"b":[1,2],"a":2}]}', ['x', '1', 'a']],
  ['{"a" : 1, "\\u0061"\n: 2}', ['a']],
  ['{"a":"\\"a\\":1,{","b":"a"}', null],
  ['{"a\\\\":1,"a":2}', null],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['"a"', null],
])('finds in %s: %j', (json, path) => {
  expect(find(json)).toEqual(path);
});

it('passes over those that do not matter', () => {
  const json = '{"a":1,"a":2,"b":{"c":1,"c":2}}';
  expect(findRepeatedKey(json, ([top]) => top === 'b')).toEqual(['b', 'c']);
});

it('finds none in what was written from a value, and the one that is put into it', () => {
  fc.assert(
    fc.property(fc.object(), fc.string(), fc.boolean(), (value, key, isPretty) => {
      const json = JSON.stringify({ [key]: 1, value }, null, isPretty ? 2 : 0);
      expect(find(json)).toBeNull();
      expect(find(json.replace(/\}$/, () => `,${JSON.stringify(key)}:2}`))).toEqual([key]);
    }),
    { numRuns: 500 },
  );
});
