import { cleanLine } from '../../cleanLine.ts';
import type { Person } from '../../types.ts';
import { gluedNames } from './gluedNames.ts';
import { type NamePlace, nameFinder } from './nameFinder.ts';
import { partyNames } from './partyNames.ts';
import { type RoleOptions, roleNames } from './roleNames.ts';
import { wordsIn } from './textWords.ts';

/**
 * A function that puts roles in place of names in a text. Found are the words of a name in a row,
 * in whatever order, with initials and with its titles, in any case where the first and the last
 * of them are there; and single words of it of three letters or more as names are written, also a
 * middle name or one half of a double name; with what a genitive adds ("Annas", "Berg’s"). In front
 * of the "@" of an address, in any case. It makes no difference which hyphens, apostrophes and
 * invisible signs are used, nor whether "ä" is written "ae" or "ß" "ss".
 *
 * Names of parties stay. A name that several people share becomes somebody of their party.
 * Nicknames, other inflections and misspellings are not found: let somebody read it before it goes.
 */
export function namesToRoles(options: RoleOptions): (text: string) => string {
  const people = (options.people ?? []).filter((person) => typeof person?.name === 'string');
  if (people.length === 0) return (text) => text;
  const find = nameFinder(people);
  const parties = (options.parties ?? []).map((party) => cleanLine(party?.name));
  // A party that bears somebody's whole name gives it away.
  const kept = parties.filter((name) => !placesIn(name, find).some(({ isWhole }) => isWhole));
  const endOfParty = partyNames(kept);
  const glued = gluedNames(people, parties);
  const roles = roleNames(options);
  const known = new WeakMap<readonly Person[], string>();
  const roleOf = (who: readonly Person[]) => {
    const [first] = who;
    const role =
      known.get(who) ?? (first && who.length === 1 ? roles.ofPerson(first.id) : roles.ofAll(who));
    known.set(who, role);
    return role;
  };
  return (given) => {
    const text = glued ? glued(given, roleOf) : given;
    const places = placesIn(text, find, endOfParty);
    if (places.length === 0) return text;
    const parts = places.map(({ start, people: who, ending }, i) => {
      const role = roleOf(who);
      const before = text.slice(places[i - 1]?.end ?? 0, start);
      return `${before}${role}${endingAfter(role, ending)}`;
    });
    return parts.join('') + text.slice(places.at(-1)?.end ?? 0);
  };
}

/** From the beginning to the end; a name that stays goes before one that ends earlier. */
function placesIn(
  text: string,
  find: ReturnType<typeof nameFinder>,
  endOfKept?: ReturnType<typeof partyNames>,
): NamePlace[] {
  const words = wordsIn(text);
  const findAt = find(text, words);
  const places: NamePlace[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at = Math.max(at + 1, free)) {
    const place = findAt(at, free);
    const kept = endOfKept?.(text, words, at) ?? -1;
    if (kept > (place?.last ?? at - 1)) free = kept + 1;
    else if (place) {
      places.push(place);
      free = place.last + 1;
    }
  }
  return places;
}

/** After a hissing sound, the genitive is an apostrophe. */
function endingAfter(role: string, ending: string): string {
  return /^s$/i.test(ending) && /[sxzß]$/i.test(role) ? '’' : ending;
}
