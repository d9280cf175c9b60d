import { compilePattern, type Pattern } from './compilePattern.ts';
import type { HintCategory, LintPack } from './types.ts';

/** One pattern to look for, and where not to. */
export interface Search {
  readonly category: HintCategory;
  readonly pattern: Pattern;
  readonly unless: readonly Pattern[];
  readonly unlessInSentence: readonly Pattern[];
}

/** A pack's rules, ready for use: few patterns need to be tried at any one word. */
export interface Searches {
  readonly byFirstWord: ReadonlyMap<string, readonly Search[]>;
  /** Those that may begin with any word. */
  readonly others: readonly Search[];
}

export function compileRules(pack: LintPack): Searches {
  const byFirstWord = new Map<string, Search[]>();
  const others: Search[] = [];
  const compile = (patterns: readonly string[] = []) =>
    patterns.flatMap((pattern) => compilePattern(pattern, pack));

  for (const { category, match, unless, unlessInSentence } of pack.rules) {
    const exempt = { unless: compile(unless), unlessInSentence: compile(unlessInSentence) };
    for (const pattern of compile(match)) {
      const search = { category, pattern, ...exempt };
      const words = firstWords(pattern);
      if (!words) others.push(search);
      for (const word of words ?? []) {
        byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), search]);
      }
    }
  }
  return { byFirstWord, others };
}

/** The words that a pattern can begin with, or null when they cannot be listed. */
function firstWords(pattern: Pattern): ReadonlySet<string> | null {
  const first = pattern.find(({ kind }) => kind === 'word' || kind === 'maybe' || kind === 'gap');
  return first?.kind === 'word' ? first.test.words : null;
}
