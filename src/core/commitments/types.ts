import type { CalendarDate, Instant, PartyId, PersonId } from '../types.ts';

/** Somebody who takes part in the conversation: a party, and if told a person of it. */
export interface Actor {
  partyId: PartyId;
  personId?: PersonId;
}

/** What the receiver will look at to say whether it is satisfied. */
export interface Condition {
  id: string;
  text: string;
}

/** What is promised. One object per version, never changed. */
export interface Terms {
  deliverable: string;
  /** Conditions of satisfaction. */
  conditions: Condition[];
  /** The day it is due; `null` only while it is still a draft. */
  due: CalendarDate | null;
}

/** Every state of a commitment. Late, due soon and whose turn it is are flags: `commitmentFlags`. */
export const commitmentStates = [
  'draft',
  'requested',
  'offered',
  'countered',
  'promised',
  'reported',
  'satisfied',
  'declined',
  'withdrawn',
  'lapsed',
  'cancelled',
  'reneged',
] as const;

/** One of `commitmentStates`. */
export type CommitmentState = (typeof commitmentStates)[number];

/** Why a promise was not kept as promised. Own wording, for work between partners. */
export const varianceReasons = [
  'overcommitted',
  'misaligned_expectation',
  'prerequisite_from_partner',
  'information_missing',
  'late_input',
  'people_unavailable',
  'handover_gap',
  'agreement_changed',
  'third_party',
  'lost_track',
  'not_updated',
  'not_accepted_quality',
  'unforeseen',
  'other',
] as const;

/** One of `varianceReasons`. */
export type VarianceReason = (typeof varianceReasons)[number];

/** What shows that something was delivered: a text, and if there is one a link. */
export interface Evidence {
  text: string;
  url?: string;
}

/**
 * What an answer names, so that agreeing to one thing never agrees to another; `onTheTable` gives it.
 * Left out, as by hand or in an older record, it answers whatever is there. A judgement names the
 * report that it judges in the same way.
 */
export interface Answered {
  /** The id of the act that put on the table what is answered. */
  of?: string;
  /** For a change of the terms: the id of the act that agreed the terms which it changes. */
  base?: string;
}

/** Why a promise is not kept as promised. */
export interface Variance {
  varianceReason?: VarianceReason;
  /** The partner's commitment that came in between; needed for `prerequisite_from_partner`. */
  blockedBy?: string;
}

/** What each act carries besides who and when. */
export interface CommitmentPayloads {
  /** The requester asks. `respondBy`: the last day to answer. */
  request: { respondBy?: CalendarDate };
  /** The performer offers. `respondBy`: the last day to answer. */
  offer: { respondBy?: CalendarDate };
  promise: Answered;
  accept: Answered;
  decline: { reason?: string };
  /** Other terms; at least one differs from what lies on the table. */
  counter: { terms: Terms };
  withdraw: { reason?: string };
  /** A promise to answer by a later day. */
  defer: { respondBy: CalendarDate };
  /** The last day to answer has passed without an answer; noted by either side or by the clock. */
  lapse: object;
  report: { note?: string; evidence?: Evidence[] } & Variance;
  /** The heads-up: something came between. */
  flagRisk: { note: string; expectedDue?: CalendarDate } & Variance;
  proposeAmendment: { terms: Partial<Terms>; reason: string } & Variance;
  acceptAmendment: Answered;
  rejectAmendment: Answered & { reason?: string };
  renege: { reason: string } & Variance;
  cancel: { reason?: string };
  /** Another person of the same party shall do it; takes effect when the requester accepts. */
  reassign: { performer: Actor; reason?: string };
  /**
   * `of`: the report that is judged; `waived`: conditions let go; `exceeded`: conditions where more
   * was done than asked.
   */
  declareSatisfied: { of?: string; waived?: string[]; exceeded?: string[]; note?: string };
  /** `of`: the report that is sent back. */
  declareDissatisfied: { of?: string; unmet: string[]; note?: string };
  /** Thanks for a promise kept; changes no state. */
  acknowledge: { note: string };
}

/** What can be done in the conversation. */
export type CommitmentEventType = keyof CommitmentPayloads;

interface EventStamp {
  /** Random 128 bits from the caller; without one, an id is made from all that the event says. */
  id?: string;
  by: Actor;
  at: Instant;
}

/** An act in the conversation, as a caller gives it. */
export type CommitmentEvent = {
  [Type in CommitmentEventType]: { type: Type } & EventStamp & CommitmentPayloads[Type];
}[CommitmentEventType];

/** An act in the history: never edited, in the order of `at`, then `id`. */
export type CommitmentEntry = CommitmentEvent & {
  id: string;
  /** Both sides acted at once, and the other act came first: this one changed nothing. */
  overtaken?: true;
};

/** A change that waits for the other side's answer. */
export interface PendingAmendment {
  /** The id of the event that proposed it. */
  id: string;
  by: Actor;
  at: Instant;
  reason: string;
  /** The whole terms as they would be; the present ones when only the person changes. */
  terms: Terms;
  /** Set when another person of the performing party shall do it. */
  performer?: Actor;
}

/** Where a commitment comes from. */
export interface CommitmentSource {
  kind: 'post_mortem' | 'articulation';
  id: string;
  itemId: string;
  /** Factors of the post-mortem that it prevents. */
  prevents?: string[];
}

/** What a commitment is made from. */
export interface CommitmentDraft {
  id: string;
  title: string;
  /** The receiver: asks, and says whether it is satisfied. */
  requester: Actor;
  /** The side that does it. */
  performer: Actor;
  /** Who wrote the draft; one of the two sides. */
  by: Actor;
  at: Instant;
  terms: Terms;
  /** Trust dimensions that it bears on. */
  dimensionIds?: string[];
  source?: CommitmentSource;
  /** Commitments that have to come first. */
  blockedBy?: string[];
  /** The last day to answer that it will be sent with. */
  respondBy?: CalendarDate | null;
}

/** When a version of the terms was agreed. */
export interface Agreement {
  /** 1 for the first terms. */
  version: number;
  at: Instant;
}

/** A conversation for action: what was drafted, all acts since, and what follows from them. */
export interface Commitment extends Omit<CommitmentDraft, 'terms' | 'respondBy'> {
  state: CommitmentState;
  /** One per version, immutable; the last is on the table or agreed. */
  terms: Terms[];
  /** The promise first, then each accepted amendment. Empty until something is promised. */
  agreed: Agreement[];
  /** The last day to answer, while an answer is awaited; of a draft, the one it will be sent with. */
  respondBy: CalendarDate | null;
  pendingAmendment: PendingAmendment | null;
  /** Who was to do it at first; there once another person of the performer took over. */
  firstPerformer?: Actor;
  history: CommitmentEntry[];
}

/** What follows from the calendar; not states. */
export interface CommitmentFlags {
  /** Promised, and due today or within three days. */
  dueSoon: boolean;
  /** The day has passed and nothing was reported, promised or not. */
  overdue: boolean;
  /** A promise whose day has passed without a report. */
  breached: boolean;
  /** The party whose turn it is; `null` when it is over. */
  awaiting: PartyId | null;
}
