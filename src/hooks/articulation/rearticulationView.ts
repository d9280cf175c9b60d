import { type ClauseSection, clauseSections } from '../../core/articulation/types.ts';

/** The steps of the form: what frames the clauses, the sections of the template, and the end. */
export type StepId = ClauseSection | 'start' | 'people' | 'changes' | 'commitments' | 'signOff';

const steps: readonly StepId[] = [
  'start',
  'people',
  ...clauseSections,
  'changes',
  'commitments',
  'signOff',
];

export const rearticulationLayouts = ['guided', 'page'] as const;
export type RearticulationLayout = (typeof rearticulationLayouts)[number];

export const redlineLayouts = ['inline', 'side'] as const;
export type RedlineLayout = (typeof redlineLayouts)[number];

/** How a re-articulation is looked at; plain data that a host can keep in its address. */
export interface RearticulationView {
  /** The step that is open, where one is shown at a time. */
  readonly step: StepId;
  /** One thing at a time, or all on one page. */
  readonly layout: RearticulationLayout;
  /** `roles`: for sharing outside, read only. */
  readonly names: 'names' | 'roles';
  /** Removed and added words in one text, or the two texts beside each other. */
  readonly redline: RedlineLayout;
  /** The earlier version that changes are shown against, by its id; `''`: the one before. */
  readonly against: string;
}

export type RearticulationViewReason = keyof RearticulationView;

export interface RearticulationViewDetails {
  readonly reason: RearticulationViewReason;
}

/** How the page is looked at where nothing is said. */
export const defaultRearticulationView: RearticulationView = {
  step: 'start',
  layout: 'guided',
  names: 'names',
  redline: 'inline',
  against: '',
};

/** A view with what is not known, or missing, as at first. Never throws. */
export function readRearticulationView(given: unknown): RearticulationView {
  const view = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<keyof RearticulationView, unknown>
  >;
  return {
    step: steps.find((id) => id === view.step) ?? defaultRearticulationView.step,
    layout: view.layout === 'page' ? 'page' : 'guided',
    names: view.names === 'roles' ? 'roles' : 'names',
    redline: view.redline === 'side' ? 'side' : 'inline',
    against: typeof view.against === 'string' ? view.against : '',
  };
}
