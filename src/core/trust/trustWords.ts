import type { Formats } from '../../i18n/formats.ts';
import type { Perspective, Referent } from './types.ts';

/** What tells two views apart when a chart holds several waves or referents. */
export interface ViewContext {
  readonly wave?: string;
  readonly referent?: Referent;
}

/** The sentences of `describeTrust`. Names and labels arrive as they are to be read. */
export interface TrustWords {
  /** Whose view of whom. */
  readonly view: (
    p: ViewContext & {
      readonly perspective: Perspective;
      readonly rater: string;
      readonly target: string;
    },
    f: Formats,
  ) => string;
  /** The overall index (0 to 100) and the number of respondents behind it. */
  readonly overall: (
    p: { readonly view: string; readonly index: number; readonly n: number },
    f: Formats,
  ) => string;
  /** The dimensions with the highest and those with the lowest index. */
  readonly extremes: (
    p: {
      readonly highest: readonly string[];
      readonly high: number;
      readonly lowest: readonly string[];
      readonly low: number;
    },
    f: Formats,
  ) => string;
  /** All dimensions have the same index. */
  readonly level: (p: { readonly index: number }, f: Formats) => string;
  /** Nothing of this view may be shown. */
  readonly nothingShown: (p: { readonly view: string }, f: Formats) => string;
  /** Nobody gave this view an answer on the scale. */
  readonly nothingKnown: (p: { readonly view: string }, f: Formats) => string;
  /** Dimensions kept back because they, or another group, have too few answers. */
  readonly withheld: (p: { readonly dimensions: readonly string[] }, f: Formats) => string;
  /** Dimensions without an answer. */
  readonly unanswered: (p: { readonly dimensions: readonly string[] }, f: Formats) => string;
  /** Where two views of each other are furthest apart: the rater gives `points` more than it gets. */
  readonly widestGap: (
    p: ViewContext & {
      readonly dimension: string;
      readonly rater: string;
      readonly target: string;
      readonly points: number;
    },
    f: Formats,
  ) => string;
  /** Two parties rate each other alike on every dimension that both answered. */
  readonly noGap: (
    p: ViewContext & { readonly rater: string; readonly target: string },
    f: Formats,
  ) => string;
  /** There is no view at all. */
  readonly empty: string;
}
