import type { PartnershipViewer } from '../partnershipTypes.ts';

/** What the host says, and of what it does not, what the record says. */
export function filled<Options extends object>(given: Options, from: Partial<Options>): Options {
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...from, ...Object.fromEntries(told) } as Options;
}

/** Whoever leads a talk has no part in promises and agreements, and reads along. */
export function withoutFacilitator(viewer: PartnershipViewer | null) {
  if (!viewer) return null;
  const { role = 'member', ...who } = viewer;
  return { ...who, role: role === 'facilitator' ? ('witness' as const) : role };
}
