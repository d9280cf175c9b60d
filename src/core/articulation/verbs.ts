import type { Refusal } from '../result.ts';
import { answersAnothers, echoesAnothers, mayAnswerEcho, mayEcho } from './echoGuards.ts';
import type { ArticulationVerbType } from './events.ts';
import { accepts, counters, sendsBack } from './replyEffects.ts';
import {
  acceptsWhatWasRead,
  countersAnothers,
  mayAccept,
  mayCounter,
  namesOther,
} from './replyGuards.ts';
import type { Articulation, ArticulationStatus } from './types.ts';
import { answersEcho, echoes, ends, signs, to, unsigns } from './verbEffects.ts';
import {
  type EntryOf,
  mayActivate,
  mayPropose,
  maySign,
  mayUnsign,
  type Ready,
  signsWhatWasRead,
  supersededByOther,
} from './verbGuards.ts';

/** Methods, so that verbs of all types fit into one table. */
interface VerbRules<Type extends ArticulationVerbType> {
  /** Guard that looks at where the document stands, which side acts, and what is open elsewhere. */
  ready?: Ready;
  /** Guard that looks at what the verb says. */
  says?(doc: Articulation, entry: EntryOf<Type>): Refusal | null;
  /** What it changes besides the history. */
  gives(doc: Articulation, entry: EntryOf<Type>): Partial<Articulation>;
}

/** Something that can be done with an articulation. */
export interface Verb extends VerbRules<ArticulationVerbType> {
  type: ArticulationVerbType;
  from: readonly ArticulationStatus[];
  /** `creator`: only the party that began it. `others`: only those that did not. */
  who: 'all' | 'creator' | 'others';
}

function verb<Type extends ArticulationVerbType>(
  type: Type,
  who: Verb['who'],
  from: readonly ArticulationStatus[],
  rules: VerbRules<Type>,
): Verb {
  return { type, who, from, ...rules };
}

const inReview = ['in_review', 'partly_signed'] as const;

/** All verbs, the likeliest first: what leads on, what answers somebody, what leads back. */
export const verbs: readonly Verb[] = [
  verb('propose', 'all', ['draft'], { ready: mayPropose, gives: to('in_review') }),
  verb('activate', 'all', ['partly_signed'], {
    ready: mayActivate,
    gives: to('in_force'),
  }),
  verb('sign', 'all', inReview, { ready: maySign, says: signsWhatWasRead, gives: signs }),
  verb('answerEcho', 'all', inReview, {
    ready: mayAnswerEcho,
    says: answersAnothers,
    gives: answersEcho,
  }),
  verb('accept', 'all', inReview, {
    ready: mayAccept,
    says: acceptsWhatWasRead,
    gives: accepts,
  }),
  verb('echo', 'all', inReview, { ready: mayEcho, says: echoesAnothers, gives: echoes }),
  verb('counter', 'all', inReview, {
    ready: mayCounter,
    says: countersAnothers,
    gives: counters,
  }),
  verb('sendBack', 'all', inReview, { says: namesOther, gives: sendsBack }),
  verb('unsign', 'all', ['partly_signed'], { ready: mayUnsign, gives: unsigns }),
  verb('decline', 'others', inReview, { gives: ends }),
  verb('withdraw', 'creator', ['draft', ...inReview], { gives: ends }),
  verb('supersede', 'all', ['in_force'], {
    says: supersededByOther,
    gives: to('superseded'),
  }),
];
