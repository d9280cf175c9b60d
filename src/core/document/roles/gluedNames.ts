import { cleanLine } from '../../cleanLine.ts';
import type { Person } from '../../types.ts';
import { LEAST_LETTERS, nameKey } from './readName.ts';
import { wordsIn } from './textWords.ts';

/** Scripts that write words without a space between them: a name has no edge to look for there. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const gap = '[\\s.,_・·-]{0,8}';

/** Puts something in the place of names in such scripts; `people`: everybody who can be meant. */
export type ReplaceGlued = (text: string, role: (people: readonly Person[]) => string) => string;

/**
 * `keep`: names in which such a name may stand. `null`: there are no names in such a script.
 */
export function gluedNames(
  people: readonly Person[],
  keep: readonly string[],
): ReplaceGlued | null {
  const meant = new Map<string, Person[]>();
  const forms: (readonly string[])[] = [];
  const add = (words: readonly string[], person?: Person) => {
    const key = keyOf(words.join(' '));
    const same = meant.get(key);
    if (same === undefined) forms.push(words);
    if (person === undefined || !same)
      meant.set(key, [...(same ?? []), ...(person ? [person] : [])]);
    else if (!same.includes(person)) same.push(person);
  };
  for (const person of people) {
    for (const words of formsOf(person.name)) add(words, person);
  }
  if (forms.length === 0) return null;
  for (const name of keep) {
    const words = nameWords(name);
    if (unspaced.test(name) && !meant.has(keyOf(name))) add(words);
  }
  const byLength = forms.sort((a, b) => b.join('').length - a.join('').length);
  const pattern = new RegExp(byLength.flatMap(spellings).join('|'), 'giu');
  return (text, role) =>
    text.replace(pattern, (match) => {
      const who = meant.get(keyOf(match)) ?? [];
      return who.length > 0 ? role(who) : match;
    });
}

/** The whole name, family name first or last, and a part of it that is long enough. */
function formsOf(name: string): (readonly string[])[] {
  const words = nameWords(name);
  if (!words.some((word) => unspaced.test(word))) return [];
  const parts = words.filter((word) => unspaced.test(word) && [...word].length >= LEAST_LETTERS);
  return [words, [...words].reverse(), ...parts.map((word) => [word])];
}

function nameWords(name: string): string[] {
  return wordsIn(cleanLine(name)).map(({ text }) => text);
}

function keyOf(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}

function spellings(words: readonly string[]): string[] {
  const joined = words.join(gap);
  return [...new Set([joined.normalize('NFC'), joined.normalize('NFD')])];
}
