import type { PostMortemVerb, PostMortemVerbType } from '../../core/postmortem/events.ts';
import type { SectionId, TemplateQuestion } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem, PostMortemStage } from '../../core/postmortem/types.ts';
import type { Result } from '../../core/types.ts';
import type { DocumentActions, DocumentIssue, DocumentSection } from '../document/documentUi.ts';
import type { MissingPlace } from '../document/MissingPlace.ts';

/** A question of the template in the viewer's words. */
export interface QuestionInWords extends Pick<TemplateQuestion, 'id' | 'answeredBy'> {
  readonly text: string;
  readonly help: string | undefined;
}

/** A section as the rail and the page show it. */
export interface SectionState extends DocumentSection<SectionId> {
  readonly help: string;
  /** Who sees what is written here, in one sentence. */
  readonly seenBy: string;
  readonly questions: readonly QuestionInWords[];
  /** How long the talk about it should take. */
  readonly minutes: number | null;
  /** What is missing here for the next stage, in words. */
  readonly gaps: readonly string[];
  /** What could be better; in nobody's way. */
  readonly advice: readonly string[];
}

/** Something of the host's document that could not be read, and the section that it is in. */
export interface PostMortemIssue extends DocumentIssue {
  readonly section: SectionId | null;
}

/** What the viewer may do next, and what will happen. */
export interface VerbInWords {
  readonly type: PostMortemVerbType;
  readonly label: string;
  readonly will: string;
}

export interface PostMortemActions extends DocumentActions {
  /** Performs a verb; what is being typed is handed over first. */
  readonly act: (verb: PostMortemVerb) => Result<PostMortem>;
  readonly goTo: (section: SectionId) => void;
}

/** What stands between now and the next stage. */
export interface NextStep {
  readonly stage: PostMortemStage;
  readonly next: PostMortemStage | null;
  /** What the present stage is called, and what it means, in one sentence. */
  readonly name: string;
  readonly means: string;
  /** Each with the section it is found in. */
  readonly missing: readonly (MissingPlace & { readonly section: SectionId })[];
  /** The likeliest first. */
  readonly verbs: readonly VerbInWords[];
  /** What leads on once nothing is missing: done before that, it is refused. `null`: nothing does. */
  readonly notYet: VerbInWords | null;
}
