import { foldWord } from './foldWord.ts';
import { isGap, type TextWord, wordsIn } from './textWords.ts';

/** The last word of a name that begins at this word of the text; `-1`: none does. */
export type EndOfName = (text: string, words: readonly TextWord[], at: number) => number;

/** Finds names that stay, as they stand there in full. */
export function partyNames(names: readonly string[]): EndOfName {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = wordsIn(name).map(({ text }) => foldWord(text).exact);
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const begun = new Map<string, readonly (readonly string[])[]>();
  const beginningWith = (word: TextWord) => {
    const known = begun.get(word.text);
    if (known) return known;
    const found = [foldWord(word.text).exact, bare(word)].flatMap((key) => byFirst.get(key) ?? []);
    begun.set(word.text, found);
    return found;
  };
  const ends = (name: readonly string[], text: string, words: readonly TextWord[], at: number) =>
    name.every((part, i) => {
      const [left, word] = [words[at + i - 1], words[at + i]];
      if (!word || (i > 0 && left && !isGap(text.slice(left.end, word.start)))) return false;
      return foldWord(word.text).exact === part || (i === name.length - 1 && bare(word) === part);
    });
  return (text, words, at) => {
    const first = words[at];
    if (byFirst.size === 0 || !first) return -1;
    const found = beginningWith(first).filter((name) => ends(name, text, words, at));
    return at - 1 + Math.max(0, ...found.map(({ length }) => length));
  };
}

/** Without the letter of a genitive. */
function bare({ text }: TextWord): string {
  return foldWord(text.replace(/s$/i, '')).exact;
}
