import { readingSentences, refusalThat, type Sentence } from '../read/sentences.ts';
import { type Refusal, type Result, refusal } from '../result.ts';
import type { PostMortemVerbType } from './events.ts';

/** Why something is refused; `{value}` stands for what was given. */
const sentences = {
  ...readingSentences,
  alreadyRevealed: ['E_STATE', 'Both perspectives are open by now; none can be taken back.'],
  alreadyReceived: ['E_UNCHANGED', 'You have noted already that this has arrived.'],
  alreadySigned: ['E_STATE', 'Your side has signed this version already.'],
  alreadySubmitted: ['E_STATE', 'Your side has submitted its perspective already.'],
  alreadyUnderstood: ['E_STATE', 'This side has confirmed that it was understood.'],
  changedSince: ['E_OUTDATED', 'The document has changed since it was read. Read it, then sign.'],
  checkUnknown: ['E_UNKNOWN_ITEM', 'There is no such day to see whether it came back: {value}.'],
  closed: ['E_CLOSED', 'This post-mortem is closed and stays as it is.'],
  differenceMissing: ['E_EMPTY', 'Say what your side sees differently.'],
  factUnknown: ['E_UNKNOWN_ITEM', 'There is no such fact: {value}.'],
  nearVerbatim: [
    'E_VERBATIM',
    'These are nearly the words of the other side. Put it in your own: what have you understood?',
  ],
  noFacts: ['E_STATE', 'There is no fact yet to say something to.'],
  noLooks: ['E_STATE', 'No look is planned whether it came back.'],
  notAPostMortem: ['E_SHAPE', 'This is not a post-mortem.'],
  nothingAcknowledged: ['E_EMPTY', 'The other side has not acknowledged anything yet.'],
  nothingShared: ['E_STATE', 'This post-mortem has no perspectives to share or to restate.'],
  nothingToAnswer: ['E_STATE', 'The other side has said nothing that waits for your answer.'],
  notRevealed: ['E_STATE', 'Both sides have to submit their perspective first.'],
  notSubmitted: ['E_STATE', 'Your side has not submitted its perspective.'],
  ownAcknowledgement: ['E_ACTOR', 'What a side acknowledges, the other side receives.'],
  ownPerspective: ['E_ACTOR', 'How a side sees it, the other side puts in its own words.'],
  partyUnknown: ['E_UNKNOWN_ITEM', 'This side does not take part: {value}.'],
  perspectiveEmpty: [
    'E_EMPTY',
    'Say what happened, what you saw, or what it did to you, before you submit.',
  ],
  reasonMissing: ['E_EMPTY', 'Say why it ends here, without an agreement.'],
  roundUnknown: ['E_UNKNOWN_ITEM', 'There are no such words about your perspective: {value}.'],
  roundAnswered: ['E_STATE', 'You have answered these words already.'],
  roundWaits: ['E_STATE', 'What was said last still waits for the answer of the other side.'],
  samePosition: ['E_UNCHANGED', 'Your side says so already.'],
  shareFirst: ['E_STATE', 'Each side writes its perspective first: start sharing.'],
  stranger: [
    'E_ACTOR',
    'Only the two sides and their neutral facilitator can act on this post-mortem.',
  ],
} as const satisfies Record<string, Sentence>;

type SentenceKey = keyof typeof sentences;

/** From where a verb is possible (E_STATE), if not from everywhere; whose it is (E_ACTOR), if not anybody's. */
const verbSentences: Record<PostMortemVerbType, { state?: string; actor?: string }> = {
  startSharing: { state: 'Only from a draft can sharing start.' },
  submitPerspective: {
    state: 'Perspectives are submitted while they are shared.',
    actor: 'A perspective belongs to a side: only the two sides submit one.',
  },
  withdrawPerspective: {
    state: 'A perspective can be taken back only while they are shared.',
    actor: 'A perspective belongs to a side: only the two sides take theirs back.',
  },
  startMeeting: { state: 'The meeting starts after a draft or after sharing.' },
  restate: {
    state: 'Saying how the other side sees it belongs to sharing and to the meeting.',
    actor: 'Only the two sides say how they understand each other.',
  },
  answerRestatement: {
    state: 'Whether you were understood is said in sharing and in the meeting.',
    actor: 'Only the side whose perspective it is can say whether it was understood.',
  },
  takePosition: {
    actor: 'Only the two sides vouch for facts or dispute them.',
  },
  receiveAcknowledgement: {
    actor: 'Only the side that it was said to can note that it has arrived.',
  },
  startReview: { state: 'The review follows the meeting.' },
  sendBack: { state: 'Only from review can it go back to the meeting.' },
  sign: {
    state: 'Only what is in review can be signed.',
    actor: 'Only the two sides sign.',
  },
  escalate: { state: 'From here, nothing can be taken to the next rung.' },
  resume: { state: 'Only what was escalated can be taken up again.' },
  recordRecurrence: {
    state: 'Whether it came back is looked at after the agreement.',
    actor: 'Only the two sides say whether it came back.',
  },
  close: {
    state: 'Only what is agreed or escalated can be closed.',
    actor: 'Only the two sides close it.',
  },
};

/** The refusal with this sentence. `value`: what was given, shown when it is a text or a number. */
export function because(key: SentenceKey, path?: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}

/** The refusal of a verb that is not possible from here, or not this actor's. */
export function becauseOfVerb(type: PostMortemVerbType, reason: 'state' | 'actor'): Refusal {
  const { state = '', actor = '' } = verbSentences[type];
  return reason === 'state' ? refusal('E_STATE', state) : refusal('E_ACTOR', actor);
}

export function refuseAs(key: SentenceKey, path: string, value?: unknown): Result<never> {
  return { ok: false, error: because(key, path, value) };
}
