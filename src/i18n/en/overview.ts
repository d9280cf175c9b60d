import type { AwaitedAct } from '../../core/partnership/loop/awaited.ts';
import type { Withheld } from '../../core/trust/types.ts';
import type { Formats } from '../formats.ts';

interface Count {
  readonly count: number;
}

/** A partnership in a few lines, for a front page. */
export interface OverviewMessages {
  /** Without a title of the host's. `partners`: the other organisations. */
  readonly title: (p: { readonly partners: readonly string[] }, f: Formats) => string;
  readonly empty: string;
  readonly loading: string;

  readonly awaitsYou: string;
  readonly awaits: (p: { readonly party: string }) => string;
  readonly nothingAwaits: string;
  /** What is to be done with something, before its title. */
  readonly acts: Readonly<Record<AwaitedAct, string>>;
  readonly wave: (p: { readonly name: string }) => string;
  readonly more: (p: Count, f: Formats) => string;

  readonly due: string;
  readonly nothingDue: (p: { readonly days: number }, f: Formats) => string;
  readonly overdue: (p: Count, f: Formats) => string;
  readonly kinds: Readonly<Record<'due' | 'look' | 'review', string>>;
  readonly promisedBy: (p: { readonly party: string }) => string;

  readonly trust: string;
  readonly noTrust: string;
  readonly sees: (p: { readonly rater: string; readonly target: string }) => string;
  /** `index`: from 0 to 100. */
  readonly outOf: (p: { readonly index: number }, f: Formats) => string;
  readonly facts: (p: { readonly n: number; readonly wave: string }, f: Formats) => string;
  readonly change: (p: { readonly change: number }, f: Formats) => string;
  readonly withheld: Readonly<Record<Withheld, string>>;
  readonly openRadar: string;

  readonly review: string;
  readonly reviewOn: (p: { readonly day: string; readonly relative: string }) => string;
  readonly noReview: string;

  readonly notKept: string;
}

export const overview: OverviewMessages = {
  title: ({ partners }, f) =>
    partners.length > 0 ? `Working with ${f.list(partners)}` : 'The partnership',
  empty: 'Nothing has been written down between you yet.',
  loading: 'One moment …',

  awaitsYou: 'Waiting for you',
  awaits: ({ party }) => `Waiting for ${party}`,
  nothingAwaits: 'Nothing is waiting. Thank you.',
  acts: {
    promise_own: 'Promise, or say what you can promise',
    finish_draft: 'Finish your draft',
    answer: 'Answer',
    answer_change: 'Answer a change',
    deliver: 'Do what you promised',
    judge: 'Say whether you are satisfied',
    release: 'Let go, as you both agreed',
    amend: 'Change it, as you both agreed',
    share: 'Share your draft of a post-mortem',
    submit_perspective: 'Say how you lived it',
    answer_restatement: 'Say whether you were understood',
    restate: 'Say in your words how they see it',
    self_check: 'Answer two questions to yourself',
    complete: 'Complete the post-mortem',
    review: 'Move the post-mortem to review',
    sign_post_mortem: 'Read and sign the post-mortem',
    look: 'Look whether it came back',
    resume: 'Go on talking',
    propose: 'Share your draft of a re-articulation',
    reply: 'Answer where you differ',
    answer_echo: 'Say whether they understood you',
    echo: 'Write it back in your words',
    decide: 'Decide about open promises',
    sign_articulation: 'Read and sign',
    activate: 'Bring it into force',
    look_again: 'Read the agreement again',
    answer_survey: 'Say how you see each other',
  },
  wave: ({ name }) => `Survey of ${name}`,
  more: ({ count }, f) => f.plural(count, { one: '1 more', other: `${f.number(count)} more` }),

  due: 'Coming up',
  nothingDue: ({ days }, f) => `Nothing is due in the next ${f.number(days)} days.`,
  overdue: ({ count }, f) =>
    f.plural(count, {
      one: '1 promise is overdue',
      other: `${f.number(count)} promises are overdue`,
    }),
  kinds: {
    due: 'Promise',
    look: 'Look whether it came back',
    review: 'Review of the agreement',
  },
  promisedBy: ({ party }) => `by ${party}`,

  trust: 'Trust at a glance',
  noTrust: 'Nobody has been asked yet.',
  sees: ({ rater, target }) => `${rater} in ${target}`,
  outOf: ({ index }, f) => `${f.number(index)} of 100`,
  facts: ({ n, wave }, f) =>
    `${f.plural(n, { one: '1 answer', other: `${f.number(n)} answers` })}, ${wave}`,
  change: ({ change }, f) => `${f.signed(change)} since the round before`,
  withheld: {
    below_threshold: 'Too few answers to be shown',
    complementary: 'Not shown, so that nobody can be recognised',
    no_answers: 'No answers yet',
  },
  openRadar: 'See it by dimension',

  review: 'Next review',
  reviewOn: ({ day, relative }) => `${day}, ${relative}`,
  noReview: 'No review is planned.',

  notKept:
    'What you do here cannot be kept at the moment. It stays on this page as long as it is open.',
};
