'use client';
import type { SurveyResponse } from '../../core/trust/types.ts';
import type { TrustSurveyApi, UseTrustSurveyOptions } from '../../hooks/useTrustSurvey.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { DistributionBar } from './DistributionBar.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';

interface SentStepProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
  readonly options: UseTrustSurveyOptions;
  readonly result: readonly SurveyResponse[] | undefined;
}

/** Thanks, and what happens next; with a result, how all have answered. */
export function SentStep({ survey, level, options, result }: SentStepProps) {
  const { state, messages, formats } = survey;
  const { instrument, attributed, minRespondents } = options;
  return (
    <div data-part="sent">
      <span data-part="sent-mark">
        <CheckIcon />
      </span>
      <Heading data-part="title" {...survey.getStepHeadingProps()} level={level}>
        {messages.sentTitle}
      </Heading>
      <p>
        {messages.sentText}{' '}
        {attributed
          ? messages.sentAttributed
          : messages.sentAnonymous({ k: state.threshold }, formats)}
      </p>
      {result &&
        instrument.items.map(({ id }) => (
          <DistributionBar
            key={id}
            instrument={instrument}
            itemId={id}
            responses={result}
            attributed={attributed}
            minRespondents={minRespondents}
            messages={options.messages}
          />
        ))}
    </div>
  );
}
