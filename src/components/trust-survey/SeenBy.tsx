'use client';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';

interface SeenByProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
}

/** Who will see what of the answers: said before the first question, and again before sending. */
export function SeenBy({ survey, level }: SeenByProps) {
  const { state, messages } = survey;
  return (
    <div data-part="seen-by">
      <Heading level={level} data-part="seen-by-title">
        {messages.seenTitle}
      </Heading>
      <ul data-part="seen-by-list">
        {state.seenBy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
