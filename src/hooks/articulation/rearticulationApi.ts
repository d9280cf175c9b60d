import type { ArticulationVerb, ArticulationVerbType } from '../../core/articulation/events.ts';
import type { Articulation, ArticulationStatus } from '../../core/articulation/types.ts';
import type { Result } from '../../core/types.ts';
import type { DocumentActions, DocumentIssue, DocumentSection } from '../document/documentUi.ts';
import type { MissingPlace } from '../document/MissingPlace.ts';
import type { StepId } from './rearticulationView.ts';

/** A step of the form as the rail and the page show it. */
export interface StepState extends DocumentSection<StepId> {
  readonly help: string;
  /** What is good to think of here, in words. */
  readonly prompts: readonly string[];
  /** What is missing here before it can be signed, in words. */
  readonly gaps: readonly string[];
  /** The same, one for each place. */
  readonly missing: readonly MissingPlace[];
  /** What could be better; in nobody's way. */
  readonly advice: readonly string[];
}

/** Something of the host's document that could not be read, and the step that it is in. */
export interface RearticulationIssue extends DocumentIssue {
  readonly step: StepId | null;
}

/** What the viewer may do with the whole document, and what will happen. */
export interface ArticulationVerbInWords {
  readonly type: ArticulationVerbType;
  readonly label: string;
  readonly will: string;
}

export interface RearticulationActions extends DocumentActions {
  /** Performs a verb; what is being typed is handed over first. */
  readonly act: (verb: ArticulationVerb) => Result<Articulation>;
  readonly goTo: (step: StepId) => void;
}

/** What stands between now and the next status. */
export interface NextAct {
  readonly status: ArticulationStatus;
  /** What the present status means, in one sentence. */
  readonly means: string;
  /** Each with the step it is found in; where they are many, one `text` stands for the rest. */
  readonly missing: readonly (MissingPlace & { readonly step: StepId; readonly count: number })[];
  /** The likeliest first. */
  readonly verbs: readonly ArticulationVerbInWords[];
  /** What leads on once nothing is missing: done before that, it is refused. `null`: nothing does. */
  readonly notYet: ArticulationVerbInWords | null;
}
