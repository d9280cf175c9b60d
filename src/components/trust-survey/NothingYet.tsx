'use client';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';

interface NothingYetProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
}

/** Stands where no questionnaire is there to be answered; nothing is wrong with that. */
export function NothingYet({ survey, level }: NothingYetProps) {
  const { messages, getStepHeadingProps } = survey;
  return (
    <div data-part="empty">
      <Heading data-part="title" {...getStepHeadingProps()} level={level}>
        {messages.nothingTitle}
      </Heading>
      <p>{messages.nothingText}</p>
    </div>
  );
}
