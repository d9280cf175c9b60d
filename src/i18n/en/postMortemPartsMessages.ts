import type { Formats } from '../formats.ts';

interface OfParty {
  readonly party: string;
}

/** Words that stand inside the sections, beside their fields. */
export interface PostMortemPartsMessages {
  /** Whether a factor has a change or a reason. */
  readonly factorStates: Readonly<Record<'answered' | 'open', string>>;
  /** The button says `add.changes`; this is read out, and begins with the same words. */
  readonly addChangeFor: (p: { readonly entry: string }) => string;
  /** A change names the factor, and does not say yet what changes. */
  readonly changeBegun: string;
  /** On the button that leads to it. */
  readonly goOnWithChange: string;

  /** On an element of an apology that says something. */
  readonly elementWritten: string;
  /** Beside the button that notes that it has arrived. */
  readonly receivingIsFree: string;

  readonly changeStates: Readonly<Record<'whole' | 'unfinished', string>>;
  /** `names`: of the factors, or that nothing is chosen. */
  readonly preventsLine: (p: { readonly names: string }) => string;
  readonly preventsNothing: string;
  readonly noFactorsYet: string;
  readonly handOverTitle: string;
  readonly wholeChanges: (
    p: { readonly count: number; readonly total: number },
    f: Formats,
  ) => string;
  /** Nobody promises for somebody else. */
  readonly handOverMeans: string;
  readonly handOverLater: string;
  /** The page around takes none. */
  readonly handOverNowhere: string;
  /** Under the reset of expectations. */
  readonly resetLeadsOn: string;

  readonly notAnsweredYet: (p: OfParty) => string;
  /** To a question for each side, before both are open. */
  readonly answersOpenLater: string;

  /** Nobody has agreed to a step. */
  readonly noLadder: string;
  /** Beside a step that is on the ladder. */
  readonly onTheLadder: string;

  /** After "it came back". */
  readonly againSuggests: string;

  readonly whatIsSigned: (
    p: { readonly title: string; readonly version: number },
    f: Formats,
  ) => string;
  /** Before it is put up for signing. */
  readonly signLater: string;
  /** Up for signing, while something is missing again. */
  readonly signNotYet: string;
  readonly changeVoids: string;
  readonly earlierSignatures: (p: { readonly count: number }, f: Formats) => string;
}
