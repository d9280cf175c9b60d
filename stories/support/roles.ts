import { type Actor, CLOCK, type Person } from '../../src/core/index.ts';
import { harbour, northwind } from './partnership.ts';

/** Roles, not people: who speaks for the two organisations. */
export const people: readonly Person[] = [
  { id: 'n-purchasing', partyId: northwind.id, name: 'Head of purchasing' },
  { id: 'n-pharmacy', partyId: northwind.id, name: 'Chief pharmacist' },
  { id: 'n-systems', partyId: northwind.id, name: 'Systems lead' },
  { id: 'h-account', partyId: harbour.id, name: 'Account manager' },
  { id: 'h-fleet', partyId: harbour.id, name: 'Fleet manager' },
  { id: 'h-data', partyId: harbour.id, name: 'Data lead' },
];

/** They as the ones who act. */
export const purchasing: Actor = { partyId: northwind.id, personId: 'n-purchasing' };
export const pharmacy: Actor = { partyId: northwind.id, personId: 'n-pharmacy' };
export const systems: Actor = { partyId: northwind.id, personId: 'n-systems' };
export const account: Actor = { partyId: harbour.id, personId: 'h-account' };
export const fleet: Actor = { partyId: harbour.id, personId: 'h-fleet' };
export const data: Actor = { partyId: harbour.id, personId: 'h-data' };
/** A program that notes that the time to answer has passed. */
export const clock: Actor = { partyId: CLOCK };
