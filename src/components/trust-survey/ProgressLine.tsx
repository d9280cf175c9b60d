'use client';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';

/** A hairline that fills as questions are answered; it stays in view while the page scrolls. */
export function ProgressLine({ survey }: { readonly survey: TrustSurveyApi }) {
  const { answered, total } = survey.state.progress;
  return (
    <div data-part="progress" {...survey.getProgressProps()}>
      <svg data-part="progress-bar" aria-hidden="true" width="100%" height="3">
        <rect data-part="progress-track" y="1" width="100%" height="1" />
        <rect data-part="progress-fill" width={`${(100 * answered) / total}%`} height="3" />
      </svg>
    </div>
  );
}
