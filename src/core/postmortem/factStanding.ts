import type { PartyId } from '../types.ts';
import type { FactStanding, TimelineEntry } from './types.ts';

/**
 * How a fact stands between the parties: `agreed` when all of them vouch for it, `disputed` as soon
 * as one does not, `one_sided` when some vouch and the others have not said, else `unconfirmed`.
 * Positions of anybody else do not count.
 */
export function factStanding(
  { positions }: Pick<TimelineEntry, 'positions'>,
  partyIds: readonly PartyId[],
): FactStanding {
  const said = partyIds.map((id) => (Object.hasOwn(positions, id) ? positions[id] : undefined));
  if (said.includes('dispute')) return 'disputed';
  const vouching = said.filter((position) => position === 'agree').length;
  if (vouching === 0) return 'unconfirmed';
  return vouching === partyIds.length ? 'agreed' : 'one_sided';
}
