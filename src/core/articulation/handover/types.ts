import type { CommitmentState } from '../../commitments/types.ts';
import type { CalendarDate, Instant, PartyId, PersonId } from '../../types.ts';
import type { ClauseDiffKind } from '../diff/clauseDiff.ts';
import type {
  ArticulationStance,
  ArticulationStatus,
  ArticulationTrigger,
  ClauseField,
  ClauseSection,
  DispositionKind,
  SituationAspect,
} from '../types.ts';
import type { Verification } from '../verifyArticulation.ts';

/** A party, or somebody of it. */
export interface HandoverActor {
  readonly partyId: PartyId;
  /** `''`: the party as a whole. */
  readonly personId: PersonId | '';
  /** `''`: not known, or the party as a whole. */
  readonly name: string;
  readonly role: string;
}

/** Somebody to know. */
export interface HandoverContact extends HandoverActor {
  /** Whether the text names this person, and not only the host's list of people. */
  readonly isInText: boolean;
}

export interface HandoverClause {
  readonly clauseId: string;
  readonly text: string;
}

export interface HandoverSituation extends HandoverClause {
  readonly aspect: SituationAspect | '';
}

export interface HandoverOutcome extends HandoverClause {
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly by: CalendarDate | '';
  readonly beneficiaries: string;
}

/** An aim, or what a party brings. */
export interface HandoverOwned extends HandoverClause {
  readonly partyId: PartyId | '';
}

export interface HandoverChannel extends HandoverClause {
  readonly channel: string;
  readonly cadence: string;
  readonly responseTime: string;
}

export const responsibilityParts = ['accountable', 'responsible', 'consulted', 'informed'] as const;
export type ResponsibilityPart = (typeof responsibilityParts)[number];

export interface HandoverResponsibility extends HandoverClause {
  /** What the outcome says that it serves; `''`: none. */
  readonly outcome: string;
  /** What the party, or somebody of it, has to do with it; the weightiest first. */
  readonly parts: readonly ResponsibilityPart[];
  /** `null`: nobody is named. */
  readonly accountable: HandoverActor | null;
  readonly responsible: readonly HandoverActor[];
  readonly consulted: readonly HandoverActor[];
  readonly informed: readonly HandoverActor[];
}

export interface HandoverPrinciple {
  readonly postMortemId: string;
  /** Of the post-mortem in which both agreed on it. */
  readonly title: string;
  readonly text: string;
}

export type OpenState = Extract<
  CommitmentState,
  'requested' | 'offered' | 'countered' | 'promised' | 'reported'
>;

/** A commitment that somebody waits for, or has been asked for. */
export interface HandoverCommitment {
  readonly id: string;
  readonly title: string;
  readonly state: OpenState;
  readonly performer: HandoverActor;
  readonly requester: HandoverActor;
  readonly due: CalendarDate | null;
  readonly deliverable: string;
  readonly conditions: readonly string[];
  /** What the text says that becomes of it; `''`: nothing. */
  readonly disposition: DispositionKind | '';
}

/** A commitment that is open, of which no more is known than this: not who does it for whom. */
export interface HandoverPromise {
  readonly id: string;
  readonly title: string;
  readonly state: OpenState;
  /** As in `HandoverCommitment`. */
  readonly disposition: DispositionKind | '';
}

/** What became of a clause with a version, and why. */
export interface HandoverChange {
  readonly clauseId: string;
  readonly section: ClauseSection;
  readonly kind: Exclude<ClauseDiffKind, 'unchanged'>;
  /** `''`: it was not there. */
  readonly before: string;
  readonly after: string;
  /** Of a changed one, the fields that say something else. */
  readonly fields: readonly ClauseField[];
  readonly reason: string;
}

export interface HandoverSigner extends HandoverActor {
  readonly stance: ArticulationStance;
  readonly reservation: string;
  readonly at: Instant;
}

/** One version of the text: what was decided with it, by whom, and why. */
export interface HandoverVersion {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly status: ArticulationStatus;
  readonly trigger: ArticulationTrigger | '';
  readonly triggerNote: string;
  readonly effectiveFrom: CalendarDate | '';
  readonly reviewBy: CalendarDate | '';
  readonly contentHash: string;
  /**
   * Whether it is what was signed (see `verifyArticulation`); `changed`, too, where it came into force
   * and a signature is missing.
   */
  readonly verdict: Verification['verdict'];
  readonly signers: readonly HandoverSigner[];
  /** Since the version before; empty for the first one. */
  readonly changes: readonly HandoverChange[];
}

/** Whom one takes over for: tasks, people, ways to reach them. */
export interface HandoverRole {
  /** Those in which the party has a part; what it answers for first, then what it does. */
  readonly responsibilities: readonly HandoverResponsibility[];
  /** Those of the others. */
  readonly others: readonly HandoverResponsibility[];
  /** What is nobody's task any longer. */
  readonly ended: readonly HandoverClause[];
  /** Of all sides; one's own first. */
  readonly contacts: readonly HandoverContact[];
  /** Those that name a way or a time in which an answer comes. */
  readonly channels: readonly HandoverChannel[];
}

/** How things are done. */
export interface HandoverNorms {
  readonly principles: readonly HandoverClause[];
  readonly decisions: readonly HandoverClause[];
  readonly communication: readonly HandoverChannel[];
  readonly escalation: readonly HandoverClause[];
  readonly reviewAndExit: readonly HandoverClause[];
  /** Agreed on in post-mortems that others than those who took part may read. */
  readonly learned: readonly HandoverPrinciple[];
  /** How many more post-mortems have agreed principles that stay with those who took part. */
  readonly withheld: number;
}

/** What it is about, what is open, and how it came to this. */
export interface HandoverWork {
  readonly situation: readonly HandoverSituation[];
  readonly purpose: readonly HandoverClause[];
  readonly outcomes: readonly HandoverOutcome[];
  readonly aims: readonly HandoverOwned[];
  readonly resources: readonly HandoverOwned[];
  readonly assumptions: readonly HandoverClause[];
  /** What the party is to do for others, what it waits for, and what else is open. */
  readonly commitments: {
    readonly owed: readonly HandoverCommitment[];
    readonly expected: readonly HandoverCommitment[];
    readonly others: readonly HandoverPromise[];
  };
  /** The versions, the newest first. */
  readonly decisions: readonly HandoverVersion[];
  /** `false`: an earlier version is not among the documents. */
  readonly isHistoryWhole: boolean;
  readonly reviewBy: CalendarDate | '';
}

/** What somebody needs to know who takes over a relationship: plain data, as JSON has it. */
export interface HandoverPack {
  readonly schema: 'troth/handover';
  readonly version: 1;
  /** A copy with roles in the place of names (see `handoverWithRoles`). */
  readonly names?: 'roles' | undefined;
  readonly party: HandoverParty;
  readonly parties: readonly HandoverParty[];
  /** The text in force; `null`: nothing is, and what follows is taken from `underWay`. */
  readonly inForce: HandoverVersion | null;
  /** The newest version that is being written or signed. */
  readonly underWay: HandoverVersion | null;
  readonly role: HandoverRole;
  readonly norms: HandoverNorms;
  readonly work: HandoverWork;
}

export interface HandoverParty {
  readonly id: PartyId;
  readonly name: string;
}
