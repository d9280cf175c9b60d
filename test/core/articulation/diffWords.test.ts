import { afterEach, describe, expect, it, vi } from 'vitest';
import { alignPieces } from '../../../src/core/articulation/words/alignPieces.ts';
import { diffWords } from '../../../src/core/articulation/words/diffWords.ts';
import { fullEffort } from '../../../src/core/articulation/words/effort.ts';

/** As a reader would mark it: [-removed-] {+added+}. */
const marked = (before: string, after: string, locale?: string) =>
  diffWords(before, after, locale)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('words', () => {
  it.each([
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['within 30 days.', 'within 14 working days.', 'within [-30-]{+14 working+} days.'],
    ['a good plan', 'a very good plan', 'a{+ very+} good plan'],
    ["We don't pay 3.5 %", "We won't pay 3.7 %", "We [-don't-]{+won't+} pay [-3.5-]{+3.7+} %"],
    ['naïve cafe\u0301', 'naïve cafe', 'naïve [-cafe\u0301-]{+cafe+}'],
  ])('%j, then %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('shows a sentence that changed inside, and one that moved, and leaves the others', () => {
    const before = 'The lead reports each quarter. The budget is shared. Risks are named early.';
    const after = 'Risks are named early. The lead reports each month. The budget is shared.';
    expect(marked(before, after)).toBe(
      '{+Risks are named early. +}The lead reports each [-quarter-]{+month+}. The budget is shared[-. Risks are named early-].',
    );
  });
});

describe('signs of several code points', () => {
  it.each([
    ['my 👨‍👩‍👧‍👦 here', 'my 👨‍👩‍👧 here', 'my [-👨‍👩‍👧‍👦-]{+👨‍👩‍👧+} here'],
    ['yes 👍🏽', 'yes 👍🏿', 'yes [-👍🏽-]{+👍🏿+}'],
    ['in 🇩🇪🇫🇷', 'in 🇩🇪🇬🇧', 'in 🇩🇪[-🇫🇷-]{+🇬🇧+}'],
    ['step 1️⃣', 'step 2️⃣', 'step [-1️⃣-]{+2️⃣+}'],
    ['\n', '\r\n', '[-\n-]{+\r\n+}'],
    ['\r\nEnd', '\nEnd', '[-\r\n-]{+\n+}End'],
    ['One\r\nTwo', 'One\nTwo', 'One[-\r\n-]{+\n+}Two'],
  ])('%j, then %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('words without spaces between them', () => {
  const before = '私たちは四半期ごとに成果を見直します。';
  const after = '私たちは毎月、成果を見直します。';

  afterEach(() => vi.unstubAllGlobals());

  it('are found', () => {
    expect(marked(before, after, 'ja')).toBe(
      '私たちは[-四半期ごとに-]{+毎月、+}成果を見直します。',
    );
  });

  it('are compared sign by sign where the machine has no dictionary', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(marked('我们共同负责。', '我们分别负责。')).toBe('我们[-共同-]{+分别+}负责。');
  });
});

describe('small islands', () => {
  it.each([
    ['cat, dog', 'cow, pig', '[-cat, dog-]{+cow, pig+}'],
    ['2026-03-31', '2027-04-30', '[-2026-03-31-]{+2027-04-30+}'],
    [
      'monthly report is due',
      'weekly report was due',
      '[-monthly-]{+weekly+} report [-is-]{+was+} due',
    ],
    ['first\nsecond', 'erste\nzweite', '[-first-]{+erste+}\n[-second-]{+zweite+}'],
  ])('%j, then %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('leaves nothing of the one text in the other when they have little in common', () => {
    const before = 'The two organisations share the cost of the clinic in equal parts until May';
    const after = 'Northwind pays for nurses; Harbour pays the rent and all of the transport';
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});

describe('long texts', () => {
  const words = (count: number, seed: number) =>
    Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed * 104729) % 3001}`).join(' ');
  const shareOfSame = (before: string, after: string) => {
    const same = diffWords(before, after).filter(({ kind }) => kind === 'same');
    return same.reduce((sum, { text }) => sum + text.length, 0) / before.length;
  };

  it('shows what stayed where every fifth word of 2,000 changed, in sentences or without any', () => {
    const before = words(2000, 1);
    const after = before
      .split(' ')
      .map((word, i) => (i % 5 === 0 ? `x${i}` : word))
      .join(' ');
    expect(shareOfSame(before, after)).toBeGreaterThan(0.75);
    const cut = (text: string) => text.replaceAll('7 ', '7. ');
    expect(shareOfSame(cut(before), cut(after))).toBeGreaterThan(0.75);
  });

  it('finds a changed word in a million characters', () => {
    const line = 'Each side names its risks early. ';
    const half = line.repeat(16_000);
    const parts = diffWords(`${half}We meet monthly. ${half}`, `${half}We meet weekly. ${half}`);
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'monthly' },
      { kind: 'added', text: 'weekly' },
    ]);
  });

  // What is looked at sign by sign more than once would take minutes, and the test its whole time.
  it.each([
    ['a million other characters', words(180_000, 1), words(180_000, 5)],
    ['a million points', '.'.repeat(1_000_000), '!'.repeat(1_000_000)],
    ['half a million lines', 'a\n'.repeat(500_000), 'b\n'.repeat(500_000)],
    ['a million marks', `a${'\u0301'.repeat(999_999)}`, `b${'\u0301'.repeat(999_999)}`],
    ['families', '👨‍👩‍👧‍👦'.repeat(90_000), '👩‍👩‍👧‍👦'.repeat(90_000)],
  ])('finds nothing in common in %s', (_, before, after) => {
    const parts = diffWords(before, after);
    const kept = parts.filter(({ kind }) => kind === 'same');
    expect(kept.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1);
    const without = (left: string) =>
      parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
    expect(without('added') === before).toBe(true);
    expect(without('removed') === after).toBe(true);
  });

  it('spends no more on a comparison than it was given, however many changes there are', () => {
    // Every hundredth word stays; the others are the same ones, from the last to the first.
    const list = (turn: (i: number) => number) =>
      Array.from({ length: 20_000 }, (_, i) =>
        i % 100 === 0 ? `stays ${i}` : `word ${turn(i % 100)}`,
      );
    const effort = fullEffort('en');
    alignPieces(
      list((i) => i),
      list((i) => 100 - i),
      effort,
    );
    expect(effort.edits).toBeGreaterThanOrEqual(0);
    expect(effort.edits).toBeLessThan(220 ** 2 / 2);
  });
});
