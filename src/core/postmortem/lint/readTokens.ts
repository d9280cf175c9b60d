import type { Block } from './readBlocks.ts';
import type { Token } from './types.ts';

/** Words, with the apostrophes and hyphens inside them; or one mark. */
const piece =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\p{Cf}'’‘`´-]+(?=[\p{L}\p{N}\p{M}]))*|[.,;:!?…()–—"“”„«»‹›‚‘’]/gu;
const wordStart = /^[\p{L}\p{N}]/u;
const apostrophe = /[’‘`´ʼ]/g;
const invisible = /\p{Cf}/gu;
const capital = /^\p{Lu}/u;
/** What may stand before an opening quotation mark; after a word it closes or is an apostrophe. */
const beforeQuote = /[\s\p{Ps}\p{Pd}\p{Cf}:/]/u;

/** What closes a quote, by what opens it. */
const closing = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
]);

/** Stands for all that is quoted: no pattern asks for it. */
const QUOTE = '"';

/**
 * The words and marks of a block, without what it quotes. A quote that nobody closes reaches to the
 * end of its block, as one does while it is being written.
 */
export function readTokens(block: Block, names: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let closers = '';
  for (const { 0: found, index } of block.text.matchAll(piece)) {
    if (closers !== '') {
      if (closers.includes(found)) closers = '';
      continue;
    }
    const start = block.start + index;
    const closer = closing.get(found);
    if (closer === undefined) {
      tokens.push(readToken(found, start, names));
    } else if (index === 0 || beforeQuote.test(block.text.charAt(index - 1))) {
      closers = closer;
      tokens.push({ word: QUOTE, isCapital: false, isName: false, start, end: start + 1 });
    }
  }
  return tokens;
}

/** As a pattern sees a word: in one spelling, however it was typed. */
export function plainWord(word: string): string {
  return word.replace(invisible, '').replace(apostrophe, "'").normalize('NFC').toLowerCase();
}

function readToken(found: string, start: number, names: ReadonlySet<string>): Token {
  const isWord = wordStart.test(found);
  const word = isWord ? plainWord(found) : found;
  const isCapital = capital.test(found);
  return {
    word,
    isCapital,
    isName: isCapital && (names.has(word) || names.has(word.replace(/'?s$/, ''))),
    start,
    end: start + found.length,
  };
}
