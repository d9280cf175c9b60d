import type { NonAnswer, Perspective, Referent, Withheld } from '../../core/trust/types.ts';
import type { Formats } from '../formats.ts';

/** Why a draft could not be kept. */
export type DraftProblem = 'full' | 'denied' | 'outdated' | 'failed';

/** Words of the survey and of the distribution bar. */
export interface SurveyMessages {
  /** Stands for a party whose name is not known. */
  readonly yourPartner: string;
  readonly yourOrganisation: string;
  readonly title: (p: { readonly target: string; readonly perspective: Perspective }) => string;
  /** Says whom or what to think of while answering. */
  readonly about: (p: {
    readonly target: string;
    readonly perspective: Perspective;
    readonly referent: Referent;
  }) => string;
  readonly howToAnswer: string;
  readonly mayLeaveOpen: string;

  readonly seenTitle: string;
  readonly seenAnonymous: (
    p: { readonly k: number; readonly rater: string; readonly target: string },
    f: Formats,
  ) => string;
  readonly seenCommentAnonymous: string;
  /** A pseudonym goes with the answers. */
  readonly seenOnce: string;
  readonly seenAttributed: (p: { readonly rater: string; readonly target: string }) => string;
  readonly seenSelfAttributed: (p: { readonly rater: string }) => string;
  readonly seenDraftHere: string;
  readonly seenDraft: string;

  readonly nonAnswer: Readonly<Record<NonAnswer, string>>;
  /** Stand at the ends of a scale that has no labels of its own. */
  readonly lowest: string;
  readonly highest: string;
  /** Leads in the answers that are not on the scale. */
  readonly or: string;
  readonly contextTitle: string;
  readonly contextDescription: string;
  readonly clear: string;
  readonly clearQuestion: (p: { readonly question: string }) => string;

  readonly progressLabel: string;
  readonly progress: (
    p: { readonly answered: number; readonly total: number },
    f: Formats,
  ) => string;

  readonly unanswered: string;
  /** In the list of errors, where the question has to be named. */
  readonly unansweredQuestion: (p: { readonly question: string }) => string;

  readonly commentLabel: string;
  readonly commentHint: string;
  readonly commentLeft: (p: { readonly count: number }, f: Formats) => string;
  readonly commentTooLong: (p: { readonly limit: number }, f: Formats) => string;

  readonly review: string;
  readonly reviewTitle: string;
  readonly reviewText: string;
  readonly comment: string;
  readonly notAnswered: string;
  readonly noComment: string;
  readonly change: string;
  readonly changeQuestion: (p: { readonly question: string }) => string;
  readonly backToQuestions: string;
  readonly send: string;
  readonly sending: string;
  readonly sendAgain: string;
  readonly sendFailedTitle: string;
  readonly sendFailedText: string;

  readonly sentTitle: string;
  readonly sentText: string;
  readonly sentAnonymous: (p: { readonly k: number }, f: Formats) => string;
  readonly sentAttributed: string;

  readonly draftLoading: string;
  /**
   * `savedAt`: when the draft was kept, an ISO-8601 instant; `null` if that is not known.
   * `wasSent`: it was being sent when the page was left, and nobody knows whether it arrived.
   */
  readonly draftRestored: (
    p: { readonly savedAt: string | null; readonly wasSent: boolean },
    f: Formats,
  ) => string;
  readonly draftSaving: string;
  readonly draftSaved: string;
  readonly draftFailed: (p: { readonly problem: DraftProblem }) => string;
  /** It was to be forgotten, and the store refused. */
  readonly draftNotRemoved: string;
  readonly discard: string;
  readonly discardTitle: string;
  readonly discardYes: string;
  readonly discardNo: string;

  /** No questionnaire is there. */
  readonly nothingTitle: string;
  readonly nothingText: string;

  readonly invalidTitle: string;
  readonly invalidText: string;

  readonly distributionAnswer: string;
  readonly distributionCount: string;
  readonly distributionShare: string;
  /** `n`: who answered at all; `onScale`: who gave a point on the scale. */
  readonly distributionTotal: (
    p: { readonly n: number; readonly onScale: number },
    f: Formats,
  ) => string;
  readonly distributionWithheld: (
    p: { readonly reason: Withheld; readonly n: number; readonly k: number },
    f: Formats,
  ) => string;
  /** What a result is about, where there are several: whom, which round; one of them may be `null`. */
  readonly distributionAbout: (p: {
    readonly target: string | null;
    readonly wave: string | null;
    readonly perspective: Perspective;
  }) => string;
  readonly distributionUnknown: string;
}

const people = (count: number, f: Formats) =>
  f.plural(count, { one: `${f.number(count)} person`, other: `${f.number(count)} people` });

const referents: Record<Referent, (target: string) => string> = {
  person: (target) => `Please think of the people at ${target} whom you work with.`,
  organisation: (target) =>
    `Please think of ${target} as an organisation, not of any one person there.`,
  system: (target) =>
    `Please think of how you and ${target} decide, agree and settle things together.`,
};

const draftProblems: Record<DraftProblem, string> = {
  full: 'Draft not saved: the storage of this browser is full. Send your answers before you close this page.',
  denied:
    'This page cannot keep a draft in this browser. Send your answers before you close this page.',
  outdated:
    'Draft not saved: this page was updated in another tab. Send your answers before you reload this one.',
  failed: 'Draft not saved. Send your answers before you close this page.',
};

export const survey: SurveyMessages = {
  yourPartner: 'your partner',
  yourOrganisation: 'your organisation',
  title: ({ target, perspective }) =>
    perspective === 'self' ? `How you see yourselves: ${target}` : `How you see ${target}`,
  about: ({ target, perspective, referent }) =>
    perspective === 'self'
      ? `Please think of ${target} as your partner meets it, on ordinary days too.`
      : referents[referent](target),
  howToAnswer:
    'There are no right answers. Where the scale does not fit, choose one of the answers beneath it.',
  mayLeaveOpen: 'You may leave questions open.',

  seenTitle: 'Who will see what',
  seenAnonymous: ({ k, rater, target }, f) =>
    rater === target
      ? `Your answers are never shown on their own. Results appear once at least ${people(k, f)} of ${rater} have answered; below that, nothing is shown.`
      : `Your answers are never shown on their own. ${rater} and ${target} see results once at least ${people(k, f)} of ${rater} have answered; below that, nothing is shown.`,
  seenCommentAnonymous:
    'A comment is shown word for word under the same rule. Leave out what would give you away.',
  seenOnce:
    'A code goes with your answers, so that they count once and changes can be followed. It is not your name.',
  seenAttributed: ({ rater, target }) =>
    `Your answers are signed: ${rater} and ${target} both see them, and your comment, as the answer of ${rater}.`,
  seenSelfAttributed: ({ rater }) =>
    `Your answers are signed: everyone who sees the result sees them, and your comment, as the answer of ${rater}.`,
  seenDraftHere:
    'Until you send your answers, they are kept as a draft in this browser, on this device.',
  seenDraft: 'Until you send your answers, they are kept as a draft.',

  nonAnswer: {
    dont_know: 'Don’t know',
    not_applicable: 'Doesn’t apply',
    prefer_not: 'Rather not say',
    other: 'Other',
  },
  lowest: 'lowest',
  highest: 'highest',
  or: 'Or',
  contextTitle: 'About your own position',
  contextDescription:
    'These are about your side, not your partner’s. They help to read the result and are never scored.',
  clear: 'Clear',
  clearQuestion: ({ question }) => `Clear the answer to: ${question}`,

  progressLabel: 'Progress',
  progress: ({ answered, total }, f) =>
    answered === total && total > 1
      ? `All ${f.number(total)} answered`
      : `${f.number(answered)} of ${f.number(total)} answered`,

  unanswered: 'Choose an answer',
  unansweredQuestion: ({ question }) => `Choose an answer: ${question}`,

  commentLabel: 'Is there anything you would like to add?',
  commentHint: 'An example of what happened helps more than a verdict.',
  commentLeft: ({ count }, f) =>
    f.plural(count, {
      one: `${f.number(count)} character left`,
      other: `${f.number(count)} characters left`,
    }),
  commentTooLong: ({ limit }, f) =>
    `The comment is too long to send: at most ${f.number(limit)} characters fit. Your text stays here until you shorten it.`,

  review: 'Check your answers',
  reviewTitle: 'Check your answers',
  reviewText: 'Nothing has been sent yet.',
  comment: 'Comment',
  notAnswered: 'Not answered',
  noComment: 'None',
  change: 'Change',
  changeQuestion: ({ question }) => `Change: ${question}`,
  backToQuestions: 'Back to the questions',
  send: 'Send answers',
  sending: 'Sending…',
  sendAgain: 'Send again',
  sendFailedTitle: 'Your answers were not sent',
  sendFailedText: 'Nothing is lost: they are all still here. Please try again in a moment.',

  sentTitle: 'Thank you',
  sentText: 'Your answers have been sent.',
  sentAnonymous: ({ k }, f) =>
    `They become part of the result once at least ${people(k, f)} have answered.`,
  sentAttributed: 'They are now part of what you look at together.',

  draftLoading: 'Looking for your draft…',
  draftRestored: ({ savedAt, wasSent }, f) => {
    const back = savedAt ? `Your draft of ${f.dateTime(savedAt)} is back` : 'Your draft is back';
    return wasSent
      ? `${back}. It was being sent when the page was left: it may have arrived already.`
      : back;
  },
  draftSaving: 'Saving draft…',
  draftSaved: 'Draft saved',
  draftFailed: ({ problem }) => draftProblems[problem],
  draftNotRemoved:
    'The draft could not be deleted: your answers are still on this device. Clear this site’s data in the browser’s settings to be sure.',
  discard: 'Start afresh',
  discardTitle: 'Discard every answer given so far?',
  discardYes: 'Discard them',
  discardNo: 'Keep them',

  nothingTitle: 'Nothing to answer yet',
  nothingText: 'As soon as there are questions for you, you find them here.',

  invalidTitle: 'This survey cannot be shown',
  invalidText: 'Its questionnaire has a fault. Please tell whoever asked you to take part.',

  distributionAnswer: 'Answer',
  distributionCount: 'People',
  distributionShare: 'Share',
  distributionTotal: ({ n, onScale }, f) =>
    n === onScale
      ? `${people(n, f)} answered`
      : `${people(n, f)} answered, ${f.number(onScale)} of them on the scale`,
  distributionWithheld: ({ reason, k }, f) =>
    ({
      below_threshold: `Not shown: fewer than ${people(k, f)} have answered, and single answers stay private.`,
      complementary: 'Not shown: together with other results it would give a small group away.',
      no_answers: 'No answers yet.',
    })[reason],
  distributionAbout: ({ target, wave, perspective }) => {
    const whom = target && (perspective === 'self' ? `${target} about itself` : `About ${target}`);
    return [whom, wave].filter(Boolean).join(', ');
  },
  distributionUnknown: 'This question is not part of the questionnaire.',
};
