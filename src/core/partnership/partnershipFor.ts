import { mapValues } from '../document/mapValues.ts';
import { postMortemFor } from '../postmortem/reveal.ts';
import type { PartyId } from '../types.ts';
import type { Partnership } from './types.ts';

/** Who is going to read it; left out: a member of the party. */
interface Reader {
  readonly partyId: PartyId;
  readonly role?: 'member' | 'facilitator' | 'witness' | undefined;
}

/**
 * The record as somebody of a party may read it (`null`: of none): without drafts of promises by
 * others, and without what the other side has not shown yet of a post-mortem (`postMortemFor`). A
 * witness reads along for nobody, and whoever leads a talk has no part in promises. For files, and for a server, which must not send more. Never save what it returns in place of the
 * record: it would lose the others' words.
 */
export function partnershipFor(record: Partnership, viewer: Reader | null): Partnership {
  const { partyId: of = '', role = 'member' } = viewer ?? {};
  const author = role === 'member' ? of : '';
  const partyId = role === 'witness' ? '' : of;
  const told = Object.entries(record.commitments).filter(
    ([, { state, by }]) => state !== 'draft' || by.partyId === author,
  );
  return {
    ...record,
    commitments: Object.fromEntries(told),
    postMortems: mapValues(record.postMortems, (doc) => postMortemFor(doc, { partyId })),
  };
}
