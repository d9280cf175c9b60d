import { cleanLine } from '../../cleanLine.ts';
import type { Party, PartyId, Person, PersonId } from '../../types.ts';
import { nameWords } from './nameForms.ts';
import { namePattern } from './namePattern.ts';

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
  const names = people.map((person) => nameWords(person?.name));
  const spoken = new Set(names.flat());
  const pattern = namePattern(names);
  const isSafe = (text: string) =>
    !nameWords(text).some((word) => spoken.has(word)) &&
    (pattern === null || text.search(pattern) < 0);
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
