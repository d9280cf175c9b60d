import type { Partnership } from '../../../core/partnership/types.ts';
import { isOfSide } from '../isOfSide.ts';
import type { PartnershipViewer } from '../partnershipTypes.ts';

/** What the host says, and of what it does not, what the record says. */
export function filled<Options extends object>(given: Options, from: Partial<Options>): Options {
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...from, ...Object.fromEntries(told) } as Options;
}

/**
 * The viewer, unless it acts for a party that the record does not know, or there is no record: such a
 * one is offered nothing.
 */
export function knownViewer(
  viewer: PartnershipViewer | null,
  partnership: Partnership | null,
): PartnershipViewer | null {
  const isActing = (viewer?.role ?? 'member') === 'member';
  return isActing && !isOfSide(viewer, partnership) ? null : viewer;
}

/** Whoever leads a talk has no part in promises and agreements, and reads along. */
export function withoutFacilitator(viewer: PartnershipViewer | null) {
  if (!viewer) return null;
  const { role = 'member', ...who } = viewer;
  return { ...who, role: role === 'facilitator' ? ('witness' as const) : role };
}
