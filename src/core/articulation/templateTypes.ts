import type { ClauseSection } from './types.ts';

/** Something to think of when a section is written; shown beside it, never put into it. */
export interface ArticulationPrompt {
  readonly id: string;
  /** Left out: the catalogue has the words for this id. */
  readonly text?: string | undefined;
}

/** A section of the form. */
export interface ArticulationTemplateSection {
  readonly id: ClauseSection;
  /** Left out: the catalogue's. */
  readonly title?: string | undefined;
  readonly help?: string | undefined;
  readonly prompts?: readonly ArticulationPrompt[] | undefined;
  /** Has to say something before anybody signs. */
  readonly isRequired?: boolean | undefined;
  /** Every other party has to write it back, and be confirmed, before anybody signs. */
  readonly needsEcho?: boolean | undefined;
}

/** Which sections a re-articulation has, and in which order: data, not code. */
export interface ArticulationTemplate {
  readonly id: string;
  readonly version: number;
  /** Left out: the catalogue's. */
  readonly title?: string | undefined;
  readonly sections: readonly ArticulationTemplateSection[];
}
