import type { Entries } from '../document/entries.ts';
import type { Origin } from '../document/origin.ts';
import type { CalendarDate, Instant, PartyId, PersonId } from '../types.ts';
import type { ArticulationEntry } from './events.ts';
import type { ArticulationTemplate } from './templateTypes.ts';

/** From one side's draft to what both live by, and what came after it. */
export const articulationStatuses = [
  'draft',
  'in_review',
  'partly_signed',
  'in_force',
  'superseded',
  'withdrawn',
] as const;
export type ArticulationStatus = (typeof articulationStatuses)[number];

/** What calls for saying it anew. */
export const articulationTriggers = [
  'circumstances_changed',
  'people_changed',
  'scope_changed',
  'resources_changed',
  'expectation_gap',
  'after_post_mortem',
  'scheduled_review',
  'partner_joined',
  'partner_leaving',
] as const;
export type ArticulationTrigger = (typeof articulationTriggers)[number];

/** The sections that a clause can stand in, in the order of the page. */
export const clauseSections = [
  'situation',
  'purpose',
  'outcome',
  'aim',
  'responsibility',
  'resource',
  'decision',
  'communication',
  'principle',
  'assumption',
  'escalation',
  'review_exit',
] as const;
export type ClauseSection = (typeof clauseSections)[number];

/** What a clause on the situation can be about. */
export const situationAspects = ['changed', 'unchanged'] as const;
/** What has changed, or what is as it was. */
export type SituationAspect = (typeof situationAspects)[number];

/** What a clause says. Which of the fields after `text` it can have, its section tells. */
export interface ClauseWording {
  readonly text: string;
  /** A situation: what changed or what did not; `''`: not said. */
  readonly aspect?: SituationAspect | '' | undefined;
  /** An outcome: how it is told. */
  readonly measure?: string | undefined;
  /** An outcome: where it stands today. */
  readonly baseline?: string | undefined;
  /** An outcome: where it is to stand. */
  readonly target?: string | undefined;
  /** An outcome: until when. */
  readonly by?: CalendarDate | '' | undefined;
  /** An outcome: whom it serves. */
  readonly beneficiaries?: string | undefined;
  /** An aim: whose it is. A resource: who brings it. */
  readonly partyId?: PartyId | '' | undefined;
  /** A responsibility: the outcome that it serves, by its clause's id. */
  readonly outcomeId?: string | undefined;
  /** A responsibility: who answers for it, exactly one; a party or somebody in `people`. */
  readonly accountable?: string | undefined;
  /** A responsibility: who does it, at least one. */
  readonly responsible?: readonly string[] | undefined;
  /** A responsibility: who is asked before. */
  readonly consulted?: readonly string[] | undefined;
  /** A responsibility: who is told after. */
  readonly informed?: readonly string[] | undefined;
  /** A responsibility: it ends with this version; `false`: it goes on, as when it is left out. */
  readonly ended?: boolean | undefined;
  /** Communication: by which way. */
  readonly channel?: string | undefined;
  /** Communication: how often. */
  readonly cadence?: string | undefined;
  /** Communication: how soon an answer comes. */
  readonly responseTime?: string | undefined;
}
export type ClauseField = keyof ClauseWording;

/** A clause as the document keeps it, under its id; the id stays from version to version. */
export interface StoredClause extends ClauseWording {
  /** Its place in its section: keys sort as texts, and between two there is always a third. */
  readonly order: string;
  readonly section: ClauseSection;
  /** Whose wording it is: the party that wrote it, or whose counter-proposal was accepted. */
  readonly proposedBy: PartyId;
}

/** A clause with its id. */
export interface Clause extends StoredClause {
  readonly id: string;
}

/** Somebody who is named in the document; signed with it, so that it can be read anywhere. */
export interface ArticulationPerson {
  readonly order: string;
  readonly partyId: PartyId;
  readonly name: string;
  readonly role: string;
}

/** What a party can say to a clause. */
export const replyKinds = ['accept', 'counter', 'send_back'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** What a party last said to a clause. It holds for the wording that was read, and no other. */
export interface ClauseReply {
  readonly kind: ReplyKind;
  /** The wording that was read: its `wordingHash`. */
  readonly of: string;
  /** Of a counter: the fields that are to read otherwise; `null`: the clause is to go. */
  readonly wording: Partial<ClauseWording> | null;
  readonly reason: string;
  readonly personId: PersonId | '';
  readonly at: Instant;
}

/** Where one field of a clause, or the clause, stands between the parties. */
export type ClauseStanding = 'agreed' | 'proposed' | 'differing' | 'not_discussed';

/** What an author can say to their words, said back. */
export const echoVerdicts = ['confirmed', 'partly', 'not_yet'] as const;
export type EchoVerdict = (typeof echoVerdicts)[number];

/** One round of writing a section back in one's own words. */
export interface EchoRound {
  readonly order: string;
  readonly by: PartyId;
  readonly text: string;
  readonly at: Instant;
  /** What the section said then: its `sectionHash`. Confirmed for that, and no other words. */
  readonly of: string;
  /** `null`: nobody has answered yet. */
  readonly verdict: EchoVerdict | null;
  /** What was missed, in the other side's words. */
  readonly correction: string;
}

/** What can become of an open commitment when a version comes into force. */
export const dispositionKinds = ['carried', 'amended', 'released'] as const;
export type DispositionKind = (typeof dispositionKinds)[number];

/** What becomes of an open commitment when this version comes into force. */
export interface Disposition {
  /** `''`: not decided. */
  readonly kind: DispositionKind | '';
  readonly note: string;
}

/** How a party can sign. */
export const articulationStances = ['agree', 'agree_with_reservation'] as const;
export type ArticulationStance = (typeof articulationStances)[number];

/** One party's signature: a person, a party and a stance, bound to what was read. */
export interface ArticulationSignature {
  readonly order: string;
  readonly partyId: PartyId;
  readonly personId: PersonId | '';
  readonly name: string;
  readonly role: string;
  readonly stance: ArticulationStance;
  readonly reservation: string;
  readonly at: Instant;
  /** How the hashes were made; another one can be read, but not verified. */
  readonly method: string;
  readonly contentHash: string;
  /** A hash of each part that was signed, so that a later change can be told by its place. */
  readonly parts: Readonly<Record<string, string>>;
  /** A hash over all of the signature's other fields but `order`. */
  readonly seal: string;
}

/** The version that this one takes the place of, as it was when this one began. */
export interface SupersededVersion {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly clauses: Entries<StoredClause>;
  /**
   * Who took part in it. With it, what is said here of that version is signed, too; left out in
   * documents that began before there was this.
   */
  readonly partyIds?: readonly PartyId[] | undefined;
}

/** One version of what partners expect of each other, in writing: see domain D. */
export interface Articulation {
  readonly id: string;
  readonly title: string;
  /** 1, and one more with each version that takes another's place. */
  readonly version: number;
  readonly supersedes: SupersededVersion | null;
  readonly status: ArticulationStatus;
  /** Two or more. */
  readonly partyIds: readonly PartyId[];
  readonly createdAt: Instant;
  readonly createdBy: PartyId;
  /** What it was begun from. */
  readonly origin?: Origin;
  /** The template as it was when the document began, so that it can always be read. */
  readonly template: ArticulationTemplate;
  readonly trigger: ArticulationTrigger | '';
  readonly triggerNote: string;
  readonly effectiveFrom: CalendarDate | '';
  readonly reviewBy: CalendarDate | '';
  readonly people: Entries<ArticulationPerson>;
  readonly clauses: Entries<StoredClause>;
  /** Why a clause was changed or left out since the superseded version, by its id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What each party last said to a clause: by clause, then by party. */
  readonly replies: Readonly<Record<string, Readonly<Record<PartyId, ClauseReply>>>>;
  /** Rounds of writing back, by section. */
  readonly echoes: Readonly<Partial<Record<ClauseSection, Entries<EchoRound>>>>;
  /** By the commitment's id. */
  readonly commitments: Readonly<Record<string, Disposition>>;
  readonly signatures: Entries<ArticulationSignature>;
  /** Every verb, in order; text that is typed is not in it. Never edited. */
  readonly history: readonly ArticulationEntry[];
}
