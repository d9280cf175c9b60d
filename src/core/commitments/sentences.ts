import { readingSentences, refusalThat, type Sentence } from '../read/sentences.ts';
import { type Refusal, type Result, refusal } from '../result.ts';
import type { CommitmentEventType } from './types.ts';

/** Why something is refused; `{value}` stands for what was given. */
const sentences = {
  ...readingSentences,
  actorOfPerformer: ['E_ACTOR', 'Only another person of the side that promised can take over.'],
  amendmentPending: ['E_STATE', 'A change is proposed already: answer it first.'],
  answerPast: ['E_DATE', 'The last day to answer has passed already: name a later one.'],
  answersOther: ['E_OUTDATED', 'Something else is on the table by now: read it, then answer that.'],
  blockedByItself: ['E_CYCLE', 'A commitment cannot wait for itself.'],
  blockerMissing: ['E_EMPTY', "Name the partner's commitment that came in between."],
  clockAsParty: [
    'E_ID',
    'The id {value} stands for the clock, not for an organisation: choose another.',
  ],
  conditionMissing: ['E_EMPTY', 'Say at least one condition of satisfaction.'],
  conditionTwice: ['E_DUPLICATE_ID', 'Two conditions of satisfaction have the same id.'],
  conditionUnknown: ['E_UNKNOWN_CONDITION', 'The terms have no such condition: {value}.'],
  deferTooEarly: ['E_DATE', 'The new day to answer must be later than today and than the old one.'],
  deliverableMissing: ['E_EMPTY', 'Say what is to be delivered.'],
  dueMissing: ['E_EMPTY', 'Say by which day it is due.'],
  entryTwice: ['E_DUPLICATE_ID', 'The history has another act with this id: {value}.'],
  nothingPending: ['E_STATE', 'No change is proposed that could be answered.'],
  notACommitment: ['E_SHAPE', 'This is not a commitment.'],
  notBetweenTwo: ['E_ACTOR', 'A promise is between two organisations, not within one.'],
  notLapsed: ['E_STATE', 'Only when the last day to answer has passed can this lapse.'],
  personMissing: ['E_EMPTY', 'Say which person shall do it.'],
  samePerson: ['E_UNCHANGED', 'This person is the one who does it already.'],
  sameTerms: ['E_UNCHANGED', 'This changes none of the terms.'],
  stateDiffers: ['E_STATE', 'The history leads to another state than the one stated: {value}.'],
  stranger: ['E_ACTOR', 'Only the two sides of this commitment can act on it.'],
  unmetMissing: ['E_EMPTY', 'Name at least one condition that is not met.'],
} as const satisfies Record<string, Sentence>;

export type SentenceKey = keyof typeof sentences;

/** For each act: from where it is possible (E_STATE), and whose it is (E_ACTOR). */
const actSentences: Record<CommitmentEventType, { state: string; actor: string }> = {
  request: {
    state: 'Only a draft can be requested.',
    actor: 'Only the side that receives can request.',
  },
  offer: {
    state: 'Only a draft can be offered.',
    actor: 'Only the side that would do it can offer.',
  },
  promise: {
    state: 'Only what was requested can be promised.',
    actor: 'Only the side that was asked can promise.',
  },
  counter: {
    state: 'Only a request or a counter-proposal can be met with other terms.',
    actor: 'Only the side whose answer is awaited can ask for other terms.',
  },
  decline: {
    state: 'Only a request or an offer that is not settled can be declined.',
    actor: 'Only the side that was asked, or was offered something, can decline.',
  },
  withdraw: {
    state: 'Only a request or an offer that nobody has agreed to yet can be withdrawn.',
    actor: 'Only the side that opened the conversation can withdraw.',
  },
  defer: {
    state: 'Only the answer to a request can be put off.',
    actor: 'Only the side that was asked can put off its answer.',
  },
  lapse: {
    state: 'Only a request or an offer that is still open can lapse.',
    actor: 'Only the two sides and the clock can note that the time to answer has passed.',
  },
  accept: {
    state: 'Only an offer or a counter-proposal can be accepted.',
    actor: 'Only the side whose answer is awaited can accept.',
  },
  report: {
    state: 'Only what is promised and still open can be reported as done.',
    actor: 'Only the side that promised can report it as done.',
  },
  proposeAmendment: {
    state: 'Only a promise that is still open can be changed.',
    actor: 'Only the two sides of a promise can propose to change it.',
  },
  acceptAmendment: {
    state: 'Only a change to a promise that is still open can be accepted.',
    actor: 'Only the side that did not propose the change can accept it.',
  },
  rejectAmendment: {
    state: 'Only a change to a promise that is still open can be rejected.',
    actor: 'Only the side that did not propose the change can reject it.',
  },
  flagRisk: {
    state: 'Only a promise that is still open needs a heads-up.',
    actor: 'Only the side that promised can give a heads-up.',
  },
  renege: {
    state: 'Only a promise that is still open can be taken back.',
    actor: 'Only the side that promised can take the promise back.',
  },
  cancel: {
    state: 'Only a promise that is not settled yet can be cancelled.',
    actor: 'Only the side that receives can release the other from its promise.',
  },
  reassign: {
    state: 'Only a promise that is still open can be handed to another person.',
    actor: 'Only the side that promised can name another person to do it.',
  },
  declareSatisfied: {
    state: 'Only what was reported as done can be judged.',
    actor: 'Only the side that receives can say that it is satisfied.',
  },
  declareDissatisfied: {
    state: 'Only what was reported as done can be judged.',
    actor: 'Only the side that receives can say that something is still missing.',
  },
  acknowledge: {
    state: 'Thanks are for a promise that was kept.',
    actor: 'Only the side that receives can thank for a promise kept.',
  },
};

/** The refusal with this sentence. `value`: what was given, shown when it is a text or a number. */
export function because(key: SentenceKey, path?: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}

export function refuseAs(key: SentenceKey, path: string, value?: unknown): Result<never> {
  return { ok: false, error: because(key, path, value) };
}

/** The refusal of an act that is not possible from here, or not this party's. */
export function becauseOfAct(type: CommitmentEventType, reason: 'state' | 'actor'): Refusal {
  return refusal(reason === 'state' ? 'E_STATE' : 'E_ACTOR', actSentences[type][reason]);
}
