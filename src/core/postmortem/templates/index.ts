import type { PostMortemTemplate } from '../templateTypes.ts';
import { full } from './full.ts';
import { short } from './short.ts';

/**
 * The templates that ship: the whole way, and an after-action review of four questions. Titles and
 * helps are left out, so that they come in the reader's language.
 */
export const postMortemTemplates: Readonly<Record<'full' | 'short', PostMortemTemplate>> = {
  full,
  short,
};

export { readTemplate } from './readTemplate.ts';
export { sectionsOf } from './sectionsOf.ts';
export { isWordedQuestion, type WordedQuestion, wordedQuestions } from './wordedQuestions.ts';
