import type { PartyId } from '../../core/types.ts';
import type { Viewer } from './trackerTypes.ts';

/** The party that a viewer acts for; nobody's for a witness, who only reads along. */
export function actingParty(viewer: Viewer | null): PartyId | null {
  return viewer && viewer.role !== 'witness' ? viewer.partyId : null;
}
