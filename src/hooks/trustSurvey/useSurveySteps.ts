'use client';
import { useCallback, useRef, useState } from 'react';
import type { SurveyResponse } from '../../core/trust/types.ts';
import { hostProblem, type TrothProblem } from '../problem.ts';
import { refusalIn } from '../refusalIn.ts';
import type { SendStatus, SurveyStep } from './surveyTypes.ts';

/** How an attempt to send came out; `busy`: one is under way, or has been. */
export type SubmitOutcome = 'sent' | 'failed' | 'incomplete' | 'busy';

export interface SurveyStepsOptions {
  /** `null`: something has to be put right first. */
  readonly buildResponse: () => SurveyResponse | null;
  readonly onSubmit: ((response: SurveyResponse) => unknown) | undefined;
  /** Called with the sending itself, as soon as it has begun. */
  readonly onSending: (sending: Promise<unknown>) => void;
  readonly report: (problem: TrothProblem) => void;
}

/** Where the respondent is: answering, checking, done; and how the sending goes. */
export function useSurveySteps({ buildResponse, onSubmit, onSending, report }: SurveyStepsOptions) {
  const [step, setStep] = useState<SurveyStep>('answer');
  const [sendStatus, setSendStatus] = useState<SendStatus>('idle');
  const [response, setResponse] = useState<SurveyResponse | null>(null);
  /** How often going on was tried with something still to put right. */
  const [attempt, setAttempt] = useState(0);
  const busy = useRef(false);

  const goToAnswers = useCallback(() => {
    setStep('answer');
    setSendStatus('idle');
  }, []);

  /** Goes to the review, or says what is still missing. */
  const goToReview = (): boolean => {
    const ready = buildResponse() !== null;
    if (ready) setStep('review');
    else {
      setStep('answer');
      setAttempt((count) => count + 1);
    }
    return ready;
  };

  /** Sends the answers. Unless they are `sent`, everything is still there. */
  const submit = async (): Promise<SubmitOutcome> => {
    if (busy.current || step === 'sent') return 'busy';
    const next = buildResponse();
    if (!next) {
      goToReview();
      return 'incomplete';
    }
    busy.current = true;
    setSendStatus('sending');
    const sending = (async () => {
      if (!onSubmit) throw new Error('Nothing takes the answers: give the survey an onSubmit.');
      const answer = await onSubmit(next);
      const why = refusalIn(answer);
      if (why) throw why;
    })();
    onSending(sending);
    try {
      await sending;
      setResponse(next);
      setStep('sent');
      setSendStatus('idle');
      return 'sent';
    } catch (error) {
      report(hostProblem('onSubmit', error));
      // Back to where the sending began, should the respondent have looked at a question meanwhile.
      setStep('review');
      setSendStatus('failed');
      return 'failed';
    } finally {
      busy.current = false;
    }
  };

  /** Back to a blank form. */
  const restart = useCallback(() => {
    goToAnswers();
    setAttempt(0);
  }, [goToAnswers]);

  return { step, sendStatus, response, attempt, goToAnswers, goToReview, submit, restart };
}
