export * from './allowedCommitmentEvents.ts';
export * from './applyCommitmentEvent.ts';
export { commitmentEventTypes } from './arcs.ts';
export { type PeriodLength, periodLengths } from './calendarPeriods.ts';
export { type Baseline, baselines } from './commitmentDue.ts';
export { commitmentFlags } from './commitmentFlags.ts';
export {
  type CommitmentOutcome,
  commitmentOutcome,
  type OutcomeOptions,
} from './commitmentOutcome.ts';
export * from './createCommitment.ts';
export type { CommitmentCollection } from './eachCommitment.ts';
export * from './findBlockingCycles.ts';
export { type CommitmentMeasures, measureCommitments } from './measureCommitments.ts';
export * from './measurePeriods.ts';
export type { MeasureOptions } from './measureWindow.ts';
export * from './mergeCommitmentEvents.ts';
export { onTheTable } from './onTheTable.ts';
export * from './persistentlyPerfect.ts';
export * from './promiseHints.ts';
export * from './readCommitment.ts';
export * from './reciprocity.ts';
export { CLOCK } from './sides.ts';
export { terminalStates } from './terminalStates.ts';
export {
  type Actor,
  type Agreement as TermsAgreement,
  type Answered,
  type Commitment,
  type CommitmentDraft,
  type CommitmentEntry,
  type CommitmentEvent,
  type CommitmentEventType,
  type CommitmentFlags,
  type CommitmentPayloads,
  type CommitmentSource,
  type CommitmentState,
  type Condition,
  commitmentStates,
  type Evidence,
  type PendingAmendment,
  type Terms,
  type VarianceReason,
  varianceReasons,
} from './types.ts';
export type { VarianceShare } from './varianceShares.ts';
