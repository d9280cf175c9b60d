import type { ClauseDiffKind } from '../../core/articulation/diff/clauseDiff.ts';
import type { ResponsibilityPart } from '../../core/articulation/handover/types.ts';
import type {
  ArticulationStance,
  ArticulationStatus,
  ArticulationTrigger,
  ClauseStanding,
  DispositionKind,
  EchoVerdict,
  SituationAspect,
} from '../../core/articulation/types.ts';
import type { Verification } from '../../core/articulation/verifyArticulation.ts';
import type { Term } from './postMortemTermsMessages.ts';

export type { ResponsibilityPart } from '../../core/articulation/handover/types.ts';

type Terms<Key extends string> = Readonly<Record<Key, Term>>;
type Names<Key extends string> = Readonly<Record<Key, string>>;

/** A part in plain words, and the letter by which some know it. */
export interface PartTerm extends Term {
  readonly letter: string;
}

/** Words of a re-articulation for what can be chosen in it, and for where it stands. */
export interface ArticulationTermsMessages {
  readonly statuses: Terms<ArticulationStatus>;
  /** In place of “partly signed”, once nobody's signature is missing. */
  readonly allSigned: Term;
  /** What it means when its signatures deny its status. */
  readonly altered: string;
  readonly triggers: Terms<ArticulationTrigger>;
  readonly aspects: Names<SituationAspect>;
  /** Of a clause, or of one of its fields. */
  readonly standings: Terms<ClauseStanding>;
  readonly stances: Terms<ArticulationStance>;
  readonly dispositions: Terms<DispositionKind>;
  readonly echoVerdicts: Names<EchoVerdict>;
  readonly parts: Readonly<Record<ResponsibilityPart, PartTerm>>;
  /** What became of a clause since an earlier version. */
  readonly clauseChanges: Terms<ClauseDiffKind>;
  /** Whether a document is the one that was signed. */
  readonly verifyVerdicts: Terms<Verification['verdict']>;
  /** The templates that ship, by id. */
  readonly templates: Terms<ShippedTemplate>;
}

export type ShippedTemplate = 'light' | 'full' | 'afterPostMortem' | 'staffTransition';
