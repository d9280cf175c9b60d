export { differingWords } from './articulation/differingWords.ts';
export { historySentences as articulationSentences } from './articulation/historySentences.ts';
export { mayAct as mayActInArticulation } from './articulation/mayAct.ts';
export type {
  ArticulationVerbInWords,
  NextAct,
  RearticulationActions,
  RearticulationIssue,
  StepState,
} from './articulation/rearticulationApi.ts';
export type { Assignee, RearticulationHost } from './articulation/rearticulationHost.ts';
export {
  defaultRearticulationView,
  type RearticulationView,
  type RearticulationViewDetails,
  type RearticulationViewReason,
  readRearticulationView,
  type StepId,
} from './articulation/rearticulationView.ts';
export {
  type Parts as ResponsibilityParts,
  partChoices,
  partsOf as responsibilityPartsOf,
} from './articulation/responsibilityParts.ts';
export type {
  Dispositions,
  RearticulationChangeDetails,
  RearticulationChangeReason,
  RearticulationViewer,
} from './articulation/UseRearticulationOptions.ts';
export { takeOverFault, useArticulationImport } from './articulation/useArticulationImport.ts';
export {
  type EarlierVersion,
  type EarlierVersions,
  useEarlierVersions,
} from './articulation/useEarlierVersions.ts';
export { type Redline, type RedlineOptions, useRedline } from './articulation/useRedline.ts';
export { type PartNote, takenOver, useResponsibility } from './articulation/useResponsibility.ts';
export { actsFor, type CommitmentAct } from './commitmentTracker/acts.ts';
export { conversationActs } from './commitmentTracker/conversationActs.ts';
export type { ConversationHost } from './commitmentTracker/conversationHost.ts';
export { type DueWords, dueInWords } from './commitmentTracker/dueInWords.ts';
export { historySentences } from './commitmentTracker/historySentences.ts';
export type { NotKept, UnkeptForm } from './commitmentTracker/sentForm.ts';
export type {
  DueBucket,
  TrackerColumn,
  TrackerDirection,
  TrackerIssue,
  TrackerLine,
  TrackerRow,
  Viewer,
} from './commitmentTracker/trackerTypes.ts';
export {
  defaultTrackerView,
  readTrackerView,
  type TrackerView,
  type TrackerViewReason,
  trackerParams,
} from './commitmentTracker/trackerView.ts';
export type {
  TrackerChangeDetails,
  TrackerChangeReason,
  TrackerViewDetails,
} from './commitmentTracker/UseCommitmentTrackerOptions.ts';
export { useActForm } from './commitmentTracker/useActForm.ts';
export { type BegunForm, useBegunForms } from './commitmentTracker/useBegunForms.ts';
export { useCommitmentForm } from './commitmentTracker/useCommitmentForm.ts';
export {
  type CommitmentMeasuresView,
  type UseCommitmentMeasuresOptions,
  useCommitmentMeasures,
} from './commitmentTracker/useCommitmentMeasures.ts';
export { useCsvImport } from './commitmentTracker/useCsvImport.ts';
export { useSentForms } from './commitmentTracker/useSentForms.ts';
export { cellProps, rowGroupProps, useTrackerGrid } from './commitmentTracker/useTrackerGrid.ts';
export type { DocumentSentence } from './document/DocumentSentence.ts';
export type {
  DocumentActions,
  DocumentIssue,
  DocumentSection,
  DocumentUi,
  ListPath,
  SectionStatus,
} from './document/documentUi.ts';
export type { MissingPlace } from './document/MissingPlace.ts';
export { useBegunTexts } from './document/useBegunTexts.ts';
export { useDocumentStatus } from './document/useDocumentStatus.ts';
export { useDocumentValue } from './document/useDocumentValue.ts';
export type { FileRead } from './document/useFileImport.ts';
export { type JoinTexts, useKeptText } from './document/useKeptText.ts';
export { type TypedField, useTypedField } from './document/useTypedField.ts';
export { type TypedTextField, useTypedText } from './document/useTypedText.ts';
export { useUnsettled } from './document/useUnsettled.ts';
export { mergeProps } from './mergeProps.ts';
export type {
  AwaitedItem,
  OverviewState,
  UpcomingItem,
} from './overview/overviewState.ts';
export type {
  CommitOptions,
  PartnershipState,
  PartnershipStatus,
  PartnershipViewer,
} from './partnership/partnershipTypes.ts';
export { useLoop } from './partnership/useLoop.ts';
export { usePartnershipOptions } from './partnership/usePartnershipOptions.ts';
export type {
  NextStep,
  PostMortemActions,
  PostMortemIssue,
  SectionState,
  VerbInWords,
} from './postMortem/postMortemApi.ts';
export type { PostMortemHost } from './postMortem/postMortemHost.ts';
export {
  defaultPostMortemView,
  type PostMortemView,
  readPostMortemView,
} from './postMortem/postMortemView.ts';
export type {
  PostMortemChangeDetails,
  PostMortemChangeReason,
  PostMortemViewer,
  UsePostMortemOptions,
} from './postMortem/UsePostMortemOptions.ts';
export { useLanguageHints } from './postMortem/useLanguageHints.ts';
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
  type TrackerApi,
  type UseCommitmentTrackerOptions,
  useCommitmentTracker,
} from './useCommitmentTracker.ts';
export {
  type DistributionSegment,
  type DistributionView,
  type UseDistributionOptions,
  useDistribution,
} from './useDistribution.ts';
export type { DraftStatus } from './useDraft.ts';
export { useLocalisedInstrument } from './useLocalisedInstrument.ts';
export { useMessages } from './useMessages.ts';
export { usePartnership } from './usePartnership.ts';
export {
  type PartnershipOverviewApi,
  type UsePartnershipOverviewOptions,
  usePartnershipOverview,
} from './usePartnershipOverview.ts';
export { type OpenPostMortemOptions, type PostMortemApi, usePostMortem } from './usePostMortem.ts';
export {
  type OpenRearticulationOptions,
  type RearticulationApi,
  type UseRearticulationOptions,
  useRearticulation,
} from './useRearticulation.ts';
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
