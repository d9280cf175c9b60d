import { ANY_NAME, type Pattern } from './compilePattern.ts';
import type { Search, Searches } from './compileRules.ts';
import { matchPattern, type Run } from './matchPattern.ts';
import { isClauseMark } from './readSentences.ts';
import type { HintCategory, Token } from './types.ts';

export interface Mark extends Run {
  readonly category: HintCategory;
}

/** What is marked in a sentence, first to last. Of marks that overlap, the longest stays. */
export function findMarks(searches: Searches, sentence: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  sentence.forEach((token, at) => {
    if (isClauseMark(token)) return;
    addMarks(searches.byFirstWord.get(token.word), sentence, at, marks);
    if (token.isName) addMarks(searches.byFirstWord.get(ANY_NAME), sentence, at, marks);
    addMarks(searches.others, sentence, at, marks);
  });
  const taken = new Set<number>();
  return marks
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)
    .filter((mark) => take(mark, taken))
    .sort((a, b) => a.start - b.start);
}

function addMarks(
  searches: readonly Search[] = [],
  sentence: readonly Token[],
  at: number,
  marks: Mark[],
): void {
  for (const search of searches) {
    const run = matchPattern(search.pattern, sentence, at);
    if (run && !isExempt(search, sentence, run)) marks.push({ ...run, category: search.category });
  }
}

function isExempt(search: Search, sentence: readonly Token[], run: Run): boolean {
  const { unless, unlessInSentence } = search;
  return occurs(unlessInSentence, sentence) || occurs(unless, clauseAround(sentence, run));
}

function occurs(patterns: readonly Pattern[], tokens: readonly Token[]): boolean {
  return patterns.some((pattern) => tokens.some((_, at) => matchPattern(pattern, tokens, at)));
}

function clauseAround(sentence: readonly Token[], { start, end }: Run): readonly Token[] {
  let first = start;
  let last = end;
  while (first > 0 && !isClauseMark(sentence[first - 1])) first -= 1;
  while (last < sentence.length && !isClauseMark(sentence[last])) last += 1;
  return sentence.slice(first, last);
}

function lengthOf({ start, end }: Run): number {
  return end - start;
}

function take({ start, end }: Run, taken: Set<number>): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return false;
  for (let at = start; at < end; at++) taken.add(at);
  return true;
}
