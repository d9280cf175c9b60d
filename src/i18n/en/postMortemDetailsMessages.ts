import type { Formats } from '../formats.ts';

interface OfParty {
  readonly party: string;
}

/** Words for what is filled in apart and talked through, that are more than a field's label. */
export interface PostMortemDetailsMessages {
  readonly ruleNumber: (p: { readonly number: number }, f: Formats) => string;
  readonly personOf: (p: { readonly name: string; readonly party: string }) => string;
  /** There are no people to choose from. */
  readonly noPeople: string;
  readonly openCommitment: (p: { readonly title: string }) => string;

  readonly factNumber: (p: { readonly number: number }, f: Formats) => string;
  readonly factTime: string;
  readonly timeNeedsDay: string;
  readonly timeIncomplete: string;
  /** The clocks were put forward over a time of day. */
  readonly timeSkipped: (p: { readonly zone: string }) => string;
  /** The clocks were put back over it. */
  readonly timeTwice: string;
  readonly timeFirst: string;
  readonly timeSecond: string;
  readonly sortByTime: string;
  readonly sortedByTime: string;
  readonly alreadySorted: string;
  /** Beside a fact that happened before one above it. */
  readonly toldTooLate: string;
  readonly openSource: string;
  /** The two buttons of a side. */
  readonly ownPosition: string;

  /** Before the submission: why it cannot be submitted. */
  readonly submitNeedsStage: string;
  readonly submitNeedsWords: string;
  /** For who belongs to no side, before the reveal. */
  readonly accountState: (p: OfParty & { readonly isSubmitted: boolean }) => string;
  readonly accountsSideBySide: string;
  /** Heads the column of what was asked. */
  readonly asked: string;

  readonly understandingClosed: string;
  readonly readAccountAgain: (p: OfParty) => string;
  readonly ownAnswer: string;
  readonly chooseAnswer: string;

  readonly noDimensions: string;
  readonly dimension: string;
  readonly statementsTitle: string;
  readonly statementsNote: string;
  readonly statementsClosed: string;
  readonly trustBeforeOnly: (p: { readonly before: number }, f: Formats) => string;
  readonly trustAfterOnly: (p: { readonly after: number }, f: Formats) => string;
}
