export { inOrder, orderBetween, ordersAfter } from '../document/orderKeys.ts';
export type { KnownParts, ReadIssue } from '../document/readLeniently.ts';
export { namesToRoles } from '../document/roles/namesToRoles.ts';
export type { RoleNames, RoleOptions, RoleWords } from '../document/roles/roleNames.ts';
export { roleNames } from '../document/roles/roleNames.ts';
export * from './agreedChangesToCommitments.ts';
export * from './allowedPostMortemVerbs.ts';
export * from './applyPostMortemEvent.ts';
export * from './createPostMortem.ts';
export type * from './events.ts';
export * from './factStanding.ts';
export * from './lint/index.ts';
export { isRevealed, postMortemHash, settlePostMortem, validSignatures } from './ofAnything.ts';
export * from './parsePostMortem.ts';
export {
  type AdviceCode as PostMortemAdviceCode,
  adviceCodes as postMortemAdviceCodes,
  postMortemAdvice,
} from './postMortemAdvice.ts';
export { postMortemCopyJson } from './postMortemCopyJson.ts';
export {
  type Gap as PostMortemGap,
  type GapCode as PostMortemGapCode,
  gapCodes as postMortemGapCodes,
  postMortemGaps,
} from './postMortemGaps.ts';
export * from './postMortemReadiness.ts';
export * from './readPostMortem.ts';
export { postMortemFor } from './reveal.ts';
export * from './templates/index.ts';
export * from './templateTypes.ts';
export * from './types.ts';
export * from './understanding.ts';
export * from './whoMayEdit.ts';
export { withRoles } from './withRoles.ts';
