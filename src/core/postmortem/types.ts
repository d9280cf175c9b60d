import type { Entries, Ordered } from '../document/entries.ts';
import type { Origin } from '../document/origin.ts';
import type { CalendarDate, Instant, PartyId, PersonId } from '../types.ts';
import type { PostMortemEntry } from './events.ts';
import type { PostMortemTemplate } from './templateTypes.ts';

export type { Entries } from '../document/entries.ts';

/** From alone, to together, to agreed: where a post-mortem stands. */
export const postMortemStages = [
  'draft',
  'sharing',
  'in_meeting',
  'in_review',
  'agreed',
  'agreed_with_differences',
  'escalated',
  'closed',
] as const;
export type PostMortemStage = (typeof postMortemStages)[number];

/** A line in a list: a ground rule, what went well, a working principle. */
export interface Note extends Ordered {
  readonly text: string;
  readonly by: PartyId;
}

/** Who can lead the talk. */
export const facilitations = ['none', 'party', 'neutral'] as const;
/** Who leads the talk: nobody, somebody of one side, or somebody who belongs to neither. */
export type Facilitation = (typeof facilitations)[number];

/** Who may read the document: those who take part, both organisations, or others too. */
export const confidentialities = ['participants', 'organisations', 'open'] as const;
export type Confidentiality = (typeof confidentialities)[number];

export interface Participant extends Ordered {
  readonly partyId: PartyId;
  readonly personId: PersonId;
}

/** Section 0: what the talk is for and how it is held. */
export interface Frame {
  readonly purpose: string;
  readonly groundRules: Entries<Note>;
  readonly facilitation: Facilitation;
  /** Who leads: a person of a party, or of neither; `''`: not named yet. */
  readonly facilitator: PersonId | '';
  readonly participants: Entries<Participant>;
  readonly confidentiality: Confidentiality;
}

/** What was shaken: the kinds of trust that an event can hurt. */
export const violationTypes = [
  'ability',
  'benevolence',
  'integrity',
  'predictability',
  'unclear',
] as const;
export type ViolationType = (typeof violationTypes)[number];

/** Section 1: what shook the trust. */
export interface TrustEvent {
  readonly summary: string;
  readonly trigger: string;
  readonly violationType: ViolationType;
  /** Commitments that it is about, by their ids. */
  readonly commitments: Entries<Ordered>;
  /** Parties that see it differently altogether, each with a word on how. */
  readonly disputes: Readonly<Record<PartyId, string>>;
}

/** What a side can say to a fact. */
export const factPositions = ['agree', 'dispute'] as const;
export type FactPosition = (typeof factPositions)[number];
/** `one_sided`: only one side vouches for it. `unconfirmed`: nobody does yet. */
export type FactStanding = 'agreed' | 'disputed' | 'one_sided' | 'unconfirmed';

/** Section 2: one fact. */
export interface TimelineEntry extends Ordered {
  /** When it happened, to the minute in UTC or just the day; `''`: nobody knows yet. */
  readonly at: Instant | CalendarDate | '';
  readonly text: string;
  /** Where it can be looked up. */
  readonly source: string;
  readonly addedBy: PartyId;
  /** What each side says to it; a side that is missing has not said. */
  readonly positions: Readonly<Record<PartyId, FactPosition>>;
}

/** The questions of a side’s account, in the order of the page. */
export const perspectiveFields = [
  'intended',
  'happened',
  'saw',
  'effect',
  'reasonable',
  'need',
  'request',
] as const;
export type PerspectiveField = (typeof perspectiveFields)[number];

/** Section 3: how one side lived it. Private until all sides have submitted theirs. */
export type PartyPerspective = Readonly<Record<PerspectiveField, string>> & {
  readonly submittedAt: Instant | '';
};

/** What a speaker can say to their words, said back. */
export const verdicts = ['confirmed', 'partly', 'not_yet'] as const;
export type Verdict = (typeof verdicts)[number];

/** One round of section 4: the listener's own words, and what the speaker said to them. */
export interface UnderstandingRound extends Ordered {
  readonly by: PartyId;
  readonly text: string;
  readonly at: Instant;
  /** `null`: the speaker has not answered yet. */
  readonly verdict: Verdict | null;
  /** What was missed, in the speaker's words. */
  readonly correction: string;
}

/** Section 5: trust in the other side on one dimension, before and after, both on one scale. */
export interface ImpactScore {
  readonly before: number | null;
  readonly after: number | null;
}

/** What kind of thing helped it to happen. */
export const factorCategories = [
  'expectation',
  'communication',
  'capacity',
  'handover',
  'process',
  'incentive',
  'external',
  'agreement_gap',
] as const;
export type FactorCategory = (typeof factorCategories)[number];

/** Section 6: something that helped it to happen. */
export interface Factor extends Ordered {
  readonly text: string;
  readonly category: FactorCategory | '';
  /** Where it lies: with a party, with both, or outside. */
  readonly side: PartyId | 'shared' | 'outside' | '';
  readonly by: PartyId;
  /** Why nothing is changed about it; `''`: not said. */
  readonly noChangeReason: string;
}

/** Elements of an apology, the most effective first (Lewicki, Polin & Lount 2016). */
export const apologyElements = [
  'responsibility',
  'repair',
  'regret',
  'explanation',
  'repentance',
  'forgiveness',
] as const;
export type ApologyElement = (typeof apologyElements)[number];

/** Section 7: what one side acknowledges, in its own words; never made for it, never owed. */
export interface Acknowledgement {
  readonly elements: Readonly<Partial<Record<ApologyElement, string>>>;
  /** The other sides that noted that they have received it, and when. */
  readonly received: Readonly<Record<PartyId, Instant>>;
}

/** Section 8: something that will be done differently. */
export interface AgreedChange extends Ordered {
  readonly text: string;
  readonly owner: PartyId | '';
  readonly person: PersonId | '';
  readonly due: CalendarDate | '';
  /** How the other side will see that it is done. */
  readonly condition: string;
  /** Ids of the factors that it prevents. */
  readonly prevents: Readonly<Record<string, true>>;
  readonly by: PartyId;
}

/** What a side can answer to a question to itself. */
export const selfAnswers = ['yes', 'partly', 'no'] as const;
export type SelfAnswer = (typeof selfAnswers)[number];

/** Section 9: what a side asks of itself. */
export interface SelfCheck {
  readonly reliable: SelfAnswer | '';
  readonly reliableNote: string;
  readonly canMeet: SelfAnswer | '';
  readonly canMeetNote: string;
}

/** Section 10: the rungs, the mildest first. */
export const escalationSteps = [
  'facilitated_talk',
  'senior_sponsors',
  'mediation',
  'rotate_contact',
  'pause',
  'exit_conversation',
] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** What was agreed beforehand for the case that talking is not enough. */
export interface Escalation {
  /** Rungs that both sides have agreed to, each with what sets it off. */
  readonly ladder: Readonly<Partial<Record<EscalationStep, string>>>;
}

/** What a look back can find. */
export const recurrenceResults = ['not_again', 'again', 'unclear'] as const;
export type RecurrenceResult = (typeof recurrenceResults)[number];

/** Section 11: a day to look whether it came back. */
export interface RecurrenceCheck extends Ordered {
  readonly date: CalendarDate | '';
  /** What would show that it came back. */
  readonly signal: string;
  /** `null`: not looked yet. */
  readonly result: RecurrenceResult | null;
  readonly note: string;
}

/** How a side can sign. */
export const stances = ['agree', 'agree_with_difference'] as const;
export type Stance = (typeof stances)[number];

/** Section 12: one side's signature under one version. */
export interface Signature extends Ordered {
  readonly partyId: PartyId;
  readonly personId: PersonId | '';
  readonly at: Instant;
  readonly stance: Stance;
  /** What it sees differently. */
  readonly difference: string;
  readonly contentHash: string;
  /** A later version voids it. */
  readonly version: number;
}

/** What two sides found out together about one event: see domain C. */
export interface PostMortem {
  readonly id: string;
  readonly title: string;
  /** Of the content: raised by the first edit after a signature. */
  readonly version: number;
  readonly stage: PostMortemStage;
  readonly partyIds: readonly PartyId[];
  readonly createdAt: Instant;
  readonly createdBy: PartyId;
  /** What it was begun from. */
  readonly origin?: Origin;
  /** The template as it was when the document began, so that it can always be read. */
  readonly template: PostMortemTemplate;
  readonly frame: Frame;
  readonly event: TrustEvent;
  readonly timeline: Entries<TimelineEntry>;
  readonly perspectives: Readonly<Record<PartyId, PartyPerspective>>;
  /** Rounds of the understanding check, by whose perspective they are about. */
  readonly understanding: Readonly<Record<PartyId, Entries<UnderstandingRound>>>;
  /** By the party that trusts, then by dimension. */
  readonly impact: Readonly<Record<PartyId, Readonly<Record<string, ImpactScore>>>>;
  readonly factors: Entries<Factor>;
  readonly wentWell: Entries<Note>;
  readonly lucky: Entries<Note>;
  readonly acknowledgements: Readonly<Record<PartyId, Acknowledgement>>;
  readonly changes: Entries<AgreedChange>;
  readonly principles: Entries<Note>;
  /** What has to be expected of each other anew; not empty: the partners reset it in writing. */
  readonly expectationReset: string;
  readonly selfChecks: Readonly<Record<PartyId, SelfCheck>>;
  readonly escalation: Escalation;
  readonly recurrence: Entries<RecurrenceCheck>;
  /** Answers to questions that the template adds: by question, then by party or `shared`. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly signatures: Entries<Signature>;
  /** Every verb, in order; text that is typed is not in it. Never edited. */
  readonly history: readonly PostMortemEntry[];
}
