export * from './allowedArticulationVerbs.ts';
export * from './applyArticulationEvent.ts';
export {
  type AdviceCode as ArticulationAdviceCode,
  adviceCodes as articulationAdviceCodes,
  articulationAdvice,
} from './articulationAdvice.ts';
export { articulationCopyJson } from './articulationCopyJson.ts';
export {
  articulationGaps,
  type Gap as ArticulationGap,
  type GapCode as ArticulationGapCode,
  type GapOptions as ArticulationGapOptions,
  gapCodes as articulationGapCodes,
} from './articulationGaps.ts';
export * from './articulationReadiness.ts';
export { articulationWithRoles } from './articulationWithRoles.ts';
export { activateInChain } from './chain/activateInChain.ts';
export { articulationChain, type ChainResult } from './chain/articulationChain.ts';
export { currentArticulation } from './chain/currentArticulation.ts';
export { endVersionBefore } from './chain/endVersionBefore.ts';
export { versionToReplace } from './chain/versionToReplace.ts';
export { clauseFields, hasClauseField } from './clauseFields.ts';
export * from './clauseStanding.ts';
export { clausesOf } from './clausesOf.ts';
export { contentHash } from './contentHash.ts';
export * from './createArticulation.ts';
export {
  type ClauseDiff,
  type ClauseDiffKind,
  changeNeedsReason,
  type FieldDiff,
} from './diff/clauseDiff.ts';
export { diffArticulations } from './diff/diffArticulations.ts';
export { diffClauses } from './diff/diffClauses.ts';
export { diffClauseWords } from './diff/diffClauseWords.ts';
export type { DifferingPart } from './differingParts.ts';
export { type EchoState, echoState } from './echoState.ts';
export type * from './events.ts';
export { handoverWithRoles } from './handover/handoverWithRoles.ts';
export type * from './handover/types.ts';
export * from './handoverPack.ts';
export { mayEditArticulation } from './mayEditArticulation.ts';
export * from './nextArticulation.ts';
export * from './parseArticulation.ts';
export * from './readArticulation.ts';
export { sectionHash } from './sectionHash.ts';
export * from './templates/index.ts';
export type * from './templateTypes.ts';
export * from './types.ts';
export * from './verifyArticulation.ts';
export { withWording } from './withWording.ts';
export { wordingHash } from './wordingHash.ts';
