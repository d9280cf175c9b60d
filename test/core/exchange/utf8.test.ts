import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLongerThan, utf8Bytes } from '../../../src/core/exchange/utf8.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('utf8', () => {
  it.each(['a', '\u007f', '\u0080', 'é', '\u07ff', '\u0800', '€', '\uffff', '😀', '\u{10ffff}'])(
    'counts the bytes of %j',
    (character) => {
      expect(utf8Bytes(character)).toBe(bytesOf(character));
    },
  );

  it('knows whether any text is longer than so many bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = bytesOf(text);
        expect(isLongerThan(text, bytes)).toBe(false);
        if (bytes > 0) expect(isLongerThan(text, bytes - 1)).toBe(true);
      }),
    );
  });
});
