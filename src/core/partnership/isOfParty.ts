import type { PartyId } from '../types.ts';
import type { Partnership } from './types.ts';

/** Who is going to read a record; left out: a member of the party. */
export interface Reader {
  readonly partyId: PartyId;
  readonly role?: 'member' | 'facilitator' | 'witness' | undefined;
}

/** Whether somebody reads for one of the parties. Whoever does not reads along with all of them. */
export function isOfParty(
  { parties }: Pick<Partnership, 'parties'>,
  reader: Reader | null | undefined,
): boolean {
  return reader?.role !== 'facilitator' && Object.hasOwn(parties, reader?.partyId ?? '');
}
