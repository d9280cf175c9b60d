import { cleanLine } from '../../cleanLine.ts';
import { type FoldedWord, foldWord } from './foldWord.ts';
import { isTie, type TextWord, wordsIn } from './textWords.ts';

/** Fewer letters than this are too often a word of their own. */
export const LEAST_LETTERS = 3;

export interface NameWord extends FoldedWord {
  readonly text: string;
  /** Begins with a small letter, and so it may in texts. */
  readonly isSmall: boolean;
  /** Belongs to what follows ("van der"): no name by itself. */
  readonly isParticle: boolean;
  /** Says who is meant when it stands alone. */
  readonly standsAlone: boolean;
  /** One with the word before it: "Anna-Lena", "O’Neill". */
  readonly isTied: boolean;
}

/** A name, taken apart. */
export interface ReadName {
  /** Folded. */
  readonly titles: ReadonlySet<string>;
  readonly words: readonly NameWord[];
  /** What stands between the words. */
  readonly gaps: ReadonlySet<string>;
  /** What follows the last of them: letters after a name, pronouns in brackets. */
  readonly tail: string;
}

/** In front of names; some only with a full stop, since people bear them too. */
const titles = new Set(
  'dr prof professor doctor doktor mr mrs ms mx miss sir dame herr frau monsieur madame mme mlle dott'.split(
    ' ',
  ),
);
const dotted = new Set('dipl ing mag fr hr sr sra srta rev hon capt col lt sgt'.split(' '));

/** Behind names. */
const letters = /^(?:(?:jr|sr|phd|dphil|mba|msc|bsc|llm|llb|esq)|(?:II|III|IV))$/;

/** A name without titles and what follows it; where hardly anything would be left, all of it. */
export function readName(name: unknown): ReadName {
  const line = cleanLine(name);
  const base = withoutLetters(withoutBrackets(line));
  const isEnough = (base.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS;
  const shown = isEnough ? base : line;
  const all = wordsIn(shown);
  const count = titlesBefore(all, shown);
  const words = all.slice(count);
  // Whoever writes no capital at all leaves none to go by.
  const hasCapitals = words.length < 2 || words.some(({ text }) => !isSmallWord(text));
  const lastCapital = words.findLastIndex(({ text }) => !isSmallWord(text));
  const between = words.slice(1).map(({ start }, i) => shown.slice(words[i]?.end, start));
  return {
    titles: new Set(all.slice(0, count).map(({ text }) => foldWord(text).exact)),
    words: words.map(({ text }, i) => {
      const isSmall = hasCapitals && isSmallWord(text);
      const length = (text.match(/\p{L}/gu) ?? []).length;
      return {
        ...foldWord(text),
        text,
        isSmall,
        isParticle: isSmall && i < lastCapital,
        standsAlone: !isSmall && length >= LEAST_LETTERS,
        isTied: isTie(between[i - 1] ?? ''),
      };
    }),
    gaps: new Set(between),
    tail: line.slice(words.at(-1)?.end ?? line.length),
  };
}

/** By which two spellings are known to be the same words, with and without titles. */
export function nameKey(name: string): string {
  const line = cleanLine(name);
  const words = wordsIn(line);
  const rest = words.slice(titlesBefore(words, line));
  return rest.map(({ text }) => foldWord(text).exact).join(' ');
}

function titlesBefore(words: readonly TextWord[], line: string): number {
  const isTitle = ({ text, end }: TextWord, i: number) => {
    const { exact } = foldWord(text);
    const hasStop = line[end] === '.';
    return titles.has(exact) || (hasStop && (dotted.has(exact) || (i > 0 && isSmallWord(text))));
  };
  const count = words.findIndex((word, i) => !isTitle(word, i));
  return count < 0 ? 0 : count;
}

/** Brackets at the end, but not a former name: "(née …)". */
function withoutBrackets(line: string): string {
  const open = line.search(/[([{<][^([{<]*$/);
  if (open <= 0 || !/[)\]}>]$/.test(line)) return line;
  const inside = line.slice(open + 1);
  return /^\p{Ll}+\.? \p{Lu}/u.test(inside) ? line : line.slice(0, open).trimEnd();
}

function withoutLetters(line: string): string {
  const comma = line.indexOf(',');
  const [before, after] = [line.slice(0, comma), line.slice(comma + 1)];
  const isCapitals = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  const mayAbbreviate = wordsIn(before).length > 1 && !isCapitals(before);
  const follows = (piece: string) =>
    isLetters(piece) || piece === '' || (mayAbbreviate && isCapitals(piece));
  if (comma > 0 && after.split(/[\s,]+/).every(follows)) return before.trimEnd();
  const pieces = line.split(' ');
  while (pieces.length > 2 && isLetters(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.join(' ');
}

function isLetters(piece: string): boolean {
  const bare = piece.replace(/\.(?!$)|,/g, '');
  return [bare, bare.toLowerCase()].some(
    (one) => letters.test(one.replace(/\.$/, '')) || /^(?:sen|jun)\.$/.test(one),
  );
}

function isSmallWord(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
