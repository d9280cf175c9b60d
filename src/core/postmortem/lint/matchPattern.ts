import type { Pattern } from './compilePattern.ts';
import { isClauseMark } from './readSentences.ts';
import type { Token } from './types.ts';

/** A run of tokens, from `start` up to but not with `end`. */
export interface Run {
  start: number;
  end: number;
}

/** The tokens that a pattern marks when it is tried at `at`, or null. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number): Run | null {
  const run: Run = { start: -1, end: -1 };
  const end = walk(pattern, 0, tokens, at, run);
  if (end < 0) return null;
  if (run.start < 0) run.start = at;
  if (run.end < 0) run.end = end;
  return run;
}

/** Follows the steps from `step` on. Gives where they end, or -1. Notes what is marked in `run`. */
function walk(
  pattern: Pattern,
  step: number,
  tokens: readonly Token[],
  at: number,
  run: Run,
): number {
  const current = pattern[step];
  if (!current) return at;
  const next = (from: number) => walk(pattern, step + 1, tokens, from, run);
  const token = tokens[at];
  switch (current.kind) {
    case 'word':
      return token && current.test.takes(token) ? next(at + 1) : -1;
    case 'maybe': {
      const taken = token && current.test.takes(token) ? next(at + 1) : -1;
      return taken < 0 ? next(at) : taken;
    }
    case 'gap':
      for (let skipped = 0; skipped <= current.most; skipped++) {
        const end = next(at + skipped);
        if (end >= 0) return end;
        const over = tokens[at + skipped];
        if (!over || isClauseMark(over)) return -1;
      }
      return -1;
    case 'notNext':
      return token && current.test.takes(token) ? -1 : next(at);
    case 'notBefore': {
      const before = tokens[at - 1];
      return before && current.test.takes(before) ? -1 : next(at);
    }
    case 'first':
      return at === 0 || isClauseMark(tokens[at - 1]) ? next(at) : -1;
    case 'last':
      return !token || isClauseMark(token) || /^[?!]$/.test(token.word) ? next(at) : -1;
    case 'open':
      run.start = at;
      return next(at);
    case 'close':
      run.end = at;
      return next(at);
  }
}
