import type { Actor, Commitment } from 'troth/core';
import { en } from 'troth/locales/en';
import { dueOf, parties, people } from './trackerData.ts';

// What the columns say; the words of the states are Troth's, so that all can be compared.

export function peopleOf({ performer, requester }: Commitment): string {
  return `${nameOf(performer)} to ${nameOf(requester)}`;
}

export function stateOf({ state }: Commitment): string {
  return en.acts.states[state];
}

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** The due date as a reader of English expects it. */
export function dueText(commitment: Commitment): string {
  return dates.format(Date.parse(dueOf(commitment)));
}

const names = new Map([...parties, ...people].map(({ id, name }) => [id, name]));

function nameOf({ partyId, personId }: Actor): string {
  const party = names.get(partyId) ?? partyId;
  return personId ? `${names.get(personId) ?? personId}, ${party}` : party;
}
