import { mapValues } from '../document/mapValues.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { PostMortemActor } from './events.ts';
import { isImpactOpen, isRevealed } from './reveal.ts';
import { type PostMortem, postMortemStages } from './types.ts';

/**
 * The given document for somebody who is shown `seen` of it (`postMortemFor`), with what of it cannot
 * be read and so is not shown. Only where another side still writes alone nothing is taken from the
 * given one: nobody can tell whose words an unreadable place holds.
 */
export function withUnread(
  given: PostMortem,
  seen: PostMortem,
  { partyId }: Pick<PostMortemActor, 'partyId'>,
): PostMortem {
  if (own(given, 'id') !== seen.id) return seen;
  // What was put right on reading stays so.
  const stage = postMortemStages.includes(given.stage) ? seen.stage : given.stage;
  const open = { ...given, stage };
  if (isImpactOpen(seen)) return open;
  const impact = withOwn(seen.impact, given.impact, partyId);
  if (isRevealed(seen)) return { ...open, impact };
  return {
    ...open,
    impact,
    perspectives: withOwn(seen.perspectives, given.perspectives, partyId),
    answers: mapValues(seen.answers, (byParty, question) =>
      withOwn(byParty, own(given.answers, question), partyId),
    ),
  };
}

/** What is shown of something that each side has for itself, with what a side itself wrote. */
function withOwn<Part extends object>(seen: Part, given: unknown, partyId: PartyId): Part {
  const isThere = isRecord(given) && Object.hasOwn(given, partyId);
  return isThere ? { ...seen, [partyId]: given[partyId] } : seen;
}
