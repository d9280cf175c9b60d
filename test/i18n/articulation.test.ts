import { describe, expect, it } from 'vitest';
import { adviceCodes } from '../../src/core/articulation/articulationAdvice.ts';
import { gapCodes } from '../../src/core/articulation/articulationGaps.ts';
import { clauseFields } from '../../src/core/articulation/clauseFields.ts';
import {
  articulationTemplates,
  wordedPrompts,
} from '../../src/core/articulation/templates/index.ts';
import {
  articulationStatuses,
  articulationTriggers,
  clauseSections,
} from '../../src/core/articulation/types.ts';
import { fieldText } from '../../src/core/exchange/articulation/fieldText.ts';
import { lintLanguage } from '../../src/core/postmortem/lint/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { createFormats } from '../../src/i18n/formats.ts';

/** Something for every part of a sentence, whatever the sentence. */
const said = {
  who: 'Harbour Logistics',
  others: 'Harbour Logistics',
  party: 'Harbour Logistics',
  parties: ['Northwind Health', 'Harbour Logistics'],
  several: ['Northwind Health', 'Fleet manager'],
  from: 'Northwind Health',
  clause: 'Every van carries a card',
  part: 'does it',
  letter: 'R',
  section: 'Who does what',
  field: 'Who does it',
  item: 'Two rounds a day',
  day: '4 Mar 2026',
  means: 'All have signed.',
  changed: 2,
  unchanged: 3,
  done: 1,
  outcome: 'No ward waits',
  title: 'How we deliver',
  status: 'In force',
  standing: 'Proposed',
  stance: 'agree_with_reservation',
  verdict: 'partly',
  name: 'Dispatcher',
  text: 'We call before we write',
  act: 'Sign',
  reason: 'The bridge is closed',
  entry: 'Every van carries a card',
  sentence: 'Harbour Logistics signed.',
  when: '4 Mar 2026',
  zone: 'Europe/Berlin',
  hash: '3f1a',
  path: 'clauses.c1.by',
  where: '“Shared outcomes”, entry 2',
  inside: ['Shared outcomes'],
  nth: 2,
  code: 'E_DATE',
  isLeftOut: false,
  version: 2,
  supersedes: 1,
  number: 2,
  place: 2,
  total: 3,
  count: 2,
};

/** The same with what can be missing missing, or of another kind. */
const variants = [
  said,
  { ...said, count: 1, from: null, isLeftOut: true, stance: 'agree', supersedes: null },
  { ...said, clause: null, section: null, from: null },
  { ...said, verdict: 'confirmed', version: '2' },
  { ...said, verdict: 'not_yet' },
  { ...said, verdict: null },
];

/** Needs what it is told: the section of a gap, the verdict of a check. */
const told =
  /^\.(gaps|advice|verifiedAs|versionTag|againstBefore|document\.changedSince|clauseName|partOf|accountableMoves)/;
/** Nothing comes next. */
const blank = /^\.beforeNext\.(in_force|superseded|withdrawn)$/;

/** Every text of a group with its place; of a function, what it says. */
function* texts(
  words: unknown,
  locale: string,
  given: object,
  path = '',
): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') yield [path, words(given, createFormats(locale))];
  else if (typeof words === 'object' && words !== null) {
    for (const [key, part] of Object.entries(words)) {
      yield* texts(part, locale, given, `${path}.${key}`);
    }
  }
}

const textsOf = ({ locale, articulation }: typeof en, given: object = said) => [
  ...texts(articulation, locale, given),
];

describe.each([en, de])('the words of the re-articulation, $locale', (catalogue) => {
  it('say something everywhere, and nothing that a program left behind', () => {
    const broken = variants
      .flatMap((given) =>
        textsOf(catalogue, given).filter(([path]) => given === said || !told.test(path)),
      )
      .filter(([path]) => !blank.test(path))
      .filter(([, text]) => /^\s*$|undefined|null|NaN|\[object|\{\{|\$\{| {2}/.test(text));
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

  it('have words for everything that can be chosen, asked and missing', () => {
    const { statuses, triggers, sections, prompts, gaps, advice, templates } =
      catalogue.articulation;
    expect(Object.keys(statuses)).toEqual([...articulationStatuses]);
    expect(Object.keys(triggers)).toEqual([...articulationTriggers]);
    expect(Object.keys(sections)).toEqual([...clauseSections]);
    expect(Object.keys(prompts).sort()).toEqual([...wordedPrompts].sort());
    expect(Object.keys(gaps)).toEqual([...gapCodes]);
    expect(Object.keys(advice)).toEqual([...adviceCodes]);
    expect(Object.keys(templates).sort()).toEqual(Object.keys(articulationTemplates).sort());
  });

  it('name each field of each section, each by another label', () => {
    for (const section of clauseSections) {
      const labels = clauseFields[section].map(
        (field) => fieldText(catalogue.articulation, section, field).label,
      );
      expect(new Set(labels.filter(Boolean)).size).toBe(clauseFields[section].length);
    }
  });

  it('tell each status, trigger and part by another name', () => {
    const { statuses, triggers, parts, clauseChanges, verifyVerdicts } = catalogue.articulation;
    for (const terms of [statuses, triggers, parts, clauseChanges, verifyVerdicts]) {
      const names = Object.values(terms).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(Object.values(parts).map(({ letter }) => letter)).toEqual(['A', 'R', 'C', 'I']);
  });
});

describe('the words of the re-articulation', () => {
  it('have the same places in each language', () => {
    const places = (catalogue: typeof en) => textsOf(catalogue).map(([path]) => path);
    expect(places(de).sort()).toEqual(places(en).sort());
  });

  it('are translated', () => {
    const english = new Map(textsOf(en));
    // Words of both languages, and sentences that are nothing but what they are given.
    const both = [
      'Name',
      'Organisation',
      ...['A', 'R', 'C', 'I'],
      '4 Mar 2026: Harbour Logistics signed.',
      'Dispatcher, Harbour Logistics',
      'We call before we write',
      'Harbour Logistics: Every van carries a card',
      'Person 2',
      'does it (R)',
      'partly. All have signed.',
    ];
    const same = textsOf(de)
      .filter(([path, text]) => !blank.test(path) && english.get(path) === text)
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

  it('fit two others as well as one', () => {
    const two = { ...said, others: 'Harbour Logistics and Lakeside Council' };
    // A verb would have to agree: "Harbour Logistics and Lakeside Council reads it".
    const singular = textsOf(en, two).filter(([, text]) =>
      /Lakeside Council (reads|sees|says|has|is|can't)(?!\p{L})/u.test(text),
    );
    const german = textsOf(de, two).filter(([, text]) =>
      /Lakeside Council (liest|sieht|sagt|hat|ist|kann)(?!\p{L})|(liest|sieht|sagt|hat|ist|kann) Harbour Logistics and/u.test(
        text,
      ),
    );
    expect([...singular, ...german]).toEqual([]);
  });
});
