'use client';
import { useMemo } from 'react';
import { peopleIn } from '../../core/articulation/peopleIn.ts';
import { peopleOfVersions } from '../../core/articulation/peopleOfVersions.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { inOrder } from '../../core/document/orderKeys.ts';
import { namesToRoles } from '../../core/document/roles/namesToRoles.ts';
import { roleNames } from '../../core/document/roles/roleNames.ts';
import type { Party, PartyId, Person, PersonId } from '../../core/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { Assignee } from './rearticulationHost.ts';
import type { RearticulationView } from './rearticulationView.ts';
import type { RearticulationViewer } from './UseRearticulationOptions.ts';

interface NamesOptions {
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly earlier: readonly Articulation[];
  readonly viewer: RearticulationViewer | null;
}

const asItIs = (text: string) => text;

/** What parties and people are called in this view: by their names, or by their roles. */
export function useRearticulationNames(
  { parties: known, people: hosts, earlier, viewer }: NamesOptions,
  doc: Articulation,
  names: RearticulationView['names'],
  messages: ArticulationMessages,
) {
  const viewerId = viewer?.personId;
  const { partyIds, people: named, signatures, history } = doc;
  return useMemo(() => {
    const partyName = (id: PartyId) => known.find((party) => party.id === id)?.name ?? id;
    const parties: readonly Party[] = partyIds.map((id) => ({ id, name: partyName(id) }));
    const inText = inOrder(named).map(([id, { partyId, name, role }]) => ({
      id,
      partyId,
      name,
      role,
    }));
    const people: readonly Person[] = [...inText, ...hosts];
    const options = { parties: known, people, words: messages };
    const isByName = names === 'names';
    // A role in which somebody is named whom only an earlier version knows is none either.
    const former = isByName ? [] : peopleOfVersions(earlier);
    const roles = roleNames({ ...options, people: [...former, ...people] });
    const find = (id: PersonId) => people.find((person) => person.id === id);
    // Who has signed, or was named by an earlier version, can be named in the text as well.
    const everybody = () =>
      peopleIn({ people: named, signatures, history } as Articulation, [...hosts, ...former]);
    const nameOf = ({ id, name, role }: Person) =>
      isByName ? name.trim() || role || id : roles.ofPerson(id);
    /** Who can be named in a responsibility: the parties, then the people of the text. */
    const assignees: readonly Assignee[] = [
      ...parties.map(({ id, name }) => ({ id, name, role: '', partyId: id })),
      ...inText.map((person) => ({
        id: person.id,
        name: nameOf(person),
        // By role, it is the name already, where nobody is named in it.
        role: isByName ? person.role : '',
        partyId: person.partyId,
      })),
    ];
    const self =
      hosts.find(({ id }) => id === viewerId) ?? inText.find(({ id }) => id === viewerId);
    return {
      parties,
      partyName,
      assignees,
      viewerName: self?.name ?? '',
      viewerRole: self?.role ?? '',
      people: hosts,
      /** `null`: somebody who is not known. */
      personName: (id: PersonId) => {
        const person = find(id);
        if (!person) return null;
        return isByName ? person.name.trim() || person.role?.trim() || null : roles.ofPerson(id);
      },
      shownText: isByName ? asItIs : namesToRoles({ ...options, people: everybody() }),
    };
  }, [known, hosts, earlier, viewerId, partyIds, named, signatures, history, names, messages]);
}
