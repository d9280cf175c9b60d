import type { AwaitedAct } from '../../core/partnership/loop/awaited.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Withheld } from '../../core/trust/types.ts';
import type { Formats } from '../formats.ts';

interface Count {
  readonly count: number;
}

/** A partnership in a few lines, for a front page. */
export interface OverviewMessages {
  /** Without a title of the host's. `partners`: the other organisations; for a reader of none, all. */
  readonly title: (
    p: { readonly partners: readonly string[]; readonly isSide: boolean },
    f: Formats,
  ) => string;
  readonly empty: string;
  /** In place of the title of something that has none. */
  readonly untitled: string;

  readonly awaitsYou: string;
  readonly nothingAwaits: string;
  /** What is to be done with something, before its title. */
  readonly acts: Readonly<Record<AwaitedAct, string>>;
  readonly wave: (p: { readonly name: string }) => string;
  /** Under a list of which the first few are shown. */
  readonly more: (p: Count, f: Formats) => string;
  readonly fewer: string;

  readonly due: string;
  /** `isRest`: what is due stands among what waits for the reader. */
  readonly nothingDue: (
    p: { readonly days: number; readonly isRest?: boolean },
    f: Formats,
  ) => string;
  /** A day that has passed. `when`: "10 days ago". */
  readonly dueWhen: (p: { readonly when: string }) => string;
  readonly overdue: (p: Count, f: Formats) => string;
  readonly kinds: Readonly<Record<'due' | 'look' | 'review', string>>;
  readonly promisedBy: (p: { readonly party: string }) => string;

  readonly trust: string;
  readonly noTrust: string;
  readonly youSee: (p: { readonly target: string }) => string;
  readonly seesYou: (p: { readonly rater: string }) => string;
  /** For somebody of another organisation, or of none. */
  readonly sees: (p: { readonly rater: string; readonly target: string }) => string;
  /** `index`: from 0 to 100. */
  readonly outOf: (p: { readonly index: number }, f: Formats) => string;
  readonly facts: (p: { readonly n: number; readonly wave: string }, f: Formats) => string;
  /** `change`: in points of 100. */
  readonly change: (p: { readonly change: number }, f: Formats) => string;
  readonly withheld: Readonly<Record<Withheld, string>>;
  readonly openRadar: string;

  readonly review: string;
  readonly noReview: string;

  readonly notKept: string;
  /** The store cannot be reached; what is done is sent later. */
  readonly offline: string;
  readonly notOpened: string;
  /** The browser has removed what was kept. */
  readonly lost: string;
  /** `count`: entries that cannot be read. */
  readonly unreadable: (p: Count, f: Formats) => string;
  readonly retry: string;
  /** Why, and what helps; by the code of the store's refusal. */
  readonly troubles: Readonly<Partial<Record<RefusalCode, string>>>;
}

export const overview: OverviewMessages = {
  title: ({ partners, isSide }, f) => {
    if (partners.length === 0) return 'The partnership';
    return isSide ? `Working with ${f.list(partners)}` : f.list(partners);
  },
  empty:
    'Nothing has been written down here yet. What you promise, what you agree on and how you see each other will stand here.',
  untitled: 'Without a title',

  awaitsYou: 'Waiting for you',
  nothingAwaits: 'Nothing is waiting for you. Thank you.',
  acts: {
    promise_own: 'Promise, or say what you can promise',
    finish_draft: 'Finish your draft',
    answer: 'Answer',
    answer_change: 'Answer a change',
    deliver: 'Do what you promised',
    judge: 'Say whether you are satisfied',
    release: 'Release them from it, as you agreed',
    amend: 'Change it, as you agreed',
    share: 'Share your draft of a post-mortem',
    submit_perspective: 'Say how it was for you',
    answer_restatement: 'Say whether you were understood',
    restate: 'Say in your words how they see it',
    self_check: 'Answer two questions to yourself',
    complete: 'Complete the post-mortem',
    review: 'Move the post-mortem to review',
    sign_post_mortem: 'Read and sign the post-mortem',
    look: 'Check whether it has happened again',
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
  more: ({ count }, f) => `Show ${f.number(count)} more`,
  fewer: 'Show fewer',

  due: 'Coming up',
  nothingDue: ({ days, isRest }, f) =>
    `Nothing ${isRest ? 'else ' : ''}is due in the next ${f.number(days)} days.`,
  dueWhen: ({ when }) => `due ${when}`,
  overdue: ({ count }, f) =>
    f.plural(count, {
      one: '1 promise is overdue',
      other: `${f.number(count)} promises are overdue`,
    }),
  kinds: {
    due: 'Promise',
    look: 'Check whether it has happened again',
    review: 'Review of the agreement',
  },
  promisedBy: ({ party }) => `by ${party}`,

  trust: 'Trust at a glance',
  noTrust: 'Nobody has answered a survey yet.',
  youSee: ({ target }) => `How you see ${target}`,
  seesYou: ({ rater }) => `How ${rater} sees you`,
  sees: ({ rater, target }) => `${rater} on ${target}`,
  outOf: ({ index }, f) => `${f.number(index)} of 100`,
  facts: ({ n, wave }, f) =>
    `${f.plural(n, { one: '1 answer', other: `${f.number(n)} answers` })}, ${wave}`,
  change: ({ change }, f) =>
    change === 0 ? 'as in the round before' : `${f.signed(change)} since the round before`,
  withheld: {
    below_threshold: 'Too few answers to be shown',
    complementary: 'Not shown, so that nobody can be recognised',
    no_answers: 'No answers yet',
  },
  openRadar: 'See it by dimension',

  review: 'Next review',
  noReview: 'No review is planned.',

  notKept: 'What you do here cannot be saved at the moment. It stays as long as this page is open.',
  offline:
    'What you do here stays on this page for now. It is saved as soon as the connection is back.',
  notOpened: 'What is saved here cannot be opened at the moment.',
  lost: 'The browser found what was saved here damaged and removed it, so this begins anew. If you have a copy, open it.',
  unreadable: ({ count }, f) =>
    f.plural(count, {
      one: '1 entry is damaged and is not shown. It is left as it is.',
      other: `${f.number(count)} entries are damaged and are not shown. They are left as they are.`,
    }),
  retry: 'Try again',
  troubles: {
    E_BLOCKED: 'Most likely another tab of this page is in the way: close it.',
    E_CLOSED: 'This page no longer saves. Save a copy, then reload it.',
    E_DENIED:
      'This browser lets the page save nothing, as in a private window or inside another page. Save a copy before you leave.',
    E_INTERNAL: 'Saving failed. Save a copy before you leave or reload this page.',
    E_MIGRATION:
      'What an earlier version saved could not be brought to this one. It is left as it is.',
    E_OUTDATED:
      'A newer version of this page is open in another tab. Save a copy, then reload this one.',
    E_QUOTA: 'The storage of this browser is full. Make room, or save a copy.',
    E_UNREADABLE: 'What is saved is damaged. It is left as it is until a copy takes its place.',
  },
};
