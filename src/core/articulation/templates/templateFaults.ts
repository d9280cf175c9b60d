import { templateSentences } from '../../document/readTemplateOf.ts';
import { refusalThat, type Sentence } from '../../read/sentences.ts';
import type { Refusal, Result } from '../../result.ts';
import type { ArticulationTemplate } from '../templateTypes.ts';

/** Why a template is refused; `{value}` stands for what was given. */
const sentences = {
  ...templateSentences,
  noWords: ['E_EMPTY', 'Write the prompt: the library has no words of its own for it.'],
  promptTwice: ['E_DUPLICATE_ID', 'Another prompt of this section has the same id: {value}.'],
  tooMany: ['E_TOO_LONG', 'A section has at most 100 prompts.'],
} as const satisfies Record<string, Sentence>;

type SentenceKey = keyof typeof sentences;

export function refuseTemplate(key: SentenceKey, path: string, value?: unknown): Result<never> {
  return { ok: false, error: because(key, path, value) };
}

/** What is wrong between the parts of a template, each of which is right. */
export function templateFault({ sections }: ArticulationTemplate): Refusal | null {
  if (sections.length === 0) return because('noSections', 'sections');
  const section = repeated(sections);
  if (section) return because('sectionTwice', `sections[${section.index}].id`, section.id);
  for (const [i, { prompts = [] }] of sections.entries()) {
    const prompt = repeated(prompts);
    if (prompt) {
      return because('promptTwice', `sections[${i}].prompts[${prompt.index}].id`, prompt.id);
    }
  }
  return null;
}

/** The first that has the id of one before it. */
function repeated(list: readonly { readonly id: string }[]) {
  const before = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (before.has(id)) return { index, id };
    before.add(id);
  }
  return null;
}

function because(key: SentenceKey, path: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}
