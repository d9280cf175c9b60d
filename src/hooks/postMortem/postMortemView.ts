import { postMortemSections, type SectionId } from '../../core/postmortem/templateTypes.ts';

export const postMortemLayouts = ['guided', 'page'] as const;
export type PostMortemLayout = (typeof postMortemLayouts)[number];

/** How a post-mortem is looked at; plain data that a host can keep in its address. */
export interface PostMortemView {
  /** The section that is open, where one is shown at a time. */
  readonly section: SectionId;
  /** One thing at a time, or all on one page. */
  readonly layout: PostMortemLayout;
  /** `roles`: for sharing outside, read only. */
  readonly names: 'names' | 'roles';
  /** Whether hints on wording are shown. */
  readonly hints: boolean;
  /** Only this section is in the light, for all who look; set by who facilitates. */
  readonly spotlight: SectionId | null;
}

export type PostMortemViewReason = 'section' | 'layout' | 'names' | 'hints' | 'spotlight';

export interface PostMortemViewDetails {
  readonly reason: PostMortemViewReason;
}

/** How the page is looked at where nothing is said. */
export const defaultPostMortemView: PostMortemView = {
  section: 'frame',
  layout: 'guided',
  names: 'names',
  hints: true,
  spotlight: null,
};

/** A view with what is not known, or missing, as at first. Never throws. */
export function readPostMortemView(given: unknown): PostMortemView {
  const view = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<keyof PostMortemView, unknown>
  >;
  const section = (value: unknown) => postMortemSections.find((id) => id === value);
  return {
    section: section(view.section) ?? defaultPostMortemView.section,
    layout: view.layout === 'page' ? 'page' : 'guided',
    names: view.names === 'roles' ? 'roles' : 'names',
    hints: view.hints !== false,
    spotlight: section(view.spotlight) ?? null,
  };
}
