import { DistributionBar, TrustSurvey } from '../../src/components/trust-survey/index.ts';
import { instruments } from '../../src/core/trust/instruments.ts';
import type { SurveyResponse } from '../../src/core/trust/types.ts';

const response = (i: number): SurveyResponse => ({
  id: `r${i}`,
  instrumentId: 'baseline1',
  wave: '2026-09',
  rater: 'northwind',
  target: 'harbour',
  perspective: 'partner',
  referent: 'organisation',
  answers: { 'trust-1': i % 2 === 0 ? 3 : 'other' },
  submittedAt: '2026-09-01T08:00:00Z',
});

/** The survey and the distribution bar, with everything they can show at once. */
export const surveyElements = {
  TrustSurvey: (
    <TrustSurvey
      instrument={instruments.abi3}
      rater="northwind"
      target="harbour"
      wave="2026-09"
      parties={[{ id: 'harbour', name: 'Harbour Logistics' }]}
      respondentId="p-1"
      requireAnswers={false}
      defaultValue={{ answers: { 'integrity-1': 'dont_know' }, comment: 'x'.repeat(2_001) }}
    />
  ),
  DistributionBar: (
    <DistributionBar
      instrument={instruments.baseline1}
      responses={Array.from({ length: 12 }, (_, i) => response(i))}
    />
  ),
};
