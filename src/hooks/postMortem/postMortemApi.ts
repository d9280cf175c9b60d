import type { PostMortemVerb, PostMortemVerbType } from '../../core/postmortem/events.ts';
import type { SectionId, TemplateQuestion } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem, PostMortemStage } from '../../core/postmortem/types.ts';
import type { PartyId, Refusal, Result } from '../../core/types.ts';

/** `waiting`: nothing more to do here for this viewer, but for somebody else. */
export type SectionStatus = 'empty' | 'begun' | 'done' | 'waiting';

/** A question of the template in the viewer's words. */
export interface QuestionInWords extends Pick<TemplateQuestion, 'id' | 'answeredBy'> {
  readonly text: string;
  readonly help: string | undefined;
}

/** A section as the rail and the page show it. */
export interface SectionState {
  readonly id: SectionId;
  readonly title: string;
  readonly help: string;
  /** Who sees what is written here, in one sentence. */
  readonly seenBy: string;
  readonly questions: readonly QuestionInWords[];
  /** How long the talk about it should take. */
  readonly minutes: number | null;
  readonly status: SectionStatus;
  /** The sides that still owe something here. */
  readonly owes: readonly PartyId[];
  /** What is missing here for the next stage, in words. */
  readonly gaps: readonly string[];
  /** What could be better; in nobody's way. */
  readonly advice: readonly string[];
}

/** Something of the host's document that could not be read; it is kept as it is. */
export interface PostMortemIssue {
  /** Where, as `timeline.t1.at`. */
  readonly path: string;
  readonly section: SectionId | null;
  readonly refusal: Refusal;
}

/** What the viewer may do next, and what will happen. */
export interface VerbInWords {
  readonly type: PostMortemVerbType;
  readonly label: string;
  readonly will: string;
}

/** Lists of the document, by their path. */
export type ListPath = readonly [string, ...string[]];

export interface PostMortemActions {
  /** Sets one field, such as `['event', 'violationType']`; refused, nothing changes. */
  readonly edit: (path: readonly string[], value: unknown) => Result<PostMortem>;
  /** Adds an entry to the end of a list, or after another one; gives back its id. */
  readonly add: (
    list: ListPath,
    entry: Readonly<Record<string, unknown>>,
    after?: string,
  ) => Result<string>;
  readonly remove: (list: ListPath, id: string) => Result<PostMortem>;
  /** Moves an entry to a place in its list, counted from 0. */
  readonly move: (list: ListPath, id: string, to: number) => Result<PostMortem>;
  /** Performs a verb; what is being typed is handed over first. */
  readonly act: (verb: PostMortemVerb) => Result<PostMortem>;
  readonly goTo: (section: SectionId) => void;
}

/** What stands between now and the next stage. */
export interface NextStep {
  readonly stage: PostMortemStage;
  readonly next: PostMortemStage | null;
  /** What the present stage means, in one sentence. */
  readonly means: string;
  /** In words, each with the section it is found in. */
  readonly missing: readonly { readonly text: string; readonly section: SectionId }[];
  /** The likeliest first. */
  readonly verbs: readonly VerbInWords[];
}
