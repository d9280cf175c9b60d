import { wordSegments } from '../../../i18n/wordSegments.ts';
import { BOUND_SIGNS } from './boundSigns.ts';

/** Signs of scripts that put no space between words. */
const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Arabic and other signs that belong to the number after them. */
const BINDING = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';

const BOUND = `[${BOUND_SIGNS}]*`;
const FLAG = `\\p{RI}\\p{RI}${BOUND}`;
const PICTURE = `\\p{ExtPict}(?:${BOUND}\\u200D\\p{ExtPict})*${BOUND}`;
const LETTERS = `[\\p{L}\\p{N}_${BINDING}${BOUND_SIGNS}]+`;
/** With the apostrophe or the point inside, as in "don't" and "3.5". */
const WORD = `${LETTERS}(?:['’.]${LETTERS})*`;
const SPACE = `[^\\S\\r\\n]+${BOUND}`;
const SIGN = `\\r\\n|[\\s\\S]${BOUND}`;

const words = new RegExp(`${FLAG}|${PICTURE}|${WORD}|${SPACE}|${SIGN}`, 'gu');
const signs = new RegExp(`${FLAG}|${PICTURE}|${SIGN}`, 'gu');

/** Whether some words of a text have no space between them. */
export function isDense(text: string): boolean {
  return dense.test(text);
}

/**
 * A text cut into words, spaces and other signs; together they are the text. No piece begins inside
 * what a reader sees as one sign, such as an emoji of seven code points. Words with no space between
 * them are cut by the machine's dictionary for the `locale`; `null`, or where the machine has no
 * dictionary: into single signs.
 */
export function splitWords(text: string, locale: string | undefined | null): string[] {
  const pieces: string[] = text.match(words) ?? [];
  if (!isDense(text)) return pieces;
  return pieces.flatMap((piece) => (isDense(piece) ? splitDense(piece, locale) : [piece]));
}

function splitDense(piece: string, locale: string | undefined | null): string[] {
  const segments = locale === null ? null : wordSegments(piece, locale);
  return segments ?? piece.match(signs) ?? [];
}
