export type { TrothProblem } from '../../hooks/problem.ts';
export type {
  SendStatus,
  SurveyChangeDetails,
  SurveyChangeReason,
  SurveyError,
  SurveyItem,
  SurveyOption,
  SurveySection,
  SurveyStep,
  SurveyValue,
} from '../../hooks/trustSurvey/surveyTypes.ts';
export type { DraftStatus } from '../../hooks/useDraft.ts';
export type { TrustSurveyApi, UseTrustSurveyOptions } from '../../hooks/useTrustSurvey.ts';
export { DistributionBar, type DistributionBarProps } from './DistributionBar.tsx';
export { TrustSurvey, type TrustSurveyProps } from './TrustSurvey.tsx';
