import { BOUND_SIGNS } from './boundSigns.ts';

const CLOSERS = '["\'”’»)\\]]';
/** Bounded repetitions only: a million points in a row must not take a million times as long. */
const END = `\\r\\n|[\\n\\r\\u2028\\u2029]|[.!?…]${CLOSERS}{0,3}[^\\S\\r\\n]{1,3}|[。！？][」』”’）]{0,3}`;
const ends = new RegExp(`(?:${END})(?![${BOUND_SIGNS}])`, 'gu');

/** Pieces of long texts are as long as this at least: a million lines are too many to compare. */
const LONG_TEXT = 50_000;
const LONG_PIECE = 32;

/**
 * Both texts cut after each line and sentence; together the pieces are the text. A point of an
 * abbreviation may be taken for an end, which does no harm: it is only to find what is the same.
 */
export function splitSentences(before: string, after: string): [before: string[], after: string[]] {
  const atLeast = before.length + after.length > LONG_TEXT ? LONG_PIECE : 1;
  return [cut(before, atLeast), cut(after, atLeast)];
}

function cut(text: string, atLeast: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  ends.lastIndex = atLeast - 1;
  while (ends.test(text)) {
    pieces.push(text.slice(start, ends.lastIndex));
    start = ends.lastIndex;
    ends.lastIndex += atLeast - 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
