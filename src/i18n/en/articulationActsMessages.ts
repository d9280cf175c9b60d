import type { ArticulationVerbType } from '../../core/articulation/events.ts';
import type { ArticulationStance, EchoVerdict } from '../../core/articulation/types.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

interface Others {
  /** The names of the other sides, as one text. */
  readonly others: string;
}

/** What a sentence of the history is made of; what a verb did not say is `null`. */
export interface ArticulationTold {
  readonly who: string;
  /** What the clause says, in short. */
  readonly clause: string | null;
  /** The title of the section. */
  readonly section: string | null;
  /** Whose wording was taken. */
  readonly from: string | null;
  /** How many clauses were accepted. */
  readonly count: number;
  /** Of a counter-proposal: the clause is to go. */
  readonly isLeftOut: boolean;
  readonly verdict: EchoVerdict | null;
  readonly stance: ArticulationStance | null;
}

/** Words of what can be done with a re-articulation, and of what was done. */
export interface ArticulationActsMessages {
  /** On the button of a verb. */
  readonly acts: Readonly<Record<ArticulationVerbType, string>>;
  /** What will happen, before it happens. */
  readonly will: Readonly<Record<ArticulationVerbType, (p: Others) => string>>;
  /** What happened, right after it; read out. */
  readonly done: Readonly<Record<ArticulationVerbType, (p: Others) => string>>;
  /** The version that comes after one that can no longer be changed. */
  readonly nextVersion: {
    readonly begin: string;
    /** What will happen, by what has become of the present one. */
    readonly will: Readonly<Record<'in_force' | 'withdrawn', (p: Others) => string>>;
    readonly done: string;
    /** In place of the button. */
    readonly begun: (p: { readonly version: number }, f: Formats) => string;
  };
  /** One sentence each; what was said in words of one's own is quoted after it. */
  readonly history: Readonly<
    Record<ArticulationVerbType | 'created', (p: ArticulationTold, f: Formats) => string>
  >;
  readonly quote: (p: { readonly text: string }) => string;
  readonly signedOn: (p: {
    readonly who: string;
    readonly stance: ArticulationStance;
    readonly when: string;
  }) => string;
  readonly notSignedYet: (p: { readonly party: string }) => string;

  readonly refusedTitle: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  /** The version whose place it is to take was between others altogether. */
  readonly nobodyBefore: string;
  /** With what happens when it comes into force: the version before is not known to this viewer. */
  readonly beforeUnknown: (p: { readonly version: number }, f: Formats) => string;
  /** Beside the field, when writing back is nearly a copy. */
  readonly nearVerbatim: string;
}
