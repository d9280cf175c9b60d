import type { Instant, PartyId, PersonId } from '../types.ts';
import type { ArticulationStance, ClauseSection, ClauseWording, EchoVerdict } from './types.ts';

/** Who acts: somebody of one of the parties. */
export interface ArticulationActor {
  readonly partyId: PartyId;
  readonly personId?: PersonId | undefined;
}

interface Base {
  readonly by: ArticulationActor;
  readonly at: Instant;
  /** A random id; left out: one made of what it is. */
  readonly id?: string | undefined;
}

/**
 * One field or one entry is set; `value: null` removes an entry. `path`: keys from the document down,
 * such as `['clauses', 'c1', 'text']`. It is not kept in the history.
 */
export interface ArticulationEdit extends Base {
  readonly type: 'edit';
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The verbs; each is kept in the history. */
export type ArticulationVerb =
  /** draft → in_review: the other parties are asked to answer. */
  | { readonly type: 'propose' }
  /** Another wording for a clause that somebody else wrote; `null`: it is to go. Both are kept. */
  | {
      readonly type: 'counter';
      readonly clauseId: string;
      readonly wording: Partial<ClauseWording> | null;
      readonly reason: string;
    }
  /**
   * Takes the wording of clauses as they are; `from`: takes that party's counter-proposal instead,
   * which then is the wording. `wordings`: the hashes of what was read, by clause.
   */
  | {
      readonly type: 'accept';
      readonly wordings: Readonly<Record<string, string>>;
      readonly from?: PartyId | undefined;
    }
  /** Asks for another wording without having one: of a clause, or (without `clauseId`) of it all. */
  | {
      readonly type: 'sendBack';
      readonly clauseId?: string | undefined;
      readonly reason: string;
    }
  /** Writes a section back in one's own words. */
  | { readonly type: 'echo'; readonly section: ClauseSection; readonly text: string }
  /** Another party's answer to it. */
  | {
      readonly type: 'answerEcho';
      readonly section: ClauseSection;
      readonly roundId: string;
      readonly verdict: EchoVerdict;
      readonly correction?: string | undefined;
    }
  /**
   * `contentHash`: of what the signer has read; refused when it is something else by now.
   * `openCommitments`: the ids of those that are open now; left out: all that the document lists.
   */
  | {
      readonly type: 'sign';
      readonly name: string;
      readonly role: string;
      readonly stance: ArticulationStance;
      readonly reservation?: string | undefined;
      readonly contentHash: string;
      readonly openCommitments?: readonly string[] | undefined;
    }
  /** Takes one's own signature back, as long as it is not in force. */
  | { readonly type: 'unsign'; readonly reason: string }
  /** All have signed: it comes into force. `openCommitments`: the ids of those that are open now. */
  | { readonly type: 'activate'; readonly openCommitments: readonly string[] }
  /** Another version came into force in its place. */
  | { readonly type: 'supersede'; readonly articulationId: string }
  /** A party does not want it: it is withdrawn. */
  | { readonly type: 'decline'; readonly reason: string }
  /** Whoever began it takes it back. */
  | { readonly type: 'withdraw'; readonly reason: string };

export type ArticulationVerbType = ArticulationVerb['type'];

export type ArticulationEvent = ArticulationEdit | (Base & ArticulationVerb);

/** A verb in the history. */
export type ArticulationEntry = Base & { readonly id: string } & ArticulationVerb;
