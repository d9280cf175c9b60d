import { describe, expect, it } from 'vitest';
import { lintLanguage } from '../../src/core/postmortem/lint/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { createFormats } from '../../src/i18n/formats.ts';

/** Something for every part of a sentence, whatever the sentence. */
const said = {
  partners: ['Northwind Health', 'Harbour Logistics'],
  isSide: true,
  name: '4 Mar 2026',
  count: 2,
  days: 14,
  party: 'Harbour Logistics',
  rater: 'Northwind Health',
  target: 'Harbour Logistics',
  index: 65,
  n: 9,
  wave: '4 Mar 2026',
  change: 10,
  title: '4 Mar 2026',
  when: '10 days ago',
};

/** Every text of a group with its place; of a function, what it says. */
function* texts(words: unknown, locale: string, path: string): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') yield [path, words(said, createFormats(locale))];
  else if (typeof words === 'object' && words !== null) {
    for (const [key, part] of Object.entries(words)) yield* texts(part, locale, `${path}.${key}`);
  }
}

const textsOf = ({ locale, overview, loop }: typeof en) => [
  ...texts(overview, locale, 'overview'),
  ...texts(loop, locale, 'loop'),
];

describe.each([en, de])('the words of the record as a whole, $locale', (catalogue) => {
  it('say something everywhere, and nothing that a program left behind', () => {
    const broken = textsOf(catalogue).filter(
      ([, text]) => text.trim() === '' || /undefined|null|NaN|\[object|\{\{|\$\{| {2}/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('put things as the language check asks of its users', () => {
    const hints = textsOf(catalogue).flatMap(([path, text]) =>
      lintLanguage(text, catalogue.locale).map(
        ({ category, start, end }) => `${path} ${category}: ${text.slice(start, end)}`,
      ),
    );
    expect(hints).toEqual([]);
  });

  it('say a change of nothing in words, and one thing as one', () => {
    const { overview } = catalogue;
    const formats = createFormats(catalogue.locale);
    expect(overview.change({ change: 0 }, formats)).not.toMatch(/\d/);
    expect(overview.change({ change: -3 }, formats)).toContain('\u22123');
    for (const count of [1, 2]) expect(overview.overdue({ count }, formats)).toContain(`${count} `);
    expect(overview.overdue({ count: 1 }, formats)).not.toBe(
      overview.overdue({ count: 2 }, formats).replace('2', '1'),
    );
  });

  it('address a side as working with the others, and somebody else not at all', () => {
    const { title } = catalogue.overview;
    const formats = createFormats(catalogue.locale);
    const partners = ['Northwind Health'];
    expect(title({ partners, isSide: false }, formats)).toBe('Northwind Health');
    expect(title({ partners, isSide: true }, formats)).toMatch(/.+ Northwind Health$/);
    expect(title({ partners: [], isSide: true }, formats)).not.toBe('');
  });
});

describe('the words of the record as a whole', () => {
  it('have the same places in each language', () => {
    const places = (catalogue: typeof en) => textsOf(catalogue).map(([path]) => path);
    expect(places(de).sort()).toEqual(places(en).sort());
  });

  it('are translated', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(de).filter(([path, text]) => english.get(path) === text);
    expect(same).toEqual([]);
  });

  it('address German readers with Sie', () => {
    const familiar = textsOf(de).filter(([, text]) =>
      /(?<!\p{L})(du|dir|dich|dein\p{L}*|euch|eure\p{L}*)(?!\p{L})/iu.test(text),
    );
    expect(familiar).toEqual([]);
  });
});
