export { mergeProps } from './mergeProps.ts';
export type { TrothProblem } from './problem.ts';
export type { RadarSeries } from './trustRadar/radarSeries.ts';
export type {
  RadarViewKind,
  TrustRadarChangeReason,
  TrustRadarView,
} from './trustRadar/radarView.ts';
export { commentLimit } from './trustSurvey/comment.ts';
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
} from './trustSurvey/surveyTypes.ts';
export {
  type DistributionSegment,
  type DistributionView,
  type UseDistributionOptions,
  useDistribution,
} from './useDistribution.ts';
export type { DraftStatus } from './useDraft.ts';
export { useLocalisedInstrument } from './useLocalisedInstrument.ts';
export { useMessages } from './useMessages.ts';
export * from './useTroth.ts';
export {
  type TrustRadarApi,
  type TrustRadarChangeDetails,
  type UseTrustRadarOptions,
  useTrustRadar,
} from './useTrustRadar.ts';
export {
  type TrustSurveyApi,
  type UseTrustSurveyOptions,
  useTrustSurvey,
} from './useTrustSurvey.ts';
