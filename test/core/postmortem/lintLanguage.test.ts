import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Hint,
  hintCategories,
  lintLanguage,
  lintLocales,
} from '../../../src/core/postmortem/lint/index.ts';
import { deSentences } from './language/de.ts';
import { enSentences } from './language/en.ts';
import type { LabelledSentence } from './language/labelled.ts';
import { measureLint } from './language/measureLint.ts';

const sets: readonly [string, readonly LabelledSentence[]][] = [
  ['en', enSentences],
  ['de', deSentences],
];
const partyNames = ['Northwind Health', 'Harbour Logistics'];

/** What is marked, in the order in which it is given. */
function marked(text: string, locale = 'en', names: readonly string[] = []): string[] {
  return lintLanguage(text, locale, names).map(
    ({ category, start, end }) => `${category}: ${text.slice(start, end)}`,
  );
}

describe.each(sets)('the labelled sentences, %s', (locale, sentences) => {
  const parts = [
    ['tuned', sentences.filter(({ held }) => !held)],
    ['held', sentences.filter(({ held }) => held)],
    ['all', sentences],
  ] as const;

  it.each(parts)('%s: is right about what it marks, and finds most', (part, some) => {
    const plain = measureLint(some, (text) => lintLanguage(text, locale));
    const named = measureLint(some, (text) => lintLanguage(text, locale, partyNames));
    process.stdout.write(`\n${locale}, ${part}\n${plain.table}\n`);
    process.stdout.write(`with the parties' names: recall ${named.recall.toFixed(2)}\n`);

    expect(plain.precision).toBeGreaterThanOrEqual(0.9);
    expect(plain.recall).toBeGreaterThanOrEqual(0.6);
    expect(named.precision).toBeGreaterThanOrEqual(0.9);
    expect(named.recall).toBeGreaterThanOrEqual(plain.recall);
  });

  it('are enough to measure with', () => {
    const clean = sentences.filter(({ categories }) => categories.length === 0);
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(clean.length / sentences.length).toBeGreaterThan(0.5);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(parts[1][1].length).toBeGreaterThanOrEqual(Math.floor(sentences.length / 3));
    for (const category of hintCategories) {
      const positives = sentences.filter(({ categories }) => categories.includes(category));
      expect([category, positives.length >= 10]).toEqual([category, true]);
    }
  });
});

it('marks in German what others were wished to have done, and nobody’s wish about itself', () => {
  expect(marked('Hätten sie doch nur gefragt.', 'de')).toEqual([
    'counterfactual: Hätten sie doch nur gefragt',
  ]);
  expect(marked('Hätten wir doch nur gefragt.', 'de')).toEqual([]);
  expect(marked('Hätte unser Fahrer doch nur gefragt.', 'de')).toEqual([]);
});

describe('a hint', () => {
  it('has its words, its category, a reason and a question', () => {
    const text = 'We waited. You should have told us!';
    expect(lintLanguage(text, 'en')).toEqual([
      {
        start: text.indexOf('should'),
        end: text.indexOf(' us!'),
        category: 'counterfactual',
        why: expect.stringMatching(/^[^\n]{10,100}\.$/),
        ask: expect.stringMatching(/^[^\n]{10,100}\?$/),
      },
    ]);
  });

  it.each(sets)('says why and asks in the language of %s, for every category', (locale, set) => {
    const hints = set.flatMap(({ text }) => lintLanguage(text, locale));
    const advice = new Map(hints.map(({ category, why, ask }) => [category, `${why} ${ask}`]));
    expect([...advice.keys()].sort()).toEqual([...hintCategories].sort());
    expect(new Set(advice.values()).size).toBe(hintCategories.length);
    const german = /\b(was|wer|der|eine|nicht|beide)\b/i;
    for (const words of advice.values()) expect(german.test(words)).toBe(locale === 'de');
  });

  it.each([
    ['You never answer, and it is your fault.', ['absolute: never', 'blame_label: your fault']],
    ['You need to be more careful.', ['demand: You need to', 'vague_action: be more careful']],
    ['Why did your team wait?', ['why_you: Why did your team']],
    ['They never intended to share it.', ['mind_reading: never intended to']], // not also "never"
    [
      'The test should never have been skipped.',
      ['counterfactual: should never have been skipped'],
    ],
  ])('marks the exact words of %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['Sie hätten uns anrufen müssen.', ['counterfactual: hätten uns anrufen müssen']],
    ['Das ist eure Schuld.', ['blame_label: eure Schuld']],
    ['Ihr müsst vorsichtiger sein.', ['demand: Ihr müsst', 'vague_action: vorsichtiger sein']],
    ['Warum kommst du immer zu spät?', ['why_you: Warum kommst du', 'absolute: immer']],
  ])('marks the exact words of %j in German', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });
});

describe('what stays unmarked', () => {
  it.each([
    'We should have told you on the first day.',
    'It was our fault that the list was out of date.',
    'We never called you back.',
    'We have to communicate by Friday, and we must improve communication by 1 June.',
  ])('responsibility that is taken, and actions with a day: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('tells "Sie" from "sie" and one from many', () => {
    expect(marked('Sie ist nie ausgefallen.', 'de')).toEqual([]);
    expect(marked('Die Pumpe? Wir wissen, dass sie nie ausfällt.', 'de')).toEqual([]);
    expect(marked('Sie antworten nie.', 'de')).toEqual(['absolute: nie']);
  });
});

describe('quotes', () => {
  it.each([
    'They wrote "you must pay" in May.',
    'They wrote “you must pay” in May.',
    'They wrote ‘it’s your fault’ in May.',
    'They wrote „you must pay“ in May.',
    'They wrote „you must pay” in May.',
    'They wrote »you must pay« in May.',
    'They wrote « you must pay » in May.',
    'They wrote ‚you must pay‘ in May.',
    'They wrote ‹you must pay› in May.',
    'They wrote (“you must pay”) in May.',
    'They wrote “then they said ‘you must pay’ and left”.',
    '> You must pay.\n> You must pay.',
    'Their words:\n  > You must pay.\nThat is all.',
  ])('are left alone: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    'So "late" is wrong. You must pay.',
    'So “late” is wrong. You must pay.',
    'So ‘late’ is wrong. You must pay.',
    'So »late« is wrong. You must pay.',
    "It's the drivers' list, isn't it, and you must pay.",
    'It’s the drivers’ list, isn’t it, and you must pay.',
    'It‘s the drivers` list, and you must pay.', // typed on a German keyboard
    'The ‘drivers’ list. You must pay.',
    'A board of 12" and you must pay.',
    '5 > 3. You must pay.',
    '> They wrote this.\nYou must pay.',
  ])('end where they end, and apostrophes open none: %s', (text) => {
    expect(marked(text)).toEqual([expect.stringMatching(/^demand: you must$/i)]);
  });

  it('reach to the end of their paragraph when nobody closes them, not beyond', () => {
    const text = 'You must pay. They said “you must pay.\nYou must pay.\n\nYou must pay.';
    expect(lintLanguage(text, 'en').map(({ start }) => start)).toEqual([
      0,
      text.lastIndexOf('You must'),
    ]);
    expect(marked('- They said “you must pay\n- You must pay')).toHaveLength(1);
  });

  it('are no part of what is marked around them', () => {
    expect(marked('You “really” must pay.')).toEqual([]);
    expect(marked('The “plan” that you sent should have been checked.')).toEqual([
      'counterfactual: should have been checked',
    ]);
  });
});

describe('text as it comes', () => {
  it('reads decomposed letters, and keeps their offsets', () => {
    const text = '🚚 Sie hätten uns anrufen müssen. Ihr müsst zahlen.';
    for (const form of ['NFC', 'NFD'] as const) {
      const written = text.normalize(form);
      expect(marked(written, 'de')).toEqual([
        `counterfactual: ${'hätten uns anrufen müssen'.normalize(form)}`,
        `demand: ${'Ihr müsst'.normalize(form)}`,
      ]);
    }
  });

  it.each([
    ['a line break', 'You\nmust pay.', 'You\nmust'],
    ['a Windows line break', 'You\r\nmust pay.', 'You\r\nmust'],
    ['a no-break space', 'You\u00a0must pay.', 'You\u00a0must'],
    ['bidi marks', '\u2068You\u2069 \u200fmust\u200f pay.', 'You\u2069 \u200fmust'],
    ['a soft hyphen', 'You mu\u00adst pay.', 'You mu\u00adst'],
    ['emoji', '👩‍👩‍👧‍👦 You 🚛 must 🇩🇪 pay.', 'You 🚛 must'],
    ['capitals', 'YOU MUST PAY.', 'YOU MUST'],
    ['half an emoji', '\ud83d You must pay \ude00.', 'You must'],
  ])('reads across %s', (_, text, words) => {
    expect(marked(text)).toEqual([`demand: ${words}`]);
  });

  it('reads curly apostrophes as straight ones', () => {
    expect(marked('Why didn’t you call?')).toEqual(['why_you: Why didn’t you']);
    expect(marked("Why didn't you call?")).toEqual(["why_you: Why didn't you"]);
  });

  it('does not read across paragraphs, items of a list or sentences', () => {
    for (const gap of ['\n\n', '\n \t\n', '\n- ', '\n2. ', '. ', '? ', ', ']) {
      expect([gap, marked(`This is for you${gap}must is a strong word`)]).toEqual([gap, []]);
    }
  });
});

describe('locales', () => {
  it('knows its own, in every variant', () => {
    expect(lintLocales).toEqual(['de', 'en']);
    for (const locale of ['en', 'en-GB', 'EN_us', 'en-Latn-GB-x-house']) {
      expect(marked('You must pay.', locale)).toEqual(['demand: You must']);
    }
    for (const locale of ['de', 'de-AT', 'DE_ch']) {
      expect(marked('Ihr müsst zahlen.', locale)).toEqual(['demand: Ihr müsst']);
    }
  });

  it.each(['fr', 'eng', '', 'constructor', '__proto__', '-en'])('finds nothing in %j', (locale) => {
    expect(lintLanguage('You must pay. Ihr müsst zahlen.', locale)).toEqual([]);
  });
});

describe("the parties' names", () => {
  it.each([
    ['Harbour never answers.', ['absolute: never']],
    ['Harbour Logistics must pay.', ['demand: Harbour Logistics must']],
    ['Why did Northwind wait?', ['why_you: Why did Northwind']],
    ['It is Harbour’s fault.', ['blame_label: Harbour’s fault']],
    ['The harbour never freezes.', []],
    ['Traffic never stops.', []],
  ])('stand for a party when they are given: %s', (text, expected) => {
    expect(marked(text, 'en', partyNames)).toEqual(expected);
  });

  it('find nothing by an article or an empty name', () => {
    const names = ['The Harbour Trust', 'Die Brücke', 'NHS', '', '  '];
    expect(marked('The gate never closes.', 'en', names)).toEqual([]);
    expect(marked('The Harbour never answers.', 'en', names)).toEqual(['absolute: never']);
    expect(marked('NHS never answers.', 'en', names)).toEqual(['absolute: never']);
  });
});

describe('bounds', () => {
  const CAP = 100_000;
  const MEGABYTE = 1_000_000;

  it('reads the first 100,000 characters', () => {
    const phrase = 'You must pay. ';
    const within = ' '.repeat(CAP - phrase.length) + phrase;
    expect(lintLanguage(within + phrase, 'en')).toHaveLength(1);
    expect(lintLanguage(` ${' '.repeat(CAP)}${phrase}`, 'en')).toEqual([]);
  });

  it('finds each of very many', () => {
    const phrase = 'You never greet us. ';
    const hints = lintLanguage(phrase.repeat(MEGABYTE / phrase.length), 'en');
    expect(hints).toHaveLength(CAP / phrase.length);
    expect(hints.every(({ start }, index) => start === index * phrase.length + 4)).toBe(true);
  });

  // Under the runner's own time limit: what takes more than linear time does not come back.
  it.each([
    'you should have ',
    'you never ',
    'why , ',
    'hätten Sie immer ',
    ' ',
    '\n',
    '"',
    '“',
    "'",
    "a'",
    '\u0301',
    '\u200f',
    ',',
    '.',
    '>',
    ' >\n',
    '- a\n',
    'a',
  ])('comes back from a megabyte of %j', (piece) => {
    const text = `you${piece.repeat(Math.ceil(MEGABYTE / piece.length))}`;
    for (const locale of lintLocales) {
      expect(lintLanguage(text, locale).every(({ end }) => end <= CAP)).toBe(true);
    }
  });
});

describe('any text at all', () => {
  const words = [...enSentences, ...deSentences].flatMap(({ text }) => text.split(' '));
  const odd = [
    '“',
    '”',
    '"',
    '‘',
    '’',
    '„',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '🚚',
    '\ud83d',
    '\u200f',
    '1.',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint16Array().map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd)), { maxLength: 60 })
      .map((parts) => parts.join(' ')),
  );

  it('gives hints that lie in it, in order, apart, and cut no character', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de'), (text, locale) => {
        let last = 0;
        for (const hint of lintLanguage(text, locale, partyNames)) {
          expect(hint.start).toBeGreaterThanOrEqual(last);
          expect(hint.end).toBeGreaterThan(hint.start);
          expect(hint.end).toBeLessThanOrEqual(text.length);
          expect(cutsCharacter(text, hint)).toBe(false);
          last = hint.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

function cutsCharacter(text: string, { start, end }: Hint): boolean {
  return [start, end].some((at) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)),
  );
}

it.each([
  ['en', 'The driver said he never got the call.'],
  ['en', 'Your team was always reachable by phone.'],
  ['en', 'You have never let us down before.'],
  ['en', 'They could have been delayed at the border.'],
  ['en', 'You would have been right to stop the line.'],
  ['en', 'Tell the gate at once if a seal is broken.'],
  ['en', 'To open the tool, you need to use the blue key.'],
  ['de', 'Was hätte Ihnen geholfen, es früher zu sehen?'],
  ['de', 'Niemand hier im Raum ist daran schuld.'],
  ['de', 'Meine Notiz war schlampig, das tut mir leid.'],
  ['de', 'Der Kran hätte nicht mehr als vier Tonnen heben können.'],
  ['de', 'Sie hätten das nicht wissen können.'],
  ['de', 'Sie haben uns nie im Stich gelassen.'],
  ['de', 'Sie müssen sich gefragt haben, wo wir bleiben.'],
  ['de', 'Warum sind die Kisten nass geworden?'],
  ['de', 'Wir verstehen nicht, warum die Zahlen abweichen.'],
  ['de', 'Sagen Sie uns bitte, warum die Lieferung geteilt wurde.'],
])(
  'leaves praise, questions about things, guesses at what happened and own mistakes alone, %s: %s',
  (locale, text) => {
    expect(marked(text, locale)).toEqual([]);
  },
);

it('marks the same wording where it is meant as a reproach', () => {
  expect(marked('Your team never picks up the phone.')).toHaveLength(1);
  expect(marked('They could have simply picked up the phone.')).toHaveLength(1);
  expect(marked('Every single time your drivers come late.')).toHaveLength(1);
  expect(marked('You must pay at once, to spare us the letter.')).toHaveLength(1);
  expect(marked('To be honest, you need to stop changing the schedule.')).toHaveLength(1);
  expect(marked('Ihr seid daran schuld.', 'de')).toHaveLength(1);
  expect(marked('Sie hätten anrufen können.', 'de')).toHaveLength(1);
  expect(marked('Hätten Sie uns nicht anrufen können?', 'de')).toHaveLength(1);
  expect(marked('Warum haben die nicht angerufen?', 'de')).toHaveLength(1);
  expect(marked('Jedes Mal kommen Ihre Fahrer zu spät.', 'de')).toHaveLength(1);
});
