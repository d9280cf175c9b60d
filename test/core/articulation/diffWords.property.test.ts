import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/core/articulation/words/diffWords.ts';
import type { WordPart } from '../../../src/core/articulation/words/joinParts.ts';

const pieces = [
  ...['The', 'partner', 'delivers', 'Lieferung', 'don’t', 'naïve', 'cafe\u0301', '3.5', '42', '_'],
  ...[' ', ' ', ' ', '  ', '\n', '\r\n', '\t', '\u00A0', '\u3000', '. ', ', ', '." ', '…', '-'],
  ...['👨‍👩‍👧‍👦', '👩🏽‍🚀', '👍🏿', '🇩🇪', '🇫🇷', '1️⃣', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '©'],
  ...[
    '私たち',
    '成果',
    'ガーデン',
    'ｶﾞ',
    '我们',
    '责任',
    '。',
    '」',
    'เรา',
    'ความรับผิดชอบ',
    'ກຳ',
    '한국어',
    '한',
  ],
  ...['क्षत्रिय', 'العربية', '\u0661\u0662', 'שָׁלוֹם', '\u2067', '\u2069', '\u202E', '\u200F'],
  ...['\u0301', '\u200D', '\uFE0F', '\uD83D', '\uDC68', '\u0000', '𠮷', '🏽'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** A text, and the same with some stretches cut out, put in or moved. */
const anyRevision = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 80 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(9), anyText), { maxLength: 4 }),
  )
  .map(([list, edits]) => {
    const after = [...list];
    for (const [at, count, text] of edits) after.splice(at % (after.length + 1), count, text);
    return [list.join(''), after.join('')] as const;
  });

const joined = (parts: readonly WordPart[], left: WordPart['kind']) =>
  parts.map(({ kind, text }) => (kind === left ? '' : text)).join('');

describe('for any two texts', () => {
  it('gives both back, to the last character', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(anyText, anyText), anyRevision),
        fc.constantFrom('ja', undefined, 'no such locale!'),
        ([before, after], locale) => {
          const parts = diffWords(before, after, locale);
          expect(joined(parts, 'added')).toBe(before);
          expect(joined(parts, 'removed')).toBe(after);
          expect(parts.every(({ text }) => text !== '')).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('has no two parts of a kind in a row, and what was removed before what was added', () => {
    fc.assert(
      fc.property(anyRevision, ([before, after]) => {
        const kinds = diffWords(before, after).map(({ kind }) => kind);
        expect(kinds.join(' ')).not.toMatch(/(same) \1|(removed) \2|(added) \3|added removed/);
      }),
      { numRuns: 500 },
    );
  });

  it('says that a text is the same as itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
      }),
    );
  });

  it('cuts nothing that a reader sees as one sign', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const startsIn = (text: string) =>
      new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
    const written = fc
      .array(fc.constantFrom(...pieces), { maxLength: 40 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(written, written, (before, after) => {
        const parts = diffWords(before, after);
        for (const [text, left] of [
          [before, 'added'],
          [after, 'removed'],
        ] as const) {
          const starts = startsIn(text);
          let at = 0;
          for (const part of parts) {
            expect(starts).toContain(at);
            if (part.kind !== left) at += part.text.length;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
