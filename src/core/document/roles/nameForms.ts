import { cleanLine } from '../../cleanLine.ts';

/** Fewer letters than this are too often a word of their own. */
const LEAST_LETTERS = 3;

/** What may stand between the words of a name: spaces, and the marks of addresses and lists. */
export const between = '[\\s.,_-]';

/** One way in which somebody is named in a text. */
export interface NameForm {
  readonly words: readonly string[];
  /** `false`: a single word, which in another case may be a word of its own. */
  readonly anyCase: boolean;
}

/**
 * How a name stands in texts: whole, family name first, first and last, with an initial, and the
 * given or the family name alone. Given or family name may come first in `name`.
 */
export function nameForms(name: string): readonly NameForm[] {
  const words = nameWords(name);
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (first === undefined) return [];
  if (last === undefined) return [{ words, anyCase: false }];
  const family = familyOf(rest);
  const initial = [...first][0] ?? first;
  const whole = [words, [last, first], [...family, first], [first, last], [first, ...family]];
  const initials = [
    [initial, last],
    [initial, ...family],
  ];
  const parts = [[first], [last], family].filter(standsAlone);
  return [
    ...[...whole, ...initials].map((form) => ({ words: form, anyCase: true })),
    ...parts.map((form) => ({ words: form, anyCase: false })),
  ];
}

/** The words of a name, composed. */
export function nameWords(name: string): readonly string[] {
  return cleanLine(name)
    .normalize('NFC')
    .split(new RegExp(`${between}+`))
    .filter(Boolean);
}

/** By which two spellings are known to be the same words. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ').toLowerCase();
}

/** From the first small word on ("van der Berg"); without one, the last word. */
function familyOf(rest: readonly string[]): readonly string[] {
  const particle = rest.findIndex(isSmall);
  return particle < 0 ? rest.slice(-1) : rest.slice(particle);
}

function standsAlone(words: readonly string[]): boolean {
  const letters = words.join('').match(/\p{L}/gu) ?? [];
  return letters.length >= LEAST_LETTERS && !isSmall(words.at(-1) ?? '');
}

/** A small letter begins it: no name by itself. */
function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
