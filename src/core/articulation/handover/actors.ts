import { cleanLine } from '../../cleanLine.ts';
import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import type { PartyId, Person, PersonId } from '../../types.ts';
import type { Articulation } from '../types.ts';
import type { HandoverActor, HandoverContact } from './types.ts';

/** Looks up who is meant by an id; whom nobody knows has no name. */
export interface Actors {
  /** In a clause: a party, or somebody whom the text or the host knows. */
  named(id: string): HandoverActor;
  of(partyId: PartyId, personId: PersonId | ''): HandoverActor;
}

export function actorsOf(doc: Articulation | null, people: readonly Person[]): Actors {
  const known = new Map(people.map((person) => [person.id, person]));
  const find = (id: string) => (doc && ownValue(doc.people, id)) ?? known.get(id);
  const of = (partyId: PartyId, personId: PersonId | ''): HandoverActor => {
    const person = personId === '' ? undefined : find(personId);
    return {
      partyId,
      personId,
      name: cleanLine(person?.name),
      role: cleanLine(person?.role),
    };
  };
  return {
    of,
    named: (id) => {
      const isParty = doc?.partyIds.includes(id) ?? false;
      return isParty ? of(id, '') : of(find(id)?.partyId ?? '', id);
    },
  };
}

/**
 * People to know: those whom the text names, with the name and role that the host has now, then all
 * others of these parties. One's own side first, then the others in their order.
 */
export function contactsOf(
  doc: Articulation | null,
  people: readonly Person[],
  partyIds: readonly PartyId[],
): HandoverContact[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const inText = doc ? inOrder(doc.people) : [];
  const textIds = new Set(inText.map(([id]) => id));
  const contacts = [
    ...inText.map(([id, person]) => contact(id, { ...person, ...known.get(id) }, true)),
    ...people.filter(({ id }) => !textIds.has(id)).map((one) => contact(one.id, one, false)),
  ];
  return partyIds.flatMap((id) => contacts.filter(({ partyId }) => partyId === id));
}

function contact(
  personId: PersonId,
  { partyId, name, role }: Omit<Person, 'id'>,
  isInText: boolean,
): HandoverContact {
  return { partyId, personId, name: cleanLine(name), role: cleanLine(role), isInText };
}
