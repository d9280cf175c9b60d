import { between } from './nameForms.ts';

/** Scripts that write words without a space between them: a name has no edge to look for there. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const wordSign = '[\\p{L}\\p{M}\\p{N}]';

/** The German genitive, and the possessive with an apostrophe. */
const ending = "(?:['’]s|s['’]?|['’])?";

/**
 * A pattern that finds the given names as whole words, the longest first, in any case and in both
 * normal forms: groups 1 and 2 are the name and what a genitive adds, or 3 is the name; `null` when
 * there are none.
 */
export function namePattern(names: readonly (readonly string[])[]): RegExp | null {
  const spaced: string[] = [];
  const glued: string[] = [];
  for (const words of byLength(names)) {
    if (words.length === 0) continue;
    (words.some((word) => unspaced.test(word)) ? glued : spaced).push(...spellings(words));
  }
  if (spaced.length + glued.length === 0) return null;
  const edged = `(?<!${wordSign})(${anyOf(spaced)})(${ending})(?!${wordSign})`;
  return new RegExp(`${edged}|(${anyOf(glued)})`, 'giu');
}

/** Without any, what nothing matches: so the groups keep their numbers. */
function anyOf(sources: readonly string[]): string {
  return sources.length > 0 ? sources.join('|') : '(?!)';
}

function byLength(names: readonly (readonly string[])[]): (readonly string[])[] {
  const length = (words: readonly string[]) => words.join(' ').length;
  return [...names].sort((a, b) => length(b) - length(a));
}

function spellings(words: readonly string[]): string[] {
  const source = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const joined = source.join(`${between}{1,8}`);
  return [...new Set([joined, joined.normalize('NFD')])];
}
