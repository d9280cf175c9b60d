/** So many characters of each text are compared, and so many of all the others together. */
const MAX_COMPARED = 10_000;
const MAX_COMPARED_TO = 100_000;

/** Letters in a row that two people rarely write alike by chance. */
const RUN = 8;
/** The same in scripts with a syllable or a word in each sign. */
const DENSE_RUN = 5;
const denseSigns = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** A text of fewer runs than this says too little to look for borrowed runs in it. */
const SHORT = 5;
/** From this share of its letters in runs of the original on, a text is a copy. */
const BORROWED = 0.75;

/** Letters of the pieces that words are cut into, a space before and after each word among them. */
const PIECE = 4;
/** From this share of common pieces on, two texts have the same words, in whatever order. */
const SAME_PIECES = 0.8;

const invisible = /\p{Cf}+/gu;
const pictures = /\p{Extended_Pictographic}/gu;
const noLetters = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}]+/gu;

/**
 * Whether a text is nearly a copy of others: at least three quarters of its letters stand in runs
 * (8 letters; 5 in Chinese, Japanese and Korean) that these have too, or it has the same words as
 * one of them (four fifths of all pieces of 4 letters), in whatever order. A short text (under 40
 * letters; 25) is one in the second case only. Case, marks and spaces do not count, nor do a few
 * changed words, such as "you" for "we".
 *
 * Measured on samples, fair paraphrases borrow up to half of their letters, copies over 80 %. Takes
 * time in proportion to the lengths; looks at the first 10,000 characters of each text, and at
 * 100,000 of the others at most.
 */
export function isNearVerbatim(text: string, others: readonly string[]): boolean {
  const said = wordsOf(text.slice(0, MAX_COMPARED));
  const written = firstOf(others).map(wordsOf);
  return borrowsRuns(said, written) || written.some((words) => sharesPieces(said, words));
}

function firstOf(texts: readonly string[]): string[] {
  let left = MAX_COMPARED_TO;
  return texts.map((text) => {
    const part = text.slice(0, Math.min(MAX_COMPARED, left));
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

function borrowsRuns(said: string, written: readonly string[]): boolean {
  const letters = said.replaceAll(' ', '');
  const isDense = (letters.match(denseSigns)?.length ?? 0) > letters.length / 2;
  const run = isDense ? DENSE_RUN : RUN;
  if (letters.length < SHORT * run) return false;
  const known = new Set(written.flatMap((words) => runsOf(words.replaceAll(' ', ''), run)));
  let borrowed = 0;
  let end = 0;
  for (const [start, letterRun] of runsOf(letters, run).entries()) {
    if (!known.has(letterRun)) continue;
    borrowed += start + run - Math.max(start, end);
    end = start + run;
  }
  return borrowed >= BORROWED * letters.length;
}

function runsOf(letters: string, length: number): string[] {
  const count = Math.max(0, letters.length - length + 1);
  return Array.from({ length: count }, (_, start) => letters.slice(start, start + length));
}

/** Twice the common pieces against all pieces (the coefficient of Dice and Sørensen). */
function sharesPieces(said: string, words: string): boolean {
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
