import { mapValues } from '../document/mapValues.ts';
import { postMortemFor } from '../postmortem/reveal.ts';
import type { PartyId } from '../types.ts';
import type { Partnership } from './types.ts';

/**
 * The record as somebody of a party may read it (`null`: of none): without drafts of promises by
 * others, and without what the other side has not shown yet of a post-mortem (`postMortemFor`). For
 * files, and for a server, which must not send more. Never save what it returns in place of the
 * record: it would lose the others' words.
 */
export function partnershipFor(
  record: Partnership,
  viewer: { readonly partyId: PartyId } | null,
): Partnership {
  const partyId = viewer?.partyId ?? '';
  const told = Object.entries(record.commitments).filter(
    ([, { state, by }]) => state !== 'draft' || by.partyId === partyId,
  );
  return {
    ...record,
    commitments: Object.fromEntries(told),
    postMortems: mapValues(record.postMortems, (doc) => postMortemFor(doc, { partyId })),
  };
}
