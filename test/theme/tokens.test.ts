import { describe, expect, it } from 'vitest';
import { t } from '../../src/theme/t.ts';
import { tokenCss } from '../../src/theme/tokenCss.ts';
import tokenDescriptions from '../../src/theme/tokenDescriptions.json';
import {
  type ColorTokenName,
  colorTokens,
  type TokenName,
  type ValueToken,
  valueTokens,
} from '../../src/theme/tokens.ts';
import { colourDistance, contrastRatio, seenAs } from '../../stories/guides/colour.ts';

const modes = ['light', 'dark', 'lightMore', 'darkMore'] as const;
const visions = ['normal', 'protan', 'deutan', 'tritan'] as const;
const grounds = ['paper', 'raised', 'sunken'] as const;
const series = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
] as const satisfies readonly ColorTokenName[];
const parties = series.slice(0, 2);

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

describe('the arithmetic behind these tests', () => {
  it('knows the extremes of contrast', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#23201c', '#23201c')).toBe(1);
  });

  it('knows published colour distances', () => {
    // Red and blue of sRGB, and two near greys, as other CIEDE2000 implementations give them.
    expect(colourDistance('#ff0000', '#0000ff')).toBeCloseTo(52.88, 1);
    expect(colourDistance('#ffffff', '#000000')).toBeCloseTo(100, 3);
    expect(colourDistance('#1d6166', '#1d6166')).toBe(0);
  });

  it('takes red from green for a protan or deutan eye, and leaves grey alone', () => {
    const apart = colourDistance('#d03030', '#6b7a00');
    for (const vision of ['protan', 'deutan'] as const) {
      expect(colourDistance(seenAs('#d03030', vision), seenAs('#6b7a00', vision))).toBeLessThan(
        apart / 2,
      );
      expect(colourDistance(seenAs('#808080', vision), '#808080')).toBeLessThan(1);
    }
  });
});

describe.each(modes)('colours, %s', (mode) => {
  const isMore = mode.endsWith('More');
  const contrast = (front: ColorTokenName, ground: ColorTokenName) =>
    contrastRatio(colorTokens[front][mode], colorTokens[ground][mode]);

  describe.each(grounds)('on %s', (ground) => {
    it.each(['ink', 'ink-soft', 'accent', 'danger'] as const)('%s can be read', (text) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(isMore ? 7 : 4.5);
    });

    it.each(parties)('%s can be read, should a name be set in it', (party) => {
      expect(contrast(party, ground)).toBeGreaterThanOrEqual(isMore ? 6 : 4.5);
    });

    it.each(['outline', ...series] as const)('%s can be seen', (mark) => {
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(isMore ? 4.5 : 3);
    });
  });

  it('text on the accent can be read', () => {
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(isMore ? 7 : 4.5);
  });

  it('hairlines stay quieter than the edges of controls', () => {
    expect(contrast('hairline', 'paper')).toBeLessThan(contrast('outline', 'paper'));
  });

  // CIEDE2000. A step of 1 is just noticeable between large patches; a thin line or a small marker
  // needs several times that (Stone, Szafir and Setlur, CIC 2014). Hence 10 for any two series, and
  // 20 for the two parties, who share every chart. Dash and marker tell series apart as well.
  describe.each(visions)('seen with %s vision', (vision) => {
    const distance = (one: ColorTokenName, other: ColorTokenName) =>
      colourDistance(
        seenAs(colorTokens[one][mode], vision),
        seenAs(colorTokens[other][mode], vision),
      );

    it('the two parties are far apart', () => {
      expect(distance('series-1', 'series-2')).toBeGreaterThanOrEqual(20);
    });

    it.each(pairs(series))('%s and %s are apart', (one, other) => {
      expect(distance(one, other)).toBeGreaterThanOrEqual(10);
    });
  });

  it('the accent is not taken for either party', () => {
    for (const party of parties) {
      expect(
        colourDistance(colorTokens.accent[mode], colorTokens[party][mode]),
      ).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('every token', () => {
  const names = [...Object.keys(colorTokens), ...Object.keys(valueTokens)] as TokenName[];

  it.each(names)('%s says what it is for, in a sentence', (name) => {
    expect(tokenDescriptions[name]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(names)('%s is declared at a widget’s root and can be set by the host', (name) => {
    expect(tokenCss).toContain(`--_troth-${name}:`);
    expect(t(name)).toBe(`var(--troth-${name}, var(--_troth-${name}))`);
  });

  it.each(Object.keys(colorTokens) as ColorTokenName[])('%s has all four modes', (name) => {
    const { light, dark, lightMore, darkMore } = colorTokens[name];
    for (const hex of [light, dark, lightMore, darkMore]) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    expect(tokenCss).toContain(`--_troth-${name}:light-dark(${light},${dark});`);
    expect(tokenCss).toContain(`--_troth-${name}:light-dark(${lightMore},${darkMore});`);
  });

  it('that is compact is declared so for compact pages only', () => {
    const compactRule = tokenCss.match(/&\[data-density='compact'\] \{([^}]*)\}/)?.[1];
    for (const [name, token] of Object.entries<ValueToken>(valueTokens)) {
      const declaration = token.compact
        ? `--_troth-${name}:${token.compact};`
        : `--_troth-${name}:`;
      expect(compactRule?.includes(declaration)).toBe(Boolean(token.compact));
    }
  });
});
