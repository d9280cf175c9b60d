/** The sections of a post-mortem, in the order of the full one. */
export const postMortemSections = [
  'frame',
  'event',
  'timeline',
  'perspectives',
  'understanding',
  'impact',
  'factors',
  'repair',
  'changes',
  'selfCheck',
  'escalation',
  'recurrence',
  'questions',
  'signOff',
] as const;
export type SectionId = (typeof postMortemSections)[number];

/** A question that a template adds. */
export interface TemplateQuestion {
  readonly id: string;
  /** Left out: the words of the library for a question of its own. */
  readonly text?: string | undefined;
  readonly help?: string | undefined;
  /** `party`: each side answers for itself. `shared`: one answer together. */
  readonly answeredBy: 'party' | 'shared';
}

/** One section that is on. */
export interface TemplateSection {
  readonly id: SectionId;
  /** Left out: the words of the library. */
  readonly title?: string | undefined;
  readonly help?: string | undefined;
  /** Questions at the end of the section. */
  readonly questions?: readonly TemplateQuestion[] | undefined;
  /** How long the talk about it should take; shows a timer to who facilitates. */
  readonly minutes?: number | undefined;
}

/** Which sections a post-mortem has, in which order: data that a host can write. */
export interface PostMortemTemplate {
  readonly id: string;
  readonly version: number;
  /** Left out: the words of the library for a template of its own. */
  readonly title?: string | undefined;
  readonly sections: readonly TemplateSection[];
}
