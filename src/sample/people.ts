import type { Actor } from '../core/commitments/types.ts';
import type { PostMortemActor } from '../core/postmortem/events.ts';
import type { Party, Person } from '../core/types.ts';

/** A hospital group and the firm that supplies it: neither exists. */
export const northwind: Party = { id: 'northwind', name: 'Northwind Health' };
export const harbour: Party = { id: 'harbour', name: 'Harbour Logistics' };
export const parties: readonly Party[] = [northwind, harbour];

/** Belongs to neither of them, so it is none of the record's parties. */
const lakeside = 'Lakeside';

/** Roles, not people: who speaks for the two, and who leads a talk when both ask for it. */
export const people: readonly Person[] = [
  one('n-pharmacy', 'Chief pharmacist', 'Medicines and the cold chain'),
  one('n-purchasing', 'Head of purchasing', 'Contracts and invoices'),
  one('n-wards', 'Ward coordinator', 'Supplies of the nine wards'),
  one('n-theatre', 'Theatre manager', 'Operating theatres at both sites'),
  one('n-systems', 'Systems lead', 'Stock system and interfaces'),
  one('h-account', 'Account manager', 'First contact for Northwind Health'),
  one('h-fleet', 'Fleet manager', 'Vans, drivers and routes'),
  one('h-depot', 'Depot manager', 'Goods in, stock and returns'),
  one('h-night', 'Night dispatcher', 'The dispatch desk from ten to six'),
  one('h-data', 'Data lead', 'Stock feed, invoices and logs'),
  { id: 'l-mediator', partyId: lakeside, name: 'Mediator', role: 'Belongs to neither side' },
];

/** They as the ones who act. */
export const pharmacy = actor('n-pharmacy');
export const purchasing = actor('n-purchasing');
export const wards = actor('n-wards');
export const theatre = actor('n-theatre');
export const systems = actor('n-systems');
export const account = actor('h-account');
export const fleet = actor('h-fleet');
export const depot = actor('h-depot');
export const night = actor('h-night');
export const data = actor('h-data');

export const mediator: PostMortemActor = {
  partyId: lakeside,
  personId: 'l-mediator',
  role: 'facilitator',
};

function one(id: string, name: string, role: string): Person {
  return { id, partyId: partyOf(id), name, role };
}

function actor(personId: string): Actor {
  return { partyId: partyOf(personId), personId };
}

function partyOf(personId: string): string {
  return personId.startsWith('n-') ? northwind.id : harbour.id;
}
