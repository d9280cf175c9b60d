import type { Token } from './types.ts';

/** Longer ones are cut, so that the work stays in proportion to the text. */
const MOST_TOKENS = 80;

const clauseMarks = new Set([',', ';', ':', '(', ')', '–', '—', '…']);
const ordinal = /^\d{1,2}$/;

/** Whether a token parts clauses. */
export function isClauseMark(token: Token | undefined): boolean {
  return token !== undefined && clauseMarks.has(token.word);
}

/** Cuts tokens into sentences. A closing `?` or `!` stays; a full stop does not. */
export function readSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  tokens.forEach((token, index) => {
    const isStop = token.word === '.';
    if (!isStop) sentence.push(token);
    const isEnd = isStop ? endsSentence(tokens, index) : token.word === '?' || token.word === '!';
    if (!isEnd && sentence.length < MOST_TOKENS) return;
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Not within "09.40" or "a.m.", nor after the day of "4. Mai". */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isOrdinal = before !== undefined && ordinal.test(before.word);
  return !isOrdinal && tokens[at + 1]?.start !== tokens[at]?.end;
}
