'use client';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';

interface FaultProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
}

/** Stands where a questionnaire cannot be asked; the small print is for whoever set it up. */
export function Fault({ survey, level }: FaultProps) {
  const { state, messages, getStepHeadingProps } = survey;
  return (
    <div data-part="fault">
      <Heading data-part="title" {...getStepHeadingProps()} level={level}>
        {messages.invalidTitle}
      </Heading>
      <p>{messages.invalidText}</p>
      {state.fault && (
        <p data-part="fault-reason" lang="en">
          <code>{state.fault.code}</code> {state.fault.message} <code>{state.fault.path}</code>
        </p>
      )}
    </div>
  );
}
