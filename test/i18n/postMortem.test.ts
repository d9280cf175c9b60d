import { describe, expect, it } from 'vitest';
import { lintLanguage } from '../../src/core/postmortem/lint/index.ts';
import { apologyElements } from '../../src/core/postmortem/types.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { createFormats } from '../../src/i18n/formats.ts';

/** Something for every part of a sentence, whatever the sentence. */
const said = {
  who: 'Harbour Logistics',
  one: 'Northwind Health',
  other: 'Harbour Logistics',
  party: 'Harbour Logistics',
  parties: ['Northwind Health', 'Harbour Logistics'],
  about: 'Northwind Health',
  speaker: 'Northwind Health',
  listener: 'Harbour Logistics',
  rater: 'Northwind Health',
  target: 'Harbour Logistics',
  person: 'Dispatcher',
  name: 'Dispatcher',
  names: ['Dispatcher', 'Ward lead'],
  entry: 'The bridge was closed',
  changes: ['A card in every van'],
  section: 'What contributed',
  title: 'The delivery of 4 March',
  field: 'In short',
  text: 'We thought that the driver had called',
  act: 'Sign',
  reason: 'Nobody can plan for it',
  question: 'What led up to it?',
  sentence: 'Harbour Logistics signed.',
  stage: 'Agreed',
  means: 'Both sides have signed.',
  step: 'mediation',
  stance: 'agree',
  verdict: 'partly',
  position: 'agree',
  result: 'again',
  isSubmitted: true,
  when: '4 Mar 2026',
  zone: 'Europe/Berlin',
  day: '2026-03-04',
  date: '4 Mar 2026',
  hash: '3f1a',
  path: 'timeline.t1.at',
  where: '“The facts”, entry 2',
  inside: ['The facts'],
  nth: 2,
  code: 'E_DATE',
  number: 2,
  place: 2,
  total: 3,
  count: 2,
  version: 2,
  minutes: 4,
  seconds: 30,
  min: 1,
  max: 5,
  before: 4,
  after: 2.5,
  score: 4,
};

/** Every text of a group with its place; of a function, what it says. */
function* texts(words: unknown, locale: string, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') yield [path, words(said, createFormats(locale))];
  else if (typeof words === 'object' && words !== null) {
    for (const [key, part] of Object.entries(words)) yield* texts(part, locale, `${path}.${key}`);
  }
}

const textsOf = ({ locale, postMortem }: typeof en) => [...texts(postMortem, locale)];

describe.each([en, de])('the words of the post-mortem, $locale', (catalogue) => {
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

  it('name the elements of an apology by their evidence', () => {
    expect(Object.keys(catalogue.postMortem.apologyElements)).toEqual([...apologyElements]);
  });

  it('suggest six rules', () => {
    expect(new Set(catalogue.postMortem.suggestedRules).size).toBe(6);
  });
});

describe('the words of the post-mortem', () => {
  it('have the same places in each language', () => {
    const places = (catalogue: typeof en) => textsOf(catalogue).map(([path]) => path);
    expect(places(de).sort()).toEqual(places(en).sort());
  });

  it('are translated', () => {
    const english = new Map(textsOf(en));
    // Words of both languages, and sentences that are nothing but what they are given.
    const both = [
      'Mediation',
      'Name',
      '4 Mar 2026: Harbour Logistics signed.',
      'Dispatcher, Harbour Logistics',
    ];
    const same = textsOf(de)
      .filter(([path, text]) => english.get(path) === text)
      .map(([, text]) => text)
      .filter((text) => !both.includes(text));
    expect(same).toEqual([]);
  });

  it('address German readers with Sie', () => {
    const familiar = textsOf(de).filter(([, text]) =>
      /(?<!\p{L})(du|dir|dich|dein\p{L}*|euch|eure\p{L}*)(?!\p{L})/iu.test(text),
    );
    expect(familiar).toEqual([]);
  });
});
