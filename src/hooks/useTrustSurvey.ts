'use client';
import { useId, useMemo } from 'react';
import { askedItems } from '../core/trust/askedItems.ts';
import type { Answer } from '../core/trust/types.ts';
import { validateInstrument } from '../core/trust/validateInstrument.ts';
import type { Refusal } from '../core/types.ts';
import { survey as english } from '../i18n/en/survey.ts';
import type { TrothProblem } from './problem.ts';
import { throwLater } from './throwLater.ts';
import { buildResponse } from './trustSurvey/buildResponse.ts';
import { charactersLeft, commentLimit, isNearLimit } from './trustSurvey/comment.ts';
import { draftText } from './trustSurvey/draftText.ts';
import type { SurveySubject } from './trustSurvey/surveyDraft.ts';
import { surveyErrors } from './trustSurvey/surveyErrors.ts';
import { surveyGetters } from './trustSurvey/surveyGetters.ts';
import { surveyIds } from './trustSurvey/surveyIds.ts';
import { surveyIntroduction } from './trustSurvey/surveyIntroduction.ts';
import { answerTo, surveyOptions, surveyOutline } from './trustSurvey/surveyOutline.ts';
import { emptyInstrument } from './trustSurvey/surveySubject.ts';
import type { UseTrustSurveyOptions } from './trustSurvey/UseTrustSurveyOptions.ts';
import { useSpokenCount } from './trustSurvey/useSpokenCount.ts';
import { useSurveySteps } from './trustSurvey/useSurveySteps.ts';
import { useSurveyValue } from './trustSurvey/useSurveyValue.ts';
import { useEarlyInput } from './useEarlyInput.ts';
import { useElementRef } from './useElementRef.ts';
import { useFocusRequest } from './useFocusRequest.ts';
import { readParty, useHostList } from './useHostList.ts';
import { useLocalisedInstrument } from './useLocalisedInstrument.ts';
import { useMessages } from './useMessages.ts';
import { useTroth } from './useTroth.ts';

export type { UseTrustSurveyOptions };

/**
 * The survey without its looks: one rater's answers about one target, from the first question over
 * the review to the sending, and props for the parts of a form of your own. A change of
 * instrument, rater, target or wave is another survey: give the component a `key`.
 */
export function useTrustSurvey(options: UseTrustSurveyOptions) {
  const { rater = '', target = '', wave = '' } = options;
  const { list: parties, leftOut } = useHostList('parties', options.parties, readParty);
  const { perspective = 'partner', referent = 'organisation' } = options;
  const { respondentId, requireAnswers = true, onError } = options;
  const { formats, clock } = useTroth();
  const messages = useMessages('survey', english, options.messages);
  const base = useId();
  const ids = useMemo(() => surveyIds(base), [base]);
  const [root, joinRef] = useElementRef<HTMLElement>();
  const focusOn = useFocusRequest(root);
  useEarlyInput(root);

  const checked = useMemo(() => validateInstrument(options.instrument), [options.instrument]);
  const instrument = useLocalisedInstrument(checked.ok ? checked.value : emptyInstrument);
  const isEmpty = options.instrument === undefined;
  const subject: SurveySubject = { wave, rater, target, perspective, referent, respondentId };
  const report = (problem: TrothProblem) => {
    try {
      onError?.(problem);
    } catch (error) {
      throwLater(error);
    }
  };
  const survey = useSurveyValue(options, instrument, subject, report);
  const { value, newest, change } = survey;

  const missing = (answers = value.answers) =>
    askedItems(instrument).filter(({ id }) => answerTo(id, answers, instrument.scale) === null);
  const isReady = () =>
    !(requireAnswers && missing(newest.current.answers).length > 0) &&
    charactersLeft(newest.current.comment) >= 0;

  const steps = useSurveySteps({
    onSubmit: options.onSubmit,
    onSending: survey.sending,
    report,
    buildResponse: () =>
      isReady()
        ? buildResponse({
            id: survey.idOf(),
            instrument,
            subject,
            value: newest.current,
            submittedAt: clock().toISOString(),
          })
        : null,
  });

  const choices = useMemo(
    () => surveyOptions(instrument.scale, messages),
    [instrument.scale, messages],
  );
  const sections = useMemo(
    () =>
      surveyOutline({
        instrument,
        answers: value.answers,
        options: choices,
        perspective,
        messages,
        formats,
        fieldId: ids.field,
        isMissed: () => requireAnswers && steps.attempt > 0,
      }),
    [
      instrument,
      value.answers,
      choices,
      perspective,
      messages,
      formats,
      ids,
      requireAnswers,
      steps.attempt,
    ],
  );
  const items = sections.flatMap((section) => section.items);
  const total = items.length;
  const answered = items.filter((item) => item.answer !== null).length;
  const progress = { answered, total, text: messages.progress({ answered, total }, formats) };
  useSpokenCount(answered, progress.text, options.announce);

  const left = charactersLeft(value.comment);
  const leftText = isNearLimit(left) ? messages.commentLeft({ count: left }, formats) : null;
  useSpokenCount(leftText === null ? -1 : left, leftText ?? '', options.announce);
  const commentError = left < 0 ? messages.commentTooLong({ limit: commentLimit }, formats) : null;
  const errors = surveyErrors(
    items,
    { fieldId: ids.comment, error: steps.attempt > 0 ? commentError : null },
    messages,
  );

  const actions = {
    answer: (itemId: string, answer: Answer) =>
      change('answer', {
        ...newest.current,
        answers: { ...newest.current.answers, [itemId]: answer },
      }),
    clearAnswer: (itemId: string) => {
      const { [itemId]: _, ...answers } = newest.current.answers;
      change('clear', { ...newest.current, answers });
    },
    setComment: (comment: string) => change('comment', { ...newest.current, comment }),
    /** Shows every answer once more; with something missing, says what. */
    goToReview: () => {
      const ready = steps.goToReview();
      focusOn(ready ? ids.stepHeading : ids.errorSummary);
      return ready;
    },
    goToAnswers: () => {
      steps.goToAnswers();
      focusOn(ids.stepHeading);
    },
    /** Sends the answers; resolves with whether they were. */
    submit: async () => {
      const outcome = await steps.submit();
      if (outcome === 'sent') focusOn(ids.stepHeading);
      if (outcome === 'failed') focusOn(ids.sendFailure);
      if (outcome === 'incomplete') focusOn(ids.errorSummary);
      return outcome === 'sent';
    },
    /** Forgets every answer, the comment and the draft. */
    discardDraft: () => {
      survey.discard();
      steps.restart();
      focusOn(ids.stepHeading);
    },
    /** Moves the focus to a question or the comment. */
    goTo: focusOn,
  };

  const { draft, earlier } = survey;
  const draftPlace = draft.status === 'off' ? 'none' : options.store ? 'store' : 'device';
  const state = {
    /** Why the instrument cannot be asked; `null` while all is well. */
    fault: isEmpty ? null : checked.ok ? untold(options) : checked.error,
    /** No instrument is there, or not yet: there is nothing to answer. */
    isEmpty,
    /** The instrument in the respondent's language. */
    instrument,
    /** The id of the round. */
    wave,
    step: steps.step,
    sendStatus: steps.sendStatus,
    /** What was sent; `null` until then. */
    response: steps.response,
    value,
    sections,
    options: choices,
    progress,
    errors,
    attempt: steps.attempt,
    /** Every question needs an answer. */
    required: requireAnswers,
    comment: { text: value.comment, left, leftText, limit: commentLimit, error: commentError },
    draftStatus: draft.status,
    draftText: draftText(
      { status: draft.status, code: draft.problem?.code, earlier },
      messages,
      formats,
    ),
    /** What of the host's parties could not be used, each with its place. */
    leftOut,
    ...surveyIntroduction({ ...options, parties }, draftPlace, messages, formats),
    ids,
  } as const;

  return {
    state,
    actions,
    messages,
    formats,
    ...surveyGetters({
      joinRef,
      ids,
      step: steps.step,
      items,
      required: requireAnswers,
      comment: value.comment,
      commentError,
      sending: steps.sendStatus === 'sending',
      progress,
      progressLabel: messages.progressLabel,
      actions,
    }),
  };
}

export type TrustSurveyApi = ReturnType<typeof useTrustSurvey>;

/** Without these, nobody could tell whose answers about whom they are. */
function untold(options: UseTrustSurveyOptions): Refusal | null {
  const path = (['wave', 'rater', 'target'] as const).find((name) => !options[name]);
  return path ? { code: 'E_EMPTY', path, message: `Tell the survey its ${path}.` } : null;
}
