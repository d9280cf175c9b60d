'use client';
import type { ReactNode } from 'react';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { CheckIcon, WarningIcon } from '../ui/icons.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';

interface SentStepProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
  readonly result: ReactNode;
}

/** Thanks, and what happens next. */
export function SentStep({ survey, level, result }: SentStepProps) {
  const { state, messages, formats } = survey;
  return (
    <div data-part="sent">
      <span data-part="sent-mark">
        <CheckIcon />
      </span>
      <Heading data-part="title" {...survey.getStepHeadingProps()} level={level}>
        {messages.sentTitle}
      </Heading>
      <p>
        {messages.sentText} {state.attributed && messages.sentAttributed}
        {/* Where the result is there already, it would say the opposite. */}
        {!state.attributed && !result && messages.sentAnonymous({ k: state.threshold }, formats)}
      </p>
      {state.draftStatus === 'not_removed' && (
        <p data-part="draft-text" role="alert">
          <WarningIcon />
          <span>{state.draftText}</span>
        </p>
      )}
      {result && <div data-part="result">{result}</div>}
    </div>
  );
}
