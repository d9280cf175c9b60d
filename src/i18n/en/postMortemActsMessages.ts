import type { PostMortemVerbType } from '../../core/postmortem/events.ts';
import type {
  EscalationStep,
  FactPosition,
  RecurrenceResult,
  Stance,
  Verdict,
} from '../../core/postmortem/types.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

type Verb = PostMortemVerbType;

interface OtherSide {
  /** The name of the other side. */
  readonly other: string;
}

/** The names of both sides, for who belongs to neither. */
export interface BothSides {
  readonly one: string;
  readonly other: string;
}

/** What a sentence of the history is made of; what a verb did not say is `null`. */
export interface PostMortemTold {
  readonly who: string;
  /** Whose perspective was restated, or whose acknowledgement arrived. */
  readonly about: string | null;
  readonly verdict: Verdict | null;
  /** `null` with `takePosition`: it was taken back. */
  readonly position: FactPosition | null;
  readonly step: EscalationStep | null;
  readonly stance: Stance | null;
  readonly result: RecurrenceResult | null;
}

/** Words of what can be done in a post-mortem, and of what was done. */
export interface PostMortemActsMessages {
  /** On the button of a verb. */
  readonly acts: Readonly<Record<Verb, string>>;
  /** What will happen, before it happens. */
  readonly will: Readonly<Record<Verb, (p: OtherSide) => string>>;
  /** What happened, right after it; read out. */
  readonly done: Readonly<Record<Verb, (p: OtherSide) => string>>;
  /** The same, said to a neutral facilitator: what it may do, and both sides hear of. */
  readonly leaderWill: Readonly<
    Record<
      'startSharing' | 'startMeeting' | 'startReview' | 'sendBack' | 'escalate' | 'resume',
      (p: BothSides) => string
    >
  >;
  /** The others name nobody. */
  readonly leaderDone: Readonly<Record<'escalate', (p: BothSides) => string>>;
  /** One sentence each; what was said in words of one's own is quoted after it. */
  readonly history: Readonly<Record<Verb | 'created', (p: PostMortemTold) => string>>;
  readonly quote: (p: { readonly text: string }) => string;
  readonly signedOn: (
    p: { readonly who: string; readonly stance: Stance; readonly when: string },
    f: Formats,
  ) => string;
  /** Of a signature under an earlier version. */
  readonly signatureVoid: (p: { readonly version: number }, f: Formats) => string;
  readonly notSignedYet: (p: { readonly party: string }) => string;

  readonly refusedTitle: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  /** Beside the field, when a restatement is nearly a copy. */
  readonly nearVerbatim: string;
}
