import { endVersionBefore } from '../../core/articulation/chain/endVersionBefore.ts';
import type { ArticulationEntry } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import { must } from '../must.ts';
import type { SampleDays } from '../sampleDays.ts';
import { firstVersion } from './firstVersion.ts';
import { secondVersion } from './secondVersion.ts';
import { thirdVersion } from './thirdVersion.ts';

/** Three versions of one text: one that is over, the one in force, and one that is talked about. */
export function sampleArticulations(
  days: SampleDays,
  commitments: readonly Commitment[],
): Articulation[] {
  const openOn = (on: number) => openBefore(commitments, days.at(on, '23:59'));
  const first = firstVersion(days);
  const second = secondVersion(days, first, openOn);
  const activation = second.history.at(-1) as ArticulationEntry;
  const superseded = must(endVersionBefore(first, second, activation), 'the first version ends');
  return [superseded, second, thirdVersion(days, second)];
}

const closingActs: readonly CommitmentEventType[] = [
  'declareSatisfied',
  'decline',
  'withdraw',
  'lapse',
  'cancel',
  'renege',
];

/** The ids of the promises that had been asked for or offered by then, and were not over. */
function openBefore(commitments: readonly Commitment[], moment: string): string[] {
  return commitments
    .filter(({ history }) => {
      const before = history.filter(({ at }) => at < moment);
      return before.length > 0 && !before.some(({ type }) => closingActs.includes(type));
    })
    .map(({ id }) => id);
}
