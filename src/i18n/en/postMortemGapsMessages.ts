import type { AdviceCode } from '../../core/postmortem/postMortemAdvice.ts';
import type { GapCode } from '../../core/postmortem/postMortemGaps.ts';
import type { PostMortemStage } from '../../core/postmortem/types.ts';
import type { Understanding } from '../../core/postmortem/understanding.ts';

/** What a sentence on something missing is made of. */
export interface MissingWhere {
  /** The side whose turn it is; `null`: the viewer's own, or either. */
  readonly who: string | null;
  /** What the entry says that it is about; `null`: it says nothing yet, or it is about none. */
  readonly entry: string | null;
}

/** Words of a post-mortem for what is missing, and for whose turn it is. */
export interface PostMortemGapsMessages {
  /** Something that keeps the next stage from beginning. */
  readonly gaps: Readonly<Record<GapCode, (p: MissingWhere) => string>>;
  /** Something that could be better and keeps nothing. */
  readonly advice: Readonly<Record<AdviceCode, (p: MissingWhere) => string>>;
  /** Heads what is missing, by the present stage. */
  readonly beforeNext: Readonly<Record<PostMortemStage, string>>;
  /** Where it stands whether `speaker` feels understood. */
  readonly understandingStates: Readonly<
    Record<Understanding, (p: { readonly speaker: string; readonly listener: string }) => string>
  >;
}
