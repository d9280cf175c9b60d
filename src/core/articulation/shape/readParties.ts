import { partiesOf } from '../../document/partiesOf.ts';

/** The parties of an articulation: two to ten. */
export const readParties = partiesOf({
  fewest: 2,
  most: 10,
  taken: ['shared', 'terms'],
  otherwise: 'partyCount',
});
