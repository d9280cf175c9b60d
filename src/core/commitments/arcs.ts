import type { Refusal } from '../result.ts';
import {
  agrees,
  awaitsLonger,
  dropsAmendment,
  opens,
  proposes,
  proposesPerson,
  putsTerms,
  takesAmendment,
} from './effects.ts';
import {
  type ActStamp,
  amendsTerms,
  answerIsLate,
  answersWhatIsThere,
  canBePutOff,
  changeIsPending,
  changesPerson,
  changesTerms,
  type EntryOf,
  mayPropose,
  namesBlocker,
  putsOff,
  sendsBack,
  takesReport,
  termsAreWhole,
} from './guards.ts';
import type { Side } from './sides.ts';
import type { Commitment, CommitmentEventType, CommitmentState } from './types.ts';

/** Methods, so that arcs of all types fit into one table. */
interface ArcRules<Type extends CommitmentEventType> {
  /** Guard that looks at who acts and when. */
  ready?(commitment: Commitment, stamp: ActStamp): Refusal | null;
  /** Guard that looks at what the act says. */
  says?(commitment: Commitment, entry: EntryOf<Type>): Refusal | null;
  /** What changes besides the state. */
  gives?(commitment: Commitment, entry: EntryOf<Type>): Partial<Commitment>;
}

/** A legal step of the conversation. */
export interface Arc extends ArcRules<CommitmentEventType> {
  from: readonly CommitmentState[];
  type: CommitmentEventType;
  who: Side;
  to: CommitmentState;
}

function arc<Type extends CommitmentEventType>(
  from: CommitmentState | readonly CommitmentState[],
  type: Type,
  who: Side,
  to: CommitmentState,
  rules: ArcRules<Type> = {},
): Arc {
  return { from: [from].flat(), type, who, to, ...rules };
}

const open = ['requested', 'countered', 'offered'] as const;
const answerer = 'the side that did not counter last';
const other = 'the side that did not propose';

/**
 * The conversation for action (Winograd & Flores 1986, fig. 5.1) with offers, answers by a day,
 * heads-ups and amendments. What is not here is refused.
 */
export const arcs: readonly Arc[] = [
  arc('draft', 'request', 'requester', 'requested', { ready: termsAreWhole, gives: opens }),
  arc('draft', 'offer', 'performer', 'offered', { ready: termsAreWhole, gives: opens }),
  arc('requested', 'promise', 'performer', 'promised', { says: answersWhatIsThere, gives: agrees }),
  arc('requested', 'counter', 'performer', 'countered', { says: changesTerms, gives: putsTerms }),
  arc(['requested', 'countered'], 'decline', 'performer', 'declined'),
  arc(open, 'withdraw', 'the side that opened', 'withdrawn'),
  arc('requested', 'defer', 'performer', 'requested', {
    ready: canBePutOff,
    says: putsOff,
    gives: awaitsLonger,
  }),
  arc(open, 'lapse', 'either or clock', 'lapsed', { ready: answerIsLate }),
  arc('offered', 'accept', 'requester', 'promised', { says: answersWhatIsThere, gives: agrees }),
  arc('offered', 'decline', 'requester', 'declined'),
  arc('countered', 'accept', answerer, 'promised', { says: answersWhatIsThere, gives: agrees }),
  arc('countered', 'counter', answerer, 'countered', { says: changesTerms, gives: putsTerms }),
  arc('promised', 'report', 'performer', 'reported'),
  arc('promised', 'proposeAmendment', 'either', 'promised', {
    ready: mayPropose,
    says: amendsTerms,
    gives: proposes,
  }),
  arc('promised', 'acceptAmendment', other, 'promised', {
    ready: changeIsPending,
    says: answersWhatIsThere,
    gives: takesAmendment,
  }),
  arc('promised', 'rejectAmendment', other, 'promised', {
    ready: changeIsPending,
    says: answersWhatIsThere,
    gives: dropsAmendment,
  }),
  arc('promised', 'flagRisk', 'performer', 'promised'),
  arc('promised', 'renege', 'performer', 'reneged', { says: namesBlocker }),
  arc(['promised', 'reported'], 'cancel', 'requester', 'cancelled'),
  arc('promised', 'reassign', 'performer', 'promised', {
    ready: mayPropose,
    says: changesPerson,
    gives: proposesPerson,
  }),
  arc('reported', 'declareSatisfied', 'requester', 'satisfied', { says: takesReport }),
  arc('reported', 'declareDissatisfied', 'requester', 'promised', { says: sendsBack }),
  arc('satisfied', 'acknowledge', 'requester', 'satisfied'),
];

/** Every act, in the order in which a conversation comes to it. */
export const commitmentEventTypes: readonly CommitmentEventType[] = [
  ...new Set(arcs.map(({ type }) => type)),
];
