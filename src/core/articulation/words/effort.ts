/** How much work may still be done on a comparison; it is used up on the way. */
export interface Effort {
  /** Squares of changes: the time of Myers' algorithm grows with them. */
  edits: number;
  /** Characters that can be cut into words, of both texts; of the others whole sentences count. */
  letters: number;
  /** Characters that can be looked up in the dictionary of a language without spaces. */
  lookups: number;
  readonly locale: string | undefined;
}

/** About 25 ms on a slow machine, whatever the texts are. */
export function fullEffort(locale: string | undefined): Effort {
  return { edits: 220 ** 2, letters: 100_000, lookups: 3_000, locale };
}
