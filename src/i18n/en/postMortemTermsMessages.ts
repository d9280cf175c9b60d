import type { WordedQuestion } from '../../core/postmortem/templates/index.ts';
import type {
  ApologyElement,
  Confidentiality,
  EscalationStep,
  Facilitation,
  FactorCategory,
  FactPosition,
  FactStanding,
  PostMortemStage,
  RecurrenceResult,
  SelfAnswer,
  Stance,
  Verdict,
  ViolationType,
} from '../../core/postmortem/types.ts';

/** A word, and one sentence on what it means. */
export interface Term {
  readonly name: string;
  readonly means: string;
}

type Terms<Key extends string> = Readonly<Record<Key, Term>>;
type Names<Key extends string> = Readonly<Record<Key, string>>;

/** Words of a post-mortem for what can be chosen in it, and for where it stands. */
export interface PostMortemTermsMessages {
  readonly stages: Terms<PostMortemStage>;
  readonly templates: Terms<'full' | 'short'>;
  /** The questions of the short template. */
  readonly questions: Readonly<
    Record<WordedQuestion, { readonly text: string; readonly help: string }>
  >;
  readonly facilitations: Terms<Facilitation>;
  readonly confidentialities: Terms<Confidentiality>;
  readonly violationTypes: Terms<ViolationType>;
  readonly standings: Terms<FactStanding>;
  readonly positions: Names<FactPosition>;
  readonly verdicts: Names<Verdict>;
  readonly factorCategories: Names<FactorCategory>;
  /** Where a factor lies, when not with a party. */
  readonly factorSides: Names<'shared' | 'outside'>;
  readonly apologyElements: Terms<ApologyElement>;
  readonly selfAnswers: Names<SelfAnswer>;
  readonly escalationSteps: Terms<EscalationStep>;
  readonly recurrenceResults: Names<RecurrenceResult>;
  readonly stances: Terms<Stance>;
}
