import type { ArticulationTemplateSection } from '../templateTypes.ts';
import type { ClauseSection } from '../types.ts';
import type { WordedPrompt } from './wordedPrompts.ts';

type Duties = Pick<ArticulationTemplateSection, 'isRequired' | 'needsEcho'>;

/** A section of a template that ships: its words, and those of its prompts, are the catalogue's. */
export function sectionOf(
  id: ClauseSection,
  prompts: readonly WordedPrompt[],
  duties: Duties = {},
): ArticulationTemplateSection {
  return { id, prompts: prompts.map((prompt) => ({ id: prompt })), ...duties };
}

export const required = { isRequired: true } as const;

/** So much hangs on it that whoever signs has said it in their own words first. */
export const echoed = { isRequired: true, needsEcho: true } as const;
