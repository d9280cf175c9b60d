import type { Commitment } from '../../core/commitments/types.ts';
import type { AgreedPostMortems } from '../postMortems/samplePostMortems.ts';
import type { SampleDays } from '../sampleDays.ts';
import { coldChain } from './coldChain.ts';
import { teller } from './conversation.ts';
import { fromArticulation, fromHipSets, fromTwoMornings } from './fromDocuments.ts';
import { handovers } from './handovers.ts';
import { pharmacyDesk } from './pharmacyDesk.ts';
import { stockAndInvoices } from './stockAndInvoices.ts';
import { theatres } from './theatres.ts';
import { wardRounds } from './wardRounds.ts';
import { wardVisits } from './wardVisits.ts';

/** All promises between the two; in every state there is at least one. */
export function sampleCommitments(days: SampleDays, agreed: AgreedPostMortems): Commitment[] {
  const tell = teller(days);
  return [
    ...coldChain(tell, days),
    ...pharmacyDesk(tell, days),
    ...wardRounds(tell, days),
    ...wardVisits(tell, days),
    ...theatres(tell, days),
    ...stockAndInvoices(tell, days),
    ...handovers(tell, days),
    ...fromHipSets(tell, agreed.hipSets),
    ...fromTwoMornings(tell, days, agreed.twoMornings),
    ...fromArticulation(tell, days),
  ];
}
