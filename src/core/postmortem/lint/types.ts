/** The ways of putting things that tend to close a conversation. */
export const hintCategories = [
  'counterfactual',
  'blame_label',
  'mind_reading',
  'absolute',
  'why_you',
  'demand',
  'vague_action',
] as const;

export type HintCategory = (typeof hintCategories)[number];

/** A suggestion about some words of a text. Advice only: nothing depends on it. */
export interface Hint {
  /** Where the words begin, in UTF-16 code units. */
  readonly start: number;
  /** Where they end (exclusive): `text.slice(start, end)` are the exact words. */
  readonly end: number;
  readonly category: HintCategory;
  /** One line: how this wording gets in the way. */
  readonly why: string;
  /** A neutral question to ask instead. */
  readonly ask: string;
}

/** One word of a text, or one mark that divides it. */
export interface Token {
  /** In lower case, composed (NFC), with straight apostrophes and nothing invisible. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Part of the name of a party. */
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that are marked together. The patterns' language is described at `compilePattern`. */
export interface LintRule {
  readonly category: HintCategory;
  /** Any of these. */
  readonly match: readonly string[];
  /** But not in a clause in which one of these stands. */
  readonly unless?: readonly string[];
  /** And not in a sentence in which one of these stands. */
  readonly unlessInSentence?: readonly string[];
}

/** What the check knows of one language. Data only. */
export interface LintPack {
  readonly advice: Readonly<Record<HintCategory, { readonly why: string; readonly ask: string }>>;
  /** Words that stand for each other: `@name` in a pattern. Each entry is split at its spaces. */
  readonly words: Readonly<Record<string, string>>;
  /** Phrases that stand for each other: `{name}` in a pattern. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly LintRule[];
}
