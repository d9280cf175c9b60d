import { describeConformance } from './describeConformance.tsx';
import { surveyElements } from './surveyElements.tsx';

describeConformance('TrustSurvey', surveyElements.TrustSurvey, {
  root: '[data-troth="trust-survey"]',
  refInstance: HTMLElement,
  named: 'region',
});

describeConformance('DistributionBar', surveyElements.DistributionBar, {
  root: '[data-troth="distribution-bar"]',
  refInstance: HTMLElement,
  named: 'figure',
});
