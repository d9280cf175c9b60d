import type { PartnershipViewer } from '../../src/hooks/partnership/partnershipTypes.ts';

interface Eyes {
  readonly id: string;
  readonly name: string;
  readonly viewer: PartnershipViewer | null;
}

const of = (partyId: string, personId: string, name: string): Eyes => ({
  id: personId,
  name,
  viewer: { partyId, personId },
});

/** Through whose eyes the page can be seen: roles of the sample. */
export const viewers: readonly Eyes[] = [
  of('northwind', 'n-wards', 'Ward coordinator, Northwind Health'),
  of('northwind', 'n-pharmacy', 'Chief pharmacist, Northwind Health'),
  of('northwind', 'n-purchasing', 'Head of purchasing, Northwind Health'),
  of('harbour', 'h-account', 'Account manager, Harbour Logistics'),
  of('harbour', 'h-fleet', 'Fleet manager, Harbour Logistics'),
  {
    id: 'l-mediator',
    name: 'Mediator, of neither side',
    viewer: { partyId: 'Lakeside', personId: 'l-mediator', role: 'facilitator' },
  },
  { id: 'nobody', name: '', viewer: null },
];
