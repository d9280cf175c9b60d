/** So many characters are compared at the beginning and at the end of a text, … */
const MAX_AT_ENDS = 50_000;
/** … and so many of each of the others, and of all of them together. */
const MAX_OF_EACH = 100_000;
const MAX_COMPARED_TO = 200_000;

/** A text of more characters is no copy as a whole, but any passage of it can be. */
const LONG = 10_000;
/** Letters of a passage: a page or so. */
const PASSAGE = 2000;
/** Letters in a row that two people rarely write alike by chance. */
const RUN = 8;
/** The same in scripts with a syllable or a word in each sign. */
const DENSE_RUN = 5;
const denseSigns = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** A text of fewer runs than this says too little to look for borrowed runs in it. */
const SHORT = 5;
/** From this share of its letters in runs of the original on, a text is a copy. */
const BORROWED = 0.75;

/** A text of fewer words may be in the original by chance, … */
const FEWEST_WORDS = 4;
/** … and so may fewer signs of a script that writes none between words. */
const FEWEST_SIGNS = 10;

/** Letters of the pieces that words are cut into, a space before and after each word among them. */
const PIECE = 4;
/** From this share of common pieces on, two texts have the same words, in whatever order. */
const SAME_PIECES = 0.8;

/** A text so many times as long has never the same words: 1.5 times the pieces, each in 1 to 3 signs. */
const MOST_TIMES = 5;

const invisible = /\p{Cf}+/gu;
const pictures = /\p{Extended_Pictographic}/gu;
const noLetters = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}]+/gu;

/**
 * Whether a text is nearly a copy of others: at least three quarters of its letters stand in runs
 * (8 letters; 5 in Chinese, Japanese and Korean) that these have too, or it has the same words as
 * one of them (four fifths of all pieces of 4 letters), in whatever order, or it stands in one of
 * them word for word (from 4 words on). A short text (under 40 letters; 25) is one in the last two
 * cases only. Case, marks and spaces do not count, nor do a few changed words, such as "you" for "we".
 *
 * In a text of more than 10,000 characters, a passage of 2,000 letters is enough.
 *
 * Measured on samples, fair paraphrases borrow up to half of their letters, copies over 80 %. Takes
 * time in proportion to the lengths; looks at the first and the last 50,000 characters of the text,
 * at the first 100,000 of each other one, and at 200,000 of the others at most.
 */
export function isNearVerbatim(text: string, others: readonly string[]): boolean {
  const said = wordsOf(bothEndsOf(text));
  const written = firstOf(others).map(wordsOf);
  const passage = text.length > LONG ? PASSAGE : Number.POSITIVE_INFINITY;
  return (
    borrowsRuns(said, written, passage) ||
    written.some((words) => standsIn(said, words) || sharesPieces(said, words))
  );
}

/** Whether all of it is in the other one, as it is. */
function standsIn(said: string, words: string): boolean {
  const count = said.split(' ').length;
  const least = (said.match(denseSigns)?.length ?? 0) >= FEWEST_SIGNS ? 1 : FEWEST_WORDS;
  return count >= least && ` ${words} `.includes(least === 1 ? said : ` ${said} `);
}

function bothEndsOf(text: string): string {
  if (text.length <= 2 * MAX_AT_ENDS) return text;
  return `${text.slice(0, MAX_AT_ENDS)} ${text.slice(-MAX_AT_ENDS)}`;
}

function firstOf(texts: readonly string[]): string[] {
  let left = MAX_COMPARED_TO;
  return texts.map((text) => {
    const part = text.slice(0, Math.min(MAX_OF_EACH, left));
    left -= part.length;
    return part;
  });
}

/** Words in small letters with one space between; an emoji is a word. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(pictures, ' $& ')
    .replace(noLetters, ' ')
    .trim();
}

function borrowsRuns(said: string, written: readonly string[], passage: number): boolean {
  const letters = said.replaceAll(' ', '');
  const isDense = (letters.match(denseSigns)?.length ?? 0) > letters.length / 2;
  const run = isDense ? DENSE_RUN : RUN;
  if (letters.length < SHORT * run) return false;
  const isBorrowed = borrowedLetters(
    letters,
    written.map((words) => words.replaceAll(' ', '')),
    run,
  );
  const length = Math.min(passage, letters.length);
  let borrowed = 0;
  for (const [i, one] of isBorrowed.entries()) {
    borrowed += one - (isBorrowed[i - length] ?? 0);
    if (i >= length - 1 && borrowed >= BORROWED * length) return true;
  }
  return false;
}

/** 1 for each letter that stands in a run that others wrote too. */
function borrowedLetters(letters: string, written: readonly string[], run: number): Uint8Array {
  const isBorrowed = new Uint8Array(letters.length);
  const runs = runsOf(letters, run);
  const own = new Set(runs);
  const common = new Set(written.flatMap((text) => runsIn(text, run, own)));
  for (const [i, one] of runs.entries()) {
    if (common.has(one)) isBorrowed.fill(1, i, i + run);
  }
  return isBorrowed;
}

/** The runs of a text that are among the given ones, each once. */
function runsIn(text: string, run: number, given: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (let i = 0; i + run <= text.length; i += 1) {
    const one = text.slice(i, i + run);
    if (given.has(one)) found.add(one);
  }
  return [...found];
}

function runsOf(letters: string, length: number): string[] {
  const count = Math.max(0, letters.length - length + 1);
  return Array.from({ length: count }, (_, start) => letters.slice(start, start + length));
}

/** Twice the common pieces against all pieces (the coefficient of Dice and Sørensen). */
function sharesPieces(said: string, words: string): boolean {
  // Where one is so much longer, no more than a part of it can be the same.
  const [shorter = 0, longer = 0] = [said.length, words.length].sort((a, b) => a - b);
  if (shorter * MOST_TIMES < longer) return false;
  const ours = piecesOf(said);
  const left = new Map<string, number>();
  for (const piece of ours) left.set(piece, (left.get(piece) ?? 0) + 1);
  const theirs = piecesOf(words);
  let common = 0;
  for (const piece of theirs) {
    const count = left.get(piece) ?? 0;
    if (count > 0) common += 1;
    left.set(piece, count - 1);
  }
  return common > 0 && 2 * common >= SAME_PIECES * (ours.length + theirs.length);
}

/** Word by word, so that their order does not matter; a word too short for a piece is one. */
function piecesOf(words: string): string[] {
  if (words === '') return [];
  return words.split(' ').flatMap((word) => {
    const whole = ` ${word} `;
    return whole.length < PIECE ? [whole] : runsOf(whole, PIECE);
  });
}
