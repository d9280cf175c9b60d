import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  postMortemTemplates,
  readTemplate,
  sectionsOf,
} from '../../../src/core/postmortem/templates/index.ts';
import { postMortemSections } from '../../../src/core/postmortem/templateTypes.ts';

const { full, short } = postMortemTemplates;

/** A template of one's own, and then some change to it. */
const own = (change: Record<string, unknown> = {}) => ({
  id: 'ours',
  version: 3,
  title: 'Our review',
  sections: [
    { id: 'timeline', title: 'What happened', help: 'Forward.\nFrom before it.', minutes: 20 },
    {
      id: 'questions',
      questions: [
        { id: 'surprise', text: 'What surprised you?', help: 'One thing.', answeredBy: 'party' },
        { id: 'happened', answeredBy: 'shared' },
      ],
    },
    { id: 'signOff' },
  ],
  ...change,
});

const ends = { id: 'signOff' };
const withSections = (...sections: unknown[]) => own({ sections: [...sections, ends] });
const withQuestions = (...questions: unknown[]) => withSections({ id: 'timeline', questions });
const asked = { id: 'a', text: 'What?', answeredBy: 'party' };

describe('the templates that ship', () => {
  it('are templates, and stay as they are when read', () => {
    expect(readTemplate(full)).toEqual({ ok: true, value: full });
    expect(readTemplate(short)).toEqual({ ok: true, value: short });
  });

  it('full: every section but the questions, in their order', () => {
    expect(sectionsOf(full)).toEqual(postMortemSections.filter((id) => id !== 'questions'));
  });

  it('short: four questions, what changes, and the signatures', () => {
    expect(sectionsOf(short)).toEqual(['questions', 'changes', 'signOff']);
    expect(short.sections[0]?.questions).toHaveLength(4);
  });

  it('leave their words to the catalogues', () => {
    const texts = [full, short].flatMap(({ title, sections }) => [
      title,
      ...sections.flatMap(({ title, help, questions = [] }) => [
        title,
        help,
        ...questions.map((question) => question.text),
      ]),
    ]);
    expect(new Set(texts)).toEqual(new Set([undefined]));
  });
});

describe('readTemplate', () => {
  it('takes a host’s own', () => {
    expect(readTemplate(own())).toEqual({ ok: true, value: own() });
  });

  it('makes lines of titles and questions, keeps paragraphs of helps, drops what it does not know', () => {
    const result = readTemplate({
      ...own(),
      title: ' Our\nreview\u202e ',
      sections: [{ ...ends, title: 'Sign\there', help: 'a\n\nb', colour: 'red' }],
      theme: {},
    });
    expect(result).toEqual({
      ok: true,
      value: {
        id: 'ours',
        version: 3,
        title: 'Our review',
        sections: [{ id: 'signOff', title: 'Sign here', help: 'a\n\nb' }],
      },
    });
  });

  const refused: [string, unknown, string, string | undefined][] = [
    ['nothing', undefined, 'E_SHAPE', undefined],
    ['a list', [], 'E_SHAPE', undefined],
    ['no id', own({ id: undefined }), 'E_ID', 'id'],
    ['an id that harms', own({ id: '__proto__' }), 'E_ID', 'id'],
    ['no version', own({ version: undefined }), 'E_RANGE', 'version'],
    ['half a version', own({ version: 1.5 }), 'E_RANGE', 'version'],
    ['an empty title', own({ title: ' ' }), 'E_EMPTY', 'title'],
    ['a title of another kind', own({ title: 7 }), 'E_TYPE', 'title'],
    ['a long title', own({ title: 'a'.repeat(501) }), 'E_TOO_LONG', 'title'],
    ['sections that are no list', own({ sections: {} }), 'E_SHAPE', 'sections'],
    ['no sections', own({ sections: [] }), 'E_EMPTY', 'sections'],
    ['a hole', own({ sections: new Array(1e9) }), 'E_SHAPE', 'sections[0]'],
    ['a section that is a word', withSections('timeline'), 'E_SHAPE', 'sections[0]'],
    ['an unknown section', withSections({ id: 'blame' }), 'E_ENUM', 'sections[0].id'],
    ['a section of every object', withSections({ id: 'toString' }), 'E_ENUM', 'sections[0].id'],
    ['a section twice', withSections(ends), 'E_DUPLICATE_ID', 'sections[1].id'],
    [
      'a help of a megabyte and more',
      withSections({ id: 'event', help: 'a'.repeat(1_000_001) }),
      'E_TOO_LONG',
      'sections[0].help',
    ],
    ...[0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1441, '20', null].map(
      (minutes) =>
        [
          `${JSON.stringify(minutes)} minutes`,
          withSections({ id: 'event', minutes }),
          'E_RANGE',
          'sections[0].minutes',
        ] as [string, unknown, string, string],
    ),
    [
      'questions that are no list',
      withSections({ id: 'event', questions: 'Why?' }),
      'E_SHAPE',
      'sections[0].questions',
    ],
    [
      'a section of questions without any',
      withSections({ id: 'questions' }),
      'E_EMPTY',
      'sections[0].questions',
    ],
    [
      'too many questions',
      withSections({ id: 'event', questions: new Array(2001) }),
      'E_TOO_LONG',
      'sections[0].questions',
    ],
    [
      'a question without an id',
      withQuestions({ ...asked, id: '' }),
      'E_ID',
      'sections[0].questions[0].id',
    ],
    [
      'a question twice',
      withQuestions(asked, asked),
      'E_DUPLICATE_ID',
      'sections[0].questions[1].id',
    ],
    [
      'a question twice, in two sections',
      withSections({ id: 'event', questions: [asked] }, { id: 'factors', questions: [asked] }),
      'E_DUPLICATE_ID',
      'sections[1].questions[0].id',
    ],
    [
      'a question nobody has words for',
      withQuestions({ ...asked, text: undefined }),
      'E_EMPTY',
      'sections[0].questions[0].text',
    ],
    [
      'a question answered by somebody else',
      withQuestions({ ...asked, answeredBy: 'host' }),
      'E_ENUM',
      'sections[0].questions[0].answeredBy',
    ],
    [
      'understanding without perspectives',
      withSections({ id: 'understanding' }),
      'E_EMPTY',
      'sections',
    ],
    [
      'perspectives without understanding',
      withSections({ id: 'perspectives' }),
      'E_EMPTY',
      'sections',
    ],
    ['no place to sign', own({ sections: [{ id: 'event' }] }), 'E_EMPTY', 'sections'],
  ];
  it.each(refused)('refuses %s', (_, template, code, path) => {
    const result = readTemplate(template);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) {
      expect(result.error.path).toBe(path);
      expect(result.error.message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names what it was given', () => {
    expect(readTemplate(withSections({ id: 'blame\u202e' }))).toMatchObject({
      error: { message: 'This is not one of the known words: "blame".' },
    });
  });

  it('never throws, and what it takes is taken again as it is', () => {
    const anySection = fc.record(
      {
        id: fc.oneof(fc.constantFrom(...postMortemSections), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        help: fc.string(),
        minutes: fc.oneof(fc.nat(), fc.anything()),
        questions: fc.array(
          fc.record({
            id: fc.string(),
            text: fc.string(),
            answeredBy: fc.constantFrom('party', 'x'),
          }),
        ),
      },
      { requiredKeys: ['id'] },
    );
    const template = fc.record({
      id: fc.constant('t'),
      version: fc.constant(1),
      sections: fc.array(anySection).map((sections) => [...sections, ends]),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), template), (value) => {
        const result = readTemplate(value);
        if (result.ok) expect(readTemplate(result.value)).toEqual(result);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sectionsOf', () => {
  it('passes over what is no section, and takes each once', () => {
    const sections = [ends, { id: 'x' }, null, ends, { id: 'event' }] as never;
    expect(sectionsOf({ id: 'a', version: 1, sections })).toEqual(['signOff', 'event']);
    expect(sectionsOf(undefined as never)).toEqual([]);
  });
});
