import type { Partnership } from '../../core/partnership/types.ts';
import type { PartnershipViewer } from './partnershipTypes.ts';

/** Whether a viewer belongs to one of the sides of a record and acts for it. */
export function isOfSide(
  viewer: PartnershipViewer | null,
  partnership: Partnership | null,
): viewer is PartnershipViewer {
  if (!viewer || !partnership) return false;
  const { partyId, role = 'member' } = viewer;
  return role === 'member' && Object.hasOwn(partnership.parties, partyId);
}
