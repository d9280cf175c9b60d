import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articulationTemplates,
  readArticulationTemplate,
  wordedPrompts,
} from '../../../src/core/articulation/templates/index.ts';
import { clauseSections } from '../../../src/core/articulation/types.ts';

const shipped = Object.entries(articulationTemplates);

/** A template of one's own, and then some change to it. */
const own = (change: Record<string, unknown> = {}) => ({
  id: 'ours',
  version: 3,
  title: 'Our reset',
  sections: [
    {
      id: 'situation',
      title: 'What happened',
      help: 'Shortly.\nIn your words.',
      prompts: [{ id: 'ours', text: 'What surprised you?' }, { id: 'situation_changed' }],
      isRequired: true,
      needsEcho: false,
    },
    { id: 'responsibility', needsEcho: true },
  ],
  ...change,
});
const withSection = (...sections: unknown[]) => own({ sections });
const withPrompts = (...prompts: unknown[]) => withSection({ id: 'aim', prompts });

describe('the templates that ship', () => {
  it.each(shipped)('%s: is one, stays as it is when read, and is called so', (key, template) => {
    expect(readArticulationTemplate(template)).toEqual({ ok: true, value: template });
    expect(template.id).toBe(key);
  });

  it.each(shipped)(
    '%s: says what changed and who does what, and has it said back',
    (_, { sections }) => {
      const required = sections.filter(({ isRequired }) => isRequired).map(({ id }) => id);
      expect(required).toEqual(expect.arrayContaining(['situation', 'responsibility']));
      expect(sections.find(({ id }) => id === 'responsibility')?.needsEcho).toBe(true);
      for (const { needsEcho, isRequired } of sections) {
        if (needsEcho) expect(isRequired).toBe(true);
      }
    },
  );

  it('full: every section, in order; the others have fewer', () => {
    const [light, full, ...others] = shipped.map(([, { sections }]) =>
      sections.map(({ id }) => id),
    );
    expect(full).toEqual([...clauseSections]);
    expect(light).toHaveLength(5);
    for (const ids of others) expect(ids.length).toBeLessThan(clauseSections.length);
  });

  it('leave their words to the catalogues, which have them for each prompt', () => {
    const sections = shipped.flatMap(([, template]) => [...template.sections]);
    const prompts = sections.flatMap(({ prompts = [] }) => [...prompts]);
    const words = [
      ...shipped.map(([, { title }]) => title),
      ...sections.flatMap(({ title, help }) => [title, help]),
      ...prompts.map(({ text }) => text),
    ];
    expect(new Set(words)).toEqual(new Set([undefined]));
    expect(new Set(prompts.map(({ id }) => id))).toEqual(new Set(wordedPrompts));
    for (const { id, prompts: own = [] } of sections) {
      for (const prompt of own) expect(prompt.id.startsWith(`${id}_`)).toBe(true);
    }
  });
});

describe('readArticulationTemplate', () => {
  it('takes a host’s own', () => {
    expect(readArticulationTemplate(own())).toEqual({ ok: true, value: own() });
  });

  it('makes lines of titles and prompts, keeps paragraphs of helps, drops what it does not know', () => {
    const section = { id: 'aim', title: 'Our\naim', help: 'a\n\nb', colour: 'red' };
    expect(readArticulationTemplate(own({ sections: [section], theme: {} }))).toEqual({
      ok: true,
      value: { ...own(), sections: [{ id: 'aim', title: 'Our aim', help: 'a\n\nb' }] },
    });
  });

  it.each<[string, unknown, string, string | undefined]>([
    ['nothing', undefined, 'E_SHAPE', undefined],
    ['a list', [], 'E_SHAPE', undefined],
    ['no id', own({ id: undefined }), 'E_ID', 'id'],
    ['an id that harms', own({ id: '__proto__' }), 'E_ID', 'id'],
    ['half a version', own({ version: 1.5 }), 'E_RANGE', 'version'],
    ['an empty title', own({ title: ' ' }), 'E_EMPTY', 'title'],
    ['sections that are no list', own({ sections: {} }), 'E_SHAPE', 'sections'],
    ['no sections', withSection(), 'E_EMPTY', 'sections'],
    ['a hole', own({ sections: new Array(1e9) }), 'E_SHAPE', 'sections[0]'],
    ['an unknown section', withSection({ id: 'blame' }), 'E_ENUM', 'sections[0].id'],
    ['a section of every object', withSection({ id: 'toString' }), 'E_ENUM', 'sections[0].id'],
    [
      'a section twice',
      withSection({ id: 'aim' }, { id: 'aim' }),
      'E_DUPLICATE_ID',
      'sections[1].id',
    ],
    [
      'a duty in words',
      withSection({ id: 'aim', needsEcho: 'yes' }),
      'E_TYPE',
      'sections[0].needsEcho',
    ],
    [
      'prompts that are no list',
      withSection({ id: 'aim', prompts: 'Why?' }),
      'E_SHAPE',
      'sections[0].prompts',
    ],
    ['a prompt without an id', withPrompts({ text: 'Why?' }), 'E_ID', 'sections[0].prompts[0].id'],
    [
      'a prompt without words',
      withPrompts({ id: 'ours' }),
      'E_EMPTY',
      'sections[0].prompts[0].text',
    ],
    [
      'a prompt twice',
      withPrompts({ id: 'aim_own' }, { id: 'aim_own' }),
      'E_DUPLICATE_ID',
      'sections[0].prompts[1].id',
    ],
    ['too many prompts', withPrompts(...new Array(101)), 'E_TOO_LONG', 'sections[0].prompts'],
  ])('refuses %s', (_, template, code, path) => {
    const result = readArticulationTemplate(template);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) {
      expect(result.error.path).toBe(path);
      expect(result.error.message).toMatch(/^[A-Z`].*\.$/);
    }
  });

  it('never throws, and what it takes is taken again as it is', () => {
    const anySection = fc.record(
      {
        id: fc.oneof(fc.constantFrom(...clauseSections), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        help: fc.string(),
        isRequired: fc.oneof(fc.boolean(), fc.anything()),
        prompts: fc.array(fc.record({ id: fc.string(), text: fc.string() })),
      },
      { requiredKeys: ['id'] },
    );
    const template = fc.record({
      id: fc.constant('t'),
      version: fc.constant(1),
      sections: fc.array(anySection),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), template), (value) => {
        const result = readArticulationTemplate(value);
        if (result.ok) expect(readArticulationTemplate(result.value)).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });
});
