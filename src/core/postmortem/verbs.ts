import type { Refusal } from '../result.ts';
import type { PostMortemVerbType } from './events.ts';
import { type PostMortem, type PostMortemStage, postMortemStages } from './types.ts';
import {
  answers,
  escalates,
  notesLook,
  positions,
  receives,
  restates,
  resumes,
  sendsBack,
  signs,
  submits,
  to,
  withdraws,
} from './verbEffects.ts';
import {
  answersOwn,
  changesPosition,
  type EntryOf,
  hasFacts,
  hasPerspectives,
  looksArePlanned,
  mayAnswer,
  mayBeReviewed,
  mayClose,
  mayMeet,
  mayReceive,
  mayRestate,
  maySign,
  maySubmit,
  mayWithdraw,
  namesLook,
  type Ready,
  receivesAnothers,
  restatesAnother,
  saysWhy,
  signsWhatWasRead,
} from './verbGuards.ts';

/** Methods, so that verbs of all types fit into one table. */
interface VerbRules<Type extends PostMortemVerbType> {
  /** Guard that looks at where the document stands, and at which side acts. */
  ready?: Ready;
  /** Guard that looks at what the verb says. */
  says?(doc: PostMortem, entry: EntryOf<Type>): Refusal | null;
  /** What it changes besides the history. */
  gives(doc: PostMortem, entry: EntryOf<Type>): Partial<PostMortem>;
}

/** Something that can be done with a post-mortem. */
export interface Verb extends VerbRules<PostMortemVerbType> {
  type: PostMortemVerbType;
  from: readonly PostMortemStage[];
  /** `sides`: only the two parties. `all`: the neutral facilitator too, who leads the talk. */
  who: 'sides' | 'all';
}

function verb<Type extends PostMortemVerbType>(
  type: Type,
  who: Verb['who'],
  from: PostMortemStage | readonly PostMortemStage[],
  rules: VerbRules<Type>,
): Verb {
  return { type, who, from: [from].flat(), ...rules };
}

const untilClosed = postMortemStages.filter((stage) => stage !== 'closed');
const sharingOrMeeting = ['sharing', 'in_meeting'] as const;
const agreed = ['agreed', 'agreed_with_differences'] as const;
const unsettled = ['sharing', 'in_meeting', 'in_review', 'agreed_with_differences'] as const;

/** All verbs, the likeliest first: what leads on, what answers somebody, what leads back. */
export const verbs: readonly Verb[] = [
  verb('startSharing', 'all', 'draft', { ready: hasPerspectives, gives: to('sharing') }),
  verb('submitPerspective', 'sides', 'sharing', { ready: maySubmit, gives: submits }),
  verb('startMeeting', 'all', ['draft', 'sharing'], { ready: mayMeet, gives: to('in_meeting') }),
  verb('startReview', 'all', 'in_meeting', { ready: mayBeReviewed, gives: to('in_review') }),
  verb('sign', 'sides', 'in_review', { ready: maySign, says: signsWhatWasRead, gives: signs }),
  verb('resume', 'all', 'escalated', { gives: resumes }),
  verb('close', 'sides', [...agreed, 'escalated'], {
    ready: mayClose,
    says: saysWhy,
    gives: to('closed'),
  }),
  verb('answerRestatement', 'sides', sharingOrMeeting, {
    ready: mayAnswer,
    says: answersOwn,
    gives: answers,
  }),
  verb('restate', 'sides', sharingOrMeeting, {
    ready: mayRestate,
    says: restatesAnother,
    gives: restates,
  }),
  verb('recordRecurrence', 'sides', agreed, {
    ready: looksArePlanned,
    says: namesLook,
    gives: notesLook,
  }),
  verb('receiveAcknowledgement', 'sides', untilClosed, {
    ready: mayReceive,
    says: receivesAnothers,
    gives: receives,
  }),
  verb('takePosition', 'sides', untilClosed, {
    ready: hasFacts,
    says: changesPosition,
    gives: positions,
  }),
  verb('withdrawPerspective', 'sides', 'sharing', { ready: mayWithdraw, gives: withdraws }),
  verb('sendBack', 'all', 'in_review', { gives: sendsBack }),
  verb('escalate', 'all', unsettled, { gives: escalates }),
];
