import { partiesOf } from '../../document/partiesOf.ts';

/** The two parties of a document. */
export const readParties = partiesOf({
  fewest: 2,
  most: 2,
  taken: ['shared', 'outside'],
  otherwise: 'twoParties',
});
