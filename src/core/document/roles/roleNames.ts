import { cleanLine } from '../../cleanLine.ts';
import type { Party, PartyId, Person, PersonId } from '../../types.ts';
import { gluedNames } from './gluedNames.ts';
import { nameFinder } from './nameFinder.ts';
import { readName } from './readName.ts';
import { wordsIn } from './textWords.ts';

/** Words for people whose names are not to be seen. */
export interface RoleWords {
  /** Somebody of whom nothing may be said. */
  readonly somebody: string;
  readonly somebodyOf: (p: { readonly party: string }) => string;
}

export interface RoleOptions {
  readonly parties?: readonly Party[] | undefined;
  readonly people?: readonly Person[] | undefined;
  readonly words: RoleWords;
}

/** What people are called when their names are not to be seen. */
export interface RoleNames {
  /** The role of a person; without one, somebody of the party. */
  ofPerson(personId: PersonId): string;
  /** What several share who have the same name: never more than their party. */
  ofAll(people: readonly Person[]): string;
}

/** A role in which a known name stands is none: "Assistant to …". */
export function roleNames({ parties = [], people = [], words }: RoleOptions): RoleNames {
  const known = new Map(people.map((person) => [person?.id, person]));
  const partyNames = new Map(parties.map((party) => [party?.id, cleanLine(party?.name)]));
  const named = people.filter((person) => typeof person?.name === 'string');
  const nameWords = named.flatMap(({ name }) => readName(name).words);
  const spoken = new Set(
    nameWords.flatMap(({ text, isParticle }) => (isParticle ? [] : [text.normalize('NFC')])),
  );
  const find = nameFinder(named);
  const glued = gluedNames(named, []);
  const safe = new Map<string, boolean>();
  const isSafe = (text: string) => {
    const known = safe.get(text);
    if (known === undefined) safe.set(text, namesNobody(text));
    return known ?? safe.get(text) === true;
  };
  const namesNobody = (text: string) => {
    const said = wordsIn(text.normalize('NFC'));
    const findAt = find(text, said);
    return (
      !said.some(({ text: word }, at) => spoken.has(word) || findAt(at, at)) &&
      (glued === null || glued(text, () => '') === text)
    );
  };
  const ofParty = (partyId: PartyId | undefined) => {
    const party = partyId === undefined ? '' : (partyNames.get(partyId) ?? '');
    const text = party === '' ? '' : words.somebodyOf({ party });
    return text !== '' && isSafe(text) ? text : words.somebody;
  };
  return {
    ofPerson: (personId) => {
      const person = known.get(personId);
      const role = cleanLine(person?.role);
      return role !== '' && isSafe(role) ? role : ofParty(person?.partyId);
    },
    ofAll: (same) => {
      const [first, ...rest] = new Set(same.map(({ partyId }) => partyId));
      return ofParty(rest.length === 0 ? first : undefined);
    },
  };
}
