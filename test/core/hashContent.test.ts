import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashContent } from '../../src/core/hashContent.ts';
import { anything } from './trust/make.ts';

/** By Node's own SHA-256. */
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the hash', () => {
  it('is SHA-256, as the examples of FIPS 180-4 have it', () => {
    expect(bytesToHex(sha256(utf8ToBytes('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(
      bytesToHex(sha256(utf8ToBytes('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))),
    ).toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
  });

  it('is that of the empty descriptor of the OCI image specification for an empty object', () => {
    expect(hashContent({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});

describe('the canonical form', () => {
  it('is that of RFC 8785, sections 3.2.2 to 3.2.4', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    const utf8 = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c
      22 6e 75 6d 62 65 72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22
      3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    expect(hashContent(sample)).toBe(digest(Buffer.from(utf8.replace(/\s/g, ''), 'hex')));
  });

  it('sorts keys by UTF-16, as in RFC 8785, section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const canonical =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
      '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
      '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(hashContent(sample)).toBe(digest(canonical));
  });

  it.each<[unknown, string]>([
    // RFC 8785, appendix B.
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [333333333.33333325, '333333333.33333325'],
    // Keys that look like numbers would come first in an object.
    [{ b: 1, 10: 2, 9: 3, '': 4 }, '{"":4,"10":2,"9":3,"b":1}'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
    [{ toJSON: 1 }, '{"toJSON":1}'],
  ])('of %j is %s', (value, canonical) => {
    expect(hashContent(value)).toBe(digest(canonical));
  });

  it('is the same for the same JSON in another order, and differs for any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(hashContent(reversed(a))).toBe(hashContent(a));
        const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(hashContent(a) === hashContent(b)).toBe(isSame);
      }),
    );
  });
});

describe('what JSON cannot hold', () => {
  it('counts as null, or is passed over like a field that is not there', () => {
    const value = [Number.NaN, Number.POSITIVE_INFINITY, 5n, Symbol('s'), () => 1, undefined];
    expect(hashContent(value)).toBe(digest('[null,null,null,null,null,null]'));
    expect(hashContent({ a: undefined })).toBe(digest('{}'));
    expect(hashContent(new Array(2))).toBe(digest('[null,null]'));
  });

  it('half a surrogate pair counts as U+FFFD, and hides no other key', () => {
    expect(hashContent('a\uD800b')).toBe(digest('"a\uFFFDb"'));
    const both = { 'k\uD800': 1, 'k\uD801': 2 };
    expect(hashContent(both)).toBe(digest('{"k\uFFFD":1,"k\uFFFD\uFFFD":2}'));
    expect(hashContent({ ...both, 'k\uD800': 3 })).not.toBe(hashContent(both));
  });

  it('a loop, and a million levels', () => {
    const loop: unknown[] = [];
    loop.push(loop, loop);
    expect(hashContent(loop)).toBe(digest('[null,null]'));
    let deep: unknown = 1;
    for (let i = 0; i < 1_000_000; i += 1) deep = [deep];
    expect(hashContent(deep)).toBe(digest(`${'['.repeat(100)}null${']'.repeat(100)}`));
  });

  it('throws on nothing, and leaves the value as it is', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(hashContent(value)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
    const frozen = Object.freeze({ b: Object.freeze([1]), a: 'x' });
    expect(hashContent(frozen)).toBe(digest('{"a":"x","b":[1]}'));
  });
});

function mapped(value: unknown, arrange: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, arrange));
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const record = value as Record<string, unknown>;
  const result = Object.create(null);
  for (const key of arrange(Object.keys(record))) result[key] = mapped(record[key], arrange);
  return result;
}

const reversed = (value: unknown) => mapped(value, (keys) => keys.reverse());
const sorted = (value: unknown) => mapped(value, (keys) => keys.sort());
