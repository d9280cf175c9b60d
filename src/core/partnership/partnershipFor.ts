import { isToldTo } from '../commitments/isToldTo.ts';
import { mapValues } from '../document/mapValues.ts';
import { postMortemFor } from '../postmortem/reveal.ts';
import type { ScoreOptions } from '../trust/types.ts';
import type { PartyId } from '../types.ts';
import { answersFor } from './answersFor.ts';
import { isOfParty, type Reader } from './isOfParty.ts';
import type { Partnership } from './types.ts';

/**
 * The record as somebody of a party may read it (`null`: of none). Left out are
 * - drafts of promises by others, and what the other side has not shown yet of a post-mortem
 *   (`postMortemFor`). A witness reads along for nobody, and whoever leads a talk has no part in promises;
 * - all answers to surveys, comments and respondents: that there was an answer stays, and `scores` has
 *   what they come to, as far as it may be published (`scoring` as for `scoreResponses`);
 * - post-mortems between others, unless they are `open`; a facilitator reads all of them;
 * - of three parties and more, promises, agreements and views of each other between two others, unless
 *   an agreement in force names all of them;
 * - what the record holds that this version does not know.
 *
 * For files, and for a server, which must not send more. Never save what it returns in place of the
 * record: it would lose the others' words.
 */
export function partnershipFor(
  record: Partnership,
  viewer: Reader | null,
  { scoring }: { readonly scoring?: ScoreOptions | undefined } = {},
): Partnership {
  const { partyId: of = '', role = 'member' } = viewer ?? {};
  const author = role === 'member' ? of : '';
  const partyId = role === 'witness' ? '' : of;
  const { schema, version, id, parties, people, instruments } = record;
  const isParty = isOfParty(record, viewer);
  const isOwn = (sides: readonly PartyId[]) => !isParty || sides.includes(of);
  const agreed = Object.values(record.articulations)
    .filter(({ status, partyIds }) => status === 'in_force' && partyIds.includes(of))
    .map(({ partyIds }) => partyIds);
  const mayKnow = (sides: readonly PartyId[]) =>
    isOwn(sides) || agreed.some((all) => sides.every((side) => all.includes(side)));
  const postMortems = those(
    record.postMortems,
    ({ partyIds, frame }) =>
      role === 'facilitator' || partyIds.includes(of) || frame.confidentiality === 'open',
  );
  return {
    ...{ schema, version, id, parties, people, instruments },
    ...answersFor(record, mayKnow, scoring),
    commitments: those(
      record.commitments,
      (one) =>
        one.by.partyId === author ||
        (isToldTo(one, author) && mayKnow([one.requester.partyId, one.performer.partyId])),
    ),
    postMortems: mapValues(postMortems, (doc) => postMortemFor(doc, { partyId })),
    articulations: those(record.articulations, ({ partyIds }) => isOwn(partyIds)),
  };
}

function those<Entry>(
  entries: Readonly<Record<string, Entry>>,
  isTold: (entry: Entry) => boolean,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isTold(entry)));
}
