import type { PostMortem } from '../../core/postmortem/types.ts';
import type { SampleDays } from '../sampleDays.ts';
import { hipSets } from './hipSets.ts';
import { driverAtTheDock, silentSwitch } from './justBegun.ts';
import { pumpCount } from './pumpCount.ts';
import { twoMornings } from './twoMornings.ts';
import { waitingCharges } from './waitingCharges.ts';

/** Those that were agreed, as they were then: promises have come out of them. */
export interface AgreedPostMortems {
  readonly hipSets: PostMortem;
  readonly twoMornings: PostMortem;
}

/** One in each stage that one meets, the oldest first. */
export function samplePostMortems(days: SampleDays): {
  readonly agreed: AgreedPostMortems;
  readonly now: readonly PostMortem[];
} {
  const hips = hipSets(days);
  const mornings = twoMornings(days);
  return {
    agreed: { hipSets: hips.agreed, twoMornings: mornings.agreed },
    now: [
      hips.closed,
      mornings.looked,
      waitingCharges(days),
      pumpCount(days),
      silentSwitch(days),
      driverAtTheDock(days),
    ],
  };
}
