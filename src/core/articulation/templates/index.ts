import type { ArticulationTemplate } from '../templateTypes.ts';
import { afterPostMortem } from './afterPostMortem.ts';
import { full } from './full.ts';
import { light } from './light.ts';
import { staffTransition } from './staffTransition.ts';

/**
 * The templates that ship: a light reset, a whole partnering agreement, what follows a post-mortem,
 * and a change of the people. Titles, helps and prompts have no words in them, so that they come in
 * the reader's language.
 */
export const articulationTemplates: Readonly<
  Record<'light' | 'full' | 'afterPostMortem' | 'staffTransition', ArticulationTemplate>
> = { light, full, afterPostMortem, staffTransition };

export { articulationSections } from './articulationSections.ts';
export { readArticulationTemplate } from './readArticulationTemplate.ts';
export { isWordedPrompt, type WordedPrompt, wordedPrompts } from './wordedPrompts.ts';
