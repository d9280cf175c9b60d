'use client';
import { useMemo } from 'react';
import { namesToRoles } from '../../core/document/roles/namesToRoles.ts';
import { roleNames } from '../../core/document/roles/roleNames.ts';
import type { Party, PartyId, Person, PersonId } from '../../core/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import type { PostMortemView } from './postMortemView.ts';

const asItIs = (text: string) => text;

/** What parties and people are called in this view: by their names, or by their roles. */
export function usePostMortemNames(
  {
    parties: known,
    people,
  }: { readonly parties: readonly Party[]; readonly people: readonly Person[] },
  partyIds: readonly PartyId[],
  names: PostMortemView['names'],
  messages: PostMortemMessages,
) {
  return useMemo(() => {
    const partyName = (id: PartyId) => known.find((party) => party.id === id)?.name ?? id;
    const parties: readonly Party[] = partyIds.map((id) => ({ id, name: partyName(id) }));
    const partyNames = parties.map(({ name }) => name);
    const byName = (id: PersonId) => people.find((person) => person.id === id)?.name ?? id;
    if (names === 'names') {
      return { parties, partyNames, people, partyName, personName: byName, shownText: asItIs };
    }
    const options = { parties: known, people, words: messages };
    const roles = roleNames(options);
    return {
      parties,
      partyNames,
      people,
      partyName,
      personName: (id: PersonId) => roles.ofPerson(id),
      shownText: namesToRoles(options),
    };
  }, [known, people, partyIds, names, messages]);
}
