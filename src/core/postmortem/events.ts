import type { Instant, PartyId, PersonId } from '../types.ts';
import type { EscalationStep, FactPosition, RecurrenceResult, Stance, Verdict } from './types.ts';

/** Who acts: somebody of a party, or the neutral facilitator, who belongs to none. */
export interface PostMortemActor {
  readonly partyId: PartyId;
  readonly personId?: PersonId | undefined;
  readonly role?: 'member' | 'facilitator' | undefined;
}

interface Base {
  readonly by: PostMortemActor;
  readonly at: Instant;
  /** A random id; left out: one made of what it is. */
  readonly id?: string | undefined;
}

/**
 * One field or one entry is set; `value: null` removes an entry. `path`: keys from the document down,
 * such as `['timeline', 't1', 'text']`. It is not kept in the history.
 */
export interface EditEvent extends Base {
  readonly type: 'edit';
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The verbs; each is kept in the history. */
export type PostMortemVerb =
  /** draft → sharing: both sides write their perspective alone. */
  | { readonly type: 'startSharing' }
  | { readonly type: 'submitPerspective' }
  /** Takes one's own back to change it, as long as nothing was revealed. */
  | { readonly type: 'withdrawPerspective' }
  /** sharing → in_meeting, once all perspectives are revealed. */
  | { readonly type: 'startMeeting' }
  /** The listener's own words on how `speaker` sees it. */
  | { readonly type: 'restate'; readonly speaker: PartyId; readonly text: string }
  /** The speaker's answer. */
  | {
      readonly type: 'answerRestatement';
      readonly roundId: string;
      readonly verdict: Verdict;
      readonly correction?: string | undefined;
    }
  | {
      readonly type: 'takePosition';
      readonly factId: string;
      /** `null`: takes it back. */
      readonly position: FactPosition | null;
    }
  /** Notes that what `from` acknowledged has arrived; says nothing about forgiving. */
  | { readonly type: 'receiveAcknowledgement'; readonly from: PartyId }
  /** in_meeting → in_review. */
  | { readonly type: 'startReview' }
  /** in_review → in_meeting: something is not right yet. */
  | { readonly type: 'sendBack'; readonly reason: string }
  /** `contentHash`: of what the signer has read; refused when it is something else by now. */
  | {
      readonly type: 'sign';
      readonly stance: Stance;
      readonly difference?: string | undefined;
      readonly contentHash: string;
    }
  | { readonly type: 'escalate'; readonly step: EscalationStep; readonly reason: string }
  /** escalated → in_meeting, or back to sharing where the talk had not begun. */
  | { readonly type: 'resume'; readonly reason?: string | undefined }
  | {
      readonly type: 'recordRecurrence';
      readonly checkId: string;
      readonly result: RecurrenceResult;
      readonly note?: string | undefined;
    }
  | { readonly type: 'close'; readonly reason?: string | undefined };

export type PostMortemVerbType = PostMortemVerb['type'];

export type PostMortemEvent = EditEvent | (Base & PostMortemVerb);

/** A verb in the history. */
export type PostMortemEntry = Base & PostMortemVerb & { readonly id: string };
