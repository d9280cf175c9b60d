import type { Person } from '../../types.ts';
import { nameForms, nameKey, nameWords } from './nameForms.ts';
import { namePattern } from './namePattern.ts';
import { type RoleOptions, roleNames } from './roleNames.ts';

/** Who may be meant by some words, and how they must be written to mean them. */
interface Meant {
  readonly people: Set<Person>;
  /** Otherwise as in `spellings`, or in capitals. */
  anyCase: boolean;
  readonly spellings: Set<string>;
}

/**
 * A function that puts roles in place of names in a text. Found are whole names in any case, also
 * family name first, with an initial or in an address, and given or family names of three letters
 * or more as they are written; as whole words, with what a genitive adds ("Annas", "Berg’s").
 * Names of parties stay. A name that several people share becomes somebody of their party.
 *
 * Nicknames, other inflections and misspellings are not found: let somebody read it before it goes.
 */
export function namesToRoles(options: RoleOptions): (text: string) => string {
  const people = (options.people ?? []).filter((person) => typeof person?.name === 'string');
  const meant = new Map<string, Meant>();
  const names: (readonly string[])[] = [];
  for (const person of people) {
    for (const { words, anyCase } of nameForms(person.name)) {
      const key = nameKey(words.join(' '));
      const one = meant.get(key) ?? { people: new Set(), anyCase: false, spellings: new Set() };
      if (!meant.has(key)) names.push(words);
      meant.set(key, one);
      one.people.add(person);
      one.anyCase ||= anyCase;
      one.spellings.add(words.join(' '));
    }
  }
  const whole = namePattern(people.map(({ name }) => nameWords(name)));
  for (const party of options.parties ?? []) {
    const words = nameWords(party?.name);
    const isFree = words.length > 0 && !meant.has(nameKey(words.join(' ')));
    // A party that bears somebody's whole name gives it away.
    if (isFree && (whole === null || words.join(' ').search(whole) < 0)) names.push(words);
  }
  const pattern = namePattern(names);
  if (pattern === null) return (text) => text;
  const roles = roleNames(options);
  return (text) =>
    text.replace(pattern, (match, spaced?: string, ending = '', glued?: string) => {
      const name = spaced ?? glued ?? match;
      const who = meant.get(nameKey(name));
      if (who === undefined || !isMeant(name, who)) return match;
      const [first, ...others] = who.people;
      if (first === undefined) return match;
      const role = others.length === 0 ? roles.ofPerson(first.id) : roles.ofAll([...who.people]);
      return `${role}${endingAfter(role, ending)}`;
    });
}

function isMeant(name: string, { anyCase, spellings }: Meant): boolean {
  if (anyCase) return true;
  const written = nameWords(name).join(' ');
  return [...spellings].some((one) => one === written || one.toUpperCase() === written);
}

/** After a hissing sound, the genitive is an apostrophe. */
function endingAfter(role: string, ending: string): string {
  return /^s$/i.test(ending) && /[sxzß]$/i.test(role) ? '’' : ending;
}
