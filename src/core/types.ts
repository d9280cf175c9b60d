export type { Refusal, RefusalCode, Result } from './result.ts';

/** The id of an organisation in the partnership. */
export type PartyId = string;

/** The id of a person who acts for a party. */
export type PersonId = string;

/** A calendar day, `YYYY-MM-DD`: what is due, is due on a day, wherever one lives. */
export type CalendarDate = string;

/** A moment, as an ISO-8601 string in UTC. */
export type Instant = string;

/** One organisation in the partnership. */
export interface Party {
  id: PartyId;
  name: string;
}

/** Somebody who acts for a party. */
export interface Person {
  id: PersonId;
  partyId: PartyId;
  name: string;
  role?: string;
}

/**
 * The smallest thing that changed in the shared record, so that two tabs, two parties or a CRDT can
 * write at once. `path`: keys down to one field or entry; `value: null` removes it.
 */
export interface Change {
  collection: string;
  id: string;
  path?: readonly string[];
  value: unknown;
  /**
   * What was there, as far as the writer knew; `null`: nothing. Where it is given, a text or a whole
   * entry that somebody else has changed meanwhile is not overwritten, and nothing that they have
   * changed is removed.
   */
  was?: unknown;
}
