import { templateSentences } from '../../document/readTemplateOf.ts';
import { refusalThat, type Sentence } from '../../read/sentences.ts';
import type { Refusal, Result } from '../../result.ts';
import type { PostMortemTemplate } from '../templateTypes.ts';

/** Why a template is refused; `{value}` stands for what was given. */
const sentences = {
  ...templateSentences,
  minutes: ['E_RANGE', 'The minutes for a section are a number from 0 to 1440, not {value}.'],
  nobodyListens: [
    'E_EMPTY',
    'With "perspectives" goes "understanding": what one side writes, the other restates.',
  ],
  noQuestions: ['E_EMPTY', 'The section "questions" needs at least one question.'],
  noSignOff: ['E_EMPTY', 'A template needs the section "signOff": without it, nothing is agreed.'],
  nothingToRestate: [
    'E_EMPTY',
    'The section "understanding" needs "perspectives": it restates what stands there.',
  ],
  noWords: ['E_EMPTY', 'Write the question: the library has no words of its own for it.'],
  questionTwice: ['E_DUPLICATE_ID', 'Another question has the same id: {value}.'],
  tooMany: ['E_TOO_LONG', 'A section has at most 2,000 questions.'],
  version: ['E_RANGE', 'A version is a whole number from 1, not {value}.'],
} as const satisfies Record<string, Sentence>;

type SentenceKey = keyof typeof sentences;

export function refuseTemplate(key: SentenceKey, path: string, value?: unknown): Result<never> {
  return { ok: false, error: because(key, path, value) };
}

/** What is wrong between the parts of a template, each of which is right. */
export function templateFault({ sections }: PostMortemTemplate): Refusal | null {
  const on = new Set<string>();
  const asked = new Set<string>();
  for (const [i, { id, questions = [] }] of sections.entries()) {
    const path = `sections[${i}]`;
    if (on.has(id)) return because('sectionTwice', `${path}.id`, id);
    on.add(id);
    if (id === 'questions' && questions.length === 0) {
      return because('noQuestions', `${path}.questions`);
    }
    for (const [j, question] of questions.entries()) {
      if (asked.has(question.id)) {
        return because('questionTwice', `${path}.questions[${j}].id`, question.id);
      }
      asked.add(question.id);
    }
  }
  if (on.size === 0) return because('noSections', 'sections');
  if (!on.has('signOff')) return because('noSignOff', 'sections');
  if (on.has('perspectives') === on.has('understanding')) return null;
  return because(on.has('perspectives') ? 'nobodyListens' : 'nothingToRestate', 'sections');
}

function because(key: SentenceKey, path: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}
