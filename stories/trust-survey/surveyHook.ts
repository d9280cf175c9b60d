import type { TrustSurveyApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const surveyHook: HookFields<TrustSurveyApi> = {
  state: {
    step: '`answer`, `review` or `sent`',
    sections:
      'The questions by dimension; each item has its `text`, `answer`, `error` and `fieldId`',
    options: 'What can be answered: `value`, `label`, and whether it is on the scale (`kind`)',
    value: '`{ answers, comment }`',
    comment:
      '`text`, how many characters are `left` of the `limit`, and what is wrong with it (`error`)',
    progress: '`answered`, `total`, and both in words',
    required: 'Every question needs an answer',
    errors:
      'What has to be put right, once going on was tried: `message`, and the `fieldId` to go to',
    attempt: 'How often that was tried',
    sendStatus: '`idle`, `sending` or `failed`',
    response: 'What was sent; `null` until then',
    fault: 'Why the questionnaire cannot be shown, as a refusal; `null`: it can',
    isEmpty: 'There is no questionnaire, or not yet',
    instrument: 'The questionnaire, in the language of the page',
    wave: 'The round',
    title: 'The heading: whom the answers are about',
    about: 'Whom or what to think of while answering',
    names: 'Of `rater` and `target`',
    seenBy: 'Who will see what, in sentences. Show them: they are what makes people answer',
    attributed: 'The answers are signed',
    threshold: 'Fewest respondents that a result is shown for; 1 where the answers are signed',
    draftStatus:
      '`off`, `loading`, `ready`, `restored`, `saving`, `saved`, `failed` or `not_removed`',
    draftText: 'The same in words; `null`: nothing is to be said',
    leftOut: 'What of `parties` could not be used, each with its place',
    ids: 'The ids of the elements that the focus goes to',
  },
  actions: {
    answer: 'Answers a question: `answer(itemId, 4)`, `answer(itemId, "dont_know")`',
    clearAnswer: 'Takes an answer back',
    setComment: 'Sets the comment',
    goToReview: 'On to the review; `false`: something is missing, and `errors` says what',
    goToAnswers: 'Back to the questions',
    submit: 'Sends; resolves with whether it was sent',
    discardDraft: 'Forgets every answer, the comment and the draft',
    goTo: 'Moves the focus, to a `fieldId` for instance',
  },
  beside: {
    getRootProps:
      'For the element around everything. It is needed: its `ref` finds what the focus goes to',
    getFormProps: 'For the form around the questions, and around the review',
    getItemProps: 'For a question’s `fieldset`',
    getLegendProps: 'For its `legend`',
    getOptionProps: 'For one answer, an `input` (a radio button): `getOptionProps(itemId, value)`',
    getErrorProps: 'For what is wrong with a question',
    getCommentProps: 'For the comment, a `textarea`',
    getProgressProps: 'For a bar of the progress',
    getErrorSummaryProps: 'For the list of what has to be put right; it takes the focus',
    getErrorLinkProps: 'For a link of that list, an `a`: `getErrorLinkProps(error)`',
    getStepHeadingProps: 'For the heading of a step; it takes the focus when the step begins',
    getSendFailureProps: 'For what is said when sending failed; it takes the focus',
    getChangeProps: 'In the review, for a button back to a question; `null`: to the comment',
    getSubmitProps: 'For the button that goes on to the review, and there sends',
    messages: 'The words, in the language of the page',
    formats: 'Numbers, dates and lists in that language',
  },
};
